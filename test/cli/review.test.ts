import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import width from 'fast-string-width';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { comparedVersions } from '../../src/cli/compared-versions.ts';
import { reviewAsData } from '../../src/cli/review-data.ts';
import { reviewAsLines } from '../../src/cli/review-lines.ts';
import { reviewAsMarkdown } from '../../src/cli/review-markdown.ts';
import { reviewAsPage } from '../../src/cli/review-page.ts';
import { makeReview, review } from '../../src/cli/review.ts';
import { reviewInWords } from '../../src/wording/review.ts';
import { type ScriptedRepository, scriptedRepository } from '../source/git/scripted-repository.ts';

const sample = fileURLToPath(new URL('../../content', import.meta.url));
const slot = 'content/plans/confirm-the-slot-the-evening-before/plan.yaml';
const grace = 'content/plans/late-fee-grace/plan.yaml';
const figures = 'content/data/had-to-explain-again.csv';

let repository: ScriptedRepository;
const read = (path: string) => readFileSync(join(repository.folder, path), 'utf8');

/** A sentence without the spaces that keep words together. */
const spaced = (text: string) => text.replaceAll('\u00a0', ' ');

/** Raises every share of 2025 by three tenths. */
function raised(table: string): string {
  return table.replaceAll(
    /^(2025-\d\d-01),(\d+),/gm,
    (_, period, met) => `${period},${Math.round(Number(met) * 1.3)},`,
  );
}

beforeAll(() => {
  repository = scriptedRepository();
  cpSync(sample, join(repository.folder, 'content'), { recursive: true });
  repository.commit('Begin', { on: '2026-11-02T09:00:00+00:00' });
  repository.git('switch', '--quiet', '--create', 'branch');
  repository.write({
    [slot]: read(slot)
      .replace('owner: dev-patel', 'owner: maria-okafor')
      .replace('value: 0.04\n    by: 2026-12-31', 'value: 0.055\n    by: 2027-10-31')
      .replace('due: 2026-09-15', 'due: 2027-02-28'),
    [grace]: read(grace).replace(/ {2}- metric: late-fee-income\n( {4}.*\n)+/, ''),
    [figures]: raised(read(figures)),
    'content/plans/call-back-within-the-hour/updates/2026-10-30.mdx':
      '---\nauthor: joanna-whitlock\nhealth: at-risk\n---\n\nThe noon rota is late.\n',
  });
  repository.commit('Tidy up', { on: '2026-11-03T09:00:00+00:00' });
}, 60_000);
afterAll(() => repository[Symbol.dispose]());
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

