import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { contentOnce, forgetReport, serveAuthors } from '../../../src/site/build/context.ts';
import { layOut } from '../../model/fixture.ts';

const small = layOut('complete-small');
const cache = mkdtempSync(join(tmpdir(), 'poplar-saved-'));
Object.assign(process.env, { POPLAR_CONTENT: small.root, POPLAR_CACHE: cache });
afterAll(() => {
  small.remove();
  rmSync(cache, { recursive: true, force: true });
});

const write = (path: string, from: string, to: string) => {
  const file = join(small.root, path);
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
};

test('while somebody writes, a save costs what was saved, and a file that came or went is noticed', async () => {
  serveAuthors();
  const reportNow = async () => {
    const { report } = (await contentOnce()).shown;
    if (!report) throw new Error('There is no report.');
    return report;
  };
  const first = await reportNow();

  write('people/ada-quist.yaml', 'Head of Billing', 'Head of Bills');
  write('people/ben-osei.yaml', 'Operations Director', 'Director');
  expect(await reportNow()).toBe(first);

  forgetReport(['people/ada-quist.yaml']);
  const second = await reportNow();
  expect(second.people.get('ada-quist').role).toBe('Head of Bills');
  expect(second.plans).toBe(first.plans);
  expect(second.people.get('ben-osei')).toBe(first.people.get('ben-osei'));

  rmSync(join(small.root, 'programmes/monthly-voice-review.yaml'));
  forgetReport(['programmes/monthly-voice-review.yaml']);
  const third = await reportNow();
  expect([third.programmes.size, third.people.get('ben-osei').role]).toEqual([0, 'Director']);
  expect(third.plans).toBe(first.plans);

  write('people/cleo-marsh.yaml', 'Care lead', 'Lead of care');
  forgetReport();
  expect((await reportNow()).people.get('cleo-marsh').role).toBe('Lead of care');
});
