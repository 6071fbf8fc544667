import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { contentOnce, forgetReport, serveAuthors, siteContext } from '../../../src/site/build/context.ts';
import { layOut } from '../../model/fixture.ts';

const tree = layOut('complete-small');
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  tree.remove();
});

test('an authoring site that stays open overnight speaks of the day that it is', async () => {
  const settings = join(tree.root, 'report.yaml');
  writeFileSync(settings, `${readFileSync(settings, 'utf8').replace(/^asOf:.*\n/m, '')}timeZone: Europe/Berlin\n`);
  vi.stubEnv('POPLAR_CONTENT', tree.root);
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2025-10-31T22:59:00Z') });
  serveAuthors();
  const today = async () => (await contentOnce()).shown.report?.settings.asOf;
  const shown = async () => (await siteContext()).report.settings.asOf;
  expect([await today(), await shown()]).toEqual(['2025-10-31', '2025-10-31']);
  const before = await siteContext();
  expect(await siteContext()).toBe(before);
  vi.setSystemTime(new Date('2025-10-31T23:01:00Z'));
  expect([await shown(), await today()]).toEqual(['2025-11-01', '2025-11-01']);
  expect(await siteContext()).toBe(await siteContext());
  writeFileSync(settings, readFileSync(settings, 'utf8').replace('timeZone:', 'asOf: 2025-10-31\ntimeZone:'));
  forgetReport(['report.yaml']);
  vi.setSystemTime(new Date('2025-11-01T23:01:00Z'));
  expect([await shown(), await today()]).toEqual(['2025-10-31', '2025-10-31']);
  const named = await siteContext();
  expect(await siteContext()).toBe(named);
});