async function reviewed(head?: string, edit: (text: string) => string = (text) => text) {
  const root = join(repository.folder, 'content');
  const settings = read('content/report.yaml');
  repository.write({ 'content/report.yaml': edit(settings) });
  const compared = await comparedVersions(root, { base: 'main', head });
  repository.write({ 'content/report.yaml': settings });
  const made = makeReview(compared, { today: '2026-11-05' });
  if (!made.review) throw new Error('There is no report to review.');
  const { review, sides } = made;
  const pathOf = (file: string) => file.replace(/^.*?content\//, 'content/');
  const text = reviewInWords(review, sides, { names: compared.names, pathOf });
  return { ...made, text, data: reviewAsData(review, compared.names, pathOf), settings: sides.after.report.settings };
}

test.each([
  ['no-such-folder', 'There is no content folder at'],
  [grace, 'is a file, not a folder of content.'],
])('a review of %s says what is wrong with it, and nothing of git', async (typed, message) => {
  const root = join(repository.folder, typed);
  await expect(comparedVersions(root, { base: undefined, head: undefined })).rejects.toThrow(message);
});

describe('a branch that loosens a goal, puts a step off, changes the owner, raises figures and drops a measure', () => {
  let made: Awaited<ReturnType<typeof reviewed>>;
  beforeAll(async () => {
    made = await reviewed('branch');
  }, 60_000);

  test('is told in a manager’s words, what needs a decision first', () => {
    const { lead, sections, also, foot } = made.text;
    expect(lead).toEqual(['5 points in 3 places need a decision.']);
    expect(sections.map(({ title, owner, decisions }) => [title, owner, decisions.map(spaced)])).toEqual([
      [
        'Check every visit against van, part and road by seven the evening before',
        'Dev Patel',
        [
          'Goal loosened: Appointments missed, 4% → 5.5%, due 304 days later (31 Dec 2026 → 31 Oct 2027). No reason is given.',
          'Step put off by 166 days: “Staff the evening desk in the North on all seven days”, 15 Sept 2026 → 28 Feb 2027. It was 46 days overdue. No reason is given.',
          'Owner: Dev Patel → Maria Okafor. Maria Okafor has not accepted. With this, Maria Okafor owns 1 plan that is agreed or under way.',
        ],
      ],
      [
        'Hold the late fee until the bank has answered',
        'Maria Okafor',
        [
          'Measure removed: “Late-fee income”. It was getting worse: Fell from £108,057 to £94,643 on average (between −£20,408 and −£6,421). No reason is given.',
        ],
      ],
      [
        'Give each fault to one named handler from the first call to the last',
        'Callum Reid',
        [
          'Past figures of “Had to explain the fault again” restated: eleven months, Jan 2025 – Dec 2025, 30% higher on average. With the old figures the claim was “grade 2, no clear change”; with the new ones it is “grade 4, better”. No reason is given.',
        ],
      ],
    ]);
    expect(also).toEqual([
      {
        title: 'Offer a call-back in an hour that the customer chooses',
        sentences: ['Update of 30 Oct 2026: at risk.'],
      },
    ]);
    expect(foot).toMatch(
      /^Compared main \([0-9a-f]{7}\) with branch \([0-9a-f]{7}\), content only\. 3 of 7 plans unchanged\.$/,
    );
  });

  test('is held against the first goal and the old claim', () => {
    expect(
      made.text.sections.map(({ rows }) =>
        rows.map(([name, before, after]) => [name, before.slice(0, 24), after.slice(0, 24)]),
      ),
    ).toEqual([
      [
        ['Claim', 'grade 4, better. Fell fr', 'grade 4, better. Fell fr'],
        ['Cost of delay', '£46.5k a month', '£46.5k a month'],
        ['Progress to the first goal', '83%', '83%'],
      ],
      [
        ['Claim', 'grade 5, better. Fell fr', 'grade 5, better. Fell fr'],
        ['Cost of delay', '£58.8k a month', '£58.8k a month'],
        ['Progress to the first goal', 'all of it', 'all of it'],
      ],
      [
        ['Claim', 'grade 2, no clear change', 'grade 4, better. Fell fr'],
        ['Cost of delay', '£35.8k a month', '£35.8k a month'],
        ['Progress to the first goal', '8%', '47%'],
      ],
    ]);
  });

  test('brings the problems of the rules from git, each at its line', () => {
    const { problems } = made.data;
    expect(problems.new.map(({ rule, file, line }) => `${rule} ${file}:${line}`)).toEqual(
      expect.arrayContaining([
        `goal-moved-needs-reason ${slot}:25`,
        `measure-removed ${grace}:27`,
        `figures-restated-need-reason ${figures}:16`,
      ]),
    );
    expect(problems.fixed?.map(({ rule }) => rule)).toEqual(['step-is-overdue']);
  });

  test('is one object a change for a program', () => {
    const { changes, plans, unchanged } = made.data;
    expect(changes.map(({ kind, direction, flag }) => [kind, direction, flag])).toEqual([
      ['goal', 'loosened', true],
      ['step', 'later', true],
      ['owner', 'none', true],
      ['measure', 'worse', true],
      ['restated', 'better', true],
      ['update', 'none', false],
    ]);
    expect(changes[0]).toMatchObject({
      plan: 'confirm-the-slot-the-evening-before',
      path: ['goals', 0],
      from: { value: 0.04, by: '2026-12-31' },
      to: { value: 0.055, by: '2027-10-31' },
      reason: null,
      file: slot,
      line: 25,
    });
    expect(changes[4]).toMatchObject({
      plan: 'one-handler-per-fault',
      file: figures,
      line: 16,
      metric: 'had-to-explain-again',
      claim: { from: { grade: 2, direction: 'none' }, to: { grade: 4, direction: 'better' } },
    });
    expect(plans[2]).toMatchObject({ claim: { from: { grade: 2 }, to: { grade: 4 } } });
    expect(unchanged).toEqual({ plans: 3, of: 7 });
  });

  test('fits a terminal of 100 columns and a comment', () => {
    const lines = reviewAsLines(made.text).split('\n');
    expect(Math.max(...lines.map((line) => width(line)))).toBeLessThanOrEqual(100);
    expect(lines.filter((line) => line.startsWith('  ⚑ '))).toHaveLength(5);
    const markdown = reviewAsMarkdown(made.text);
    expect(markdown).toMatch(/^## What this change does to the report\n\n5 points/);
    expect(markdown).toContain('\n| Cost of delay | £46.5k a month | unchanged |\n');
  });

  test('is a page that needs nothing else, with both charts of what changed', async () => {
    const page = await reviewAsPage(made.text, { settings: made.settings, tokens: ':root {}' });
    expect(page.match(/<svg/g)).toHaveLength(5);
    expect(page).toContain('Not measured here.');
    expect(page).not.toMatch(/<script|<link|<img|src=|href=/);
  }, 60_000);
});

test('the files as they stand are reviewed without a head, and in the language of the report', async () => {
  repository.write({
    'content/people/aoife-brennan.yaml': read('content/people/aoife-brennan.yaml').replace(
      /^role: .*$/m,
      'role: Guest',
    ),
  });
  const { text } = await reviewed(undefined, (settings) => settings.replace(/^locale: .*$/m, 'locale: de-DE'));
  expect(text.lead).toEqual(['5 Punkte brauchen eine Entscheidung, an 3 Stellen.']);
  expect(spaced(text.sections[0]?.decisions[0] ?? '')).toBe(
    'Ziel gelockert: Appointments missed, 4 % → 5,5 %, 304 Tage später (31. Dez. 2026 → 31. Okt. 2027). Ein Grund ist nicht genannt.',
  );
  expect(text.also.flatMap(({ sentences }) => sentences)).toContain('Person „Aoife Brennan“: Rolle geändert.');
}, 60_000);

describe('npm run review', () => {
  const run = (typed: Readonly<Record<string, string>>) => {
    vi.stubEnv('POPLAR_CONTENT', '');
    const print = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const content = join(repository.folder, 'content');
    return review.run({ content, ...typed } as Parameters<typeof review.run>[0], []).then((code) => {
      const printed = print.mock.calls.map(([text]) => String(text)).join('');
      return { code, printed };
    });
  };

  test('ends with 1 for new errors; for a flag alone only when it is asked to', async () => {
    expect((await run({ base: 'main', head: 'branch' })).code).toBe(1);
    repository.git('switch', '--quiet', '--create', 'step', 'main');
    repository.write({ [slot]: read(slot).replace('due: 2026-09-15', 'due: 2027-02-28') });
    repository.commit('Put a step off\n\nReason: two people left');
    const step = { base: 'main', head: 'step' };
    const { code, printed } = await run(step);
    expect([code, printed]).toEqual([
      0,
      expect.stringMatching(/put off by 166 days[\s\S]*Reason given: two\s+people left/),
    ]);
    expect((await run({ ...step, 'fail-on': 'flag' })).code).toBe(1);
    expect((await run({ base: 'step', head: 'step' })).printed).toContain('Nothing that the report says is different.');
  }, 120_000);

  test('refuses what it does not know', async () => {
    await expect(run({ base: 'nobody' })).rejects.toThrow('git knows no commit "nobody".');
    await expect(run({ format: 'mdx' })).rejects.toThrow('There is no format "mdx". Did you mean "md"?');
    await expect(run({ 'fail-on': 'warning' })).rejects.toThrow('There is no limit "warning".');
    for (const page of ['review.html', 'javascript:alert(1)'])
      await expect(run({ page })).rejects.toThrow(`--page "${page}" is no address on the web.`);
  });
});
