import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { forgetReport, type SiteContext, siteContext } from '../../../src/site/build/context.ts';
import { todaysAnswers } from '../../../src/site/build/todays-answers.ts';
import { noting } from '../../../src/source/reads.ts';
import { layOut } from '../../model/fixture.ts';

const small = layOut('complete-small');
const cache = mkdtempSync(join(tmpdir(), 'poplar-answers-'));
Object.assign(process.env, { POPLAR_CONTENT: small.root, POPLAR_CACHE: cache });
afterAll(() => {
  small.remove();
  rmSync(cache, { recursive: true, force: true });
});

const drawing = (size: number) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} 32"></svg>`;
const publish = (size: number) => writeFileSync(join(small.root, 'public/logo.svg'), drawing(size));

const asking: Readonly<Record<string, (site: SiteContext) => unknown>> = {
  problems: ({ problems }) => problems,
  ledger: ({ ledger }) => ledger,
  commit: ({ commit }) => commit,
  'what a file says': ({ textOf }) => textOf('report.yaml'),
  'whether a file is there': ({ hasText }) => hasText('report.yaml'),
  'who changed a file last': ({ lastChange }) => lastChange('report.yaml'),
  'what is known of a picture': ({ pictureOf }) => pictureOf('logo.svg'),
};

test('whatever a page asks of the context is noted, and can be answered another day', async () => {
  const site = await siteContext();
  const answer = todaysAnswers(site);
  for (const [what, ask] of Object.entries(asking)) {
    const { reads } = await noting(async () => ask(site));
    expect([what, reads.questions.size]).toEqual([what, 1]);
    expect([...reads.questions].map(answer), what).not.toContain(undefined);
  }
});

test('a picture that is another one gives another answer', async () => {
  const answerNow = async () => {
    forgetReport();
    return todaysAnswers(await siteContext())('picture\0logo.svg');
  };
  mkdirSync(join(small.root, 'public'), { recursive: true });
  publish(32);
  const square = await answerNow();
  publish(90);
  const wide = await answerNow();
  rmSync(join(small.root, 'public/logo.svg'));
  expect(new Set([square, wide, await answerNow()]).size).toBe(3);
});
