import { expect, test } from 'vitest';
import { reporters } from '../../../src/lint/reporters/index.ts';
import { surroundings } from '../reporters/printing.ts';
import { layExample, problemsIn } from './example.ts';

const rule = 'voice-holds-no-personal-data';
const placed = (example: Record<string, string>) =>
  problemsIn(example)
    .filter((problem) => problem.rule === rule)
    .map(({ severity, place }) => `${severity} ${place}`);

test('it is found in every text that customers and owners write, at its place', () => {
  expect(
    placed({
      'voices/2025-q2.yaml': `- id: v-0201
  on: 2025-04-02
  channel: Phone
  kind: complaint
  words: >-
    I was told to ask
    for Ada Quist, and Will rang
    back.
  receipt: Rung on 020 7946 0958.
  answered: { on: 2025-04-03, what: Wrote to jo@hillside.example. }
  routedTo: care
`,
      'micro-actions/2025-q2.yaml': `- on: 2025-04-02
  department: care
  heard: "My post goes to SW1A 1AA."
  did: Wrote to jo@hillside.example.
`,
      'plans/late-fee-grace/updates/2025-07-14.mdx': `---
author: ada-quist
health: on-track
callToAction: Ring 020 7946 0958.
---

The first line.

The customer's card, 4111 1111
1111 1111, was charged.
`,
      'data/fees-in-flight.csv': `period,numerator,denominator,group
2025-01-01,52,410,
2025-01-01,12,110,jo@hillside.example
`,
    }),
  ).toEqual([
    'error data/fees-in-flight.csv 3:19-3:38',
    'error micro-actions/2025-q2.yaml 3:27-3:35',
    'error micro-actions/2025-q2.yaml 4:17-4:36',
    'error plans/late-fee-grace/updates/2025-07-14.mdx 4:20-4:33',
    'error plans/late-fee-grace/updates/2025-07-14.mdx 9:22-10:10',
    'error voices/2025-q2.yaml 7:9-7:18',
    'warning voices/2025-q2.yaml 7:24-7:28',
    'error voices/2025-q2.yaml 9:20-9:33',
    'error voices/2025-q2.yaml 10:46-10:65',
  ]);
});

test('a link that an owner put there to be used is left alone', () => {
  expect(
    placed({
      'plans/late-fee-grace/updates/2025-07-14.mdx': `---
author: ada-quist
health: on-track
---

Write to [the desk](mailto:desk@hillside.example), see https://hillside.example/12345678.
`,
    }),
  ).toEqual([]);
});

test('no output repeats it', () => {
  const secret = '4111 1111 1111 1111';
  const example = {
    'micro-actions/2025-q2.yaml': `- on: 2025-04-02
  department: care
  heard: My card is ${secret}.
  did: Nothing.
`,
  };
  const { tree } = layExample(example);
  const textOf = (file: string) => tree.files.find((each) => each.file === file)?.text;
  const problems = problemsIn(example).filter((problem) => problem.rule === rule);
  expect(problems).toHaveLength(1);
  for (const [name, print] of reporters)
    for (const terminal of [true, false])
      expect([name, print(problems, surroundings({ terminal, textOf })).includes(secret)]).toEqual([name, false]);
});
