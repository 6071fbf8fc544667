import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Ledger } from '../../../src/history/ledger.ts';
import { ledgerOnce } from '../../../src/site/build/ledger-once.ts';
import { openCache } from '../../../src/source/cache.ts';
import { openRepository } from '../../../src/source/git/repository.ts';
import { readTree } from '../../../src/source/files.ts';
import { scriptedRepository } from '../../source/git/scripted-repository.ts';

test('while somebody writes the ledger is the same, until a commit, a name or a person is another', async () => {
  const cache = mkdtempSync(join(tmpdir(), 'poplar-ledger-once-'));
  using repository = scriptedRepository();
  const small = readTree('test/fixtures/complete-small');
  repository.write(Object.fromEntries(small.files.map(({ path, text }) => [`content/${path}`, text])));
  const first = repository.commit('Begin', { by: 'Adi <adi@laptop>' }).slice(0, 7);
  const ada = [{ id: 'ada-quist', git: { handle: 'aquist', emails: ['ada@example.com'] } }];
  const told = async (people: readonly object[]) => {
    const place = { repository: openRepository(join(repository.folder, 'content')) as never, apart: false };
    const reading = { people: people as never, judged: 240, cache: openCache(cache), program: 'test' };
    const ledger = (await ledgerOnce(place, reading)) as Ledger;
    const opened = ledger.plans.get('late-fee-grace')?.opened;
    return { ledger, said: [opened?.commit, opened?.author, ledger.since] };
  };
  const before = await told(ada);
  expect(before.said).toEqual([first, null, '2026-01-15']);
  expect((await told(ada)).ledger).toBe(before.ledger);

  repository.write({ '.mailmap': 'Ada Quist <ada@example.com> <adi@laptop>\n' });
  const named = await told(ada);
  expect(named.said).toEqual([first, 'ada-quist', '2026-01-15']);
  expect((await told([])).said).toEqual([first, null, '2026-01-15']);

  repository.write({ 'content/plans/late-fee-grace/story.mdx': null });
  const entries = (await told(ada)).ledger.entries.length;
  repository.commit('Take the story away', { by: 'Ada <ada@example.com>' });
  expect((await told(ada)).ledger.entries.length).toBeGreaterThan(entries);
  rmSync(cache, { recursive: true });
});
