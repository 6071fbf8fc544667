import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { answerTo } from '../../src/cli/answers.ts';
import { askingAt } from '../../src/cli/ask.ts';
import { readOptions } from '../../src/cli/command.ts';
import { newCommand } from '../../src/cli/new.ts';
import { standsAlready } from '../../src/source/new-files.ts';
import { PoplarError } from '../../src/source/poplar-error.ts';
import type { Given } from '../../src/source/skeleton.ts';
import { type FixtureTree, layOut } from '../model/fixture.ts';
import { addGrowingMetric } from './growing-metric.ts';
import { runNew } from './run-new.ts';

const script = fileURLToPath(new URL('../../src/cli/index.ts', import.meta.url));

describe('npm run new, without a terminal', () => {
  let tree: FixtureTree;
  beforeEach(() => {
    tree = layOut('complete-small');
  });
  afterEach(() => tree.remove());
  const read = (path: string) => readFileSync(join(tree.root, path), 'utf8');
  const add = (...typed: readonly string[]) => runNew(tree.root, [...typed, '--content', '.']);

  test('makes a whole person of flags, and a name stands for its id', async () => {
    const made = await add('person', '--name', 'Zoë Ó Briain', '--role', 'Agent', '--department', 'Care');
    expect(made).toEqual({ status: 0, stdout: 'people/zoe-o-briain.yaml\n', stderr: 'Nothing is left open.\n' });
    expect(read('people/zoe-o-briain.yaml')).toMatch(/^name: Zoë Ó Briain\nrole: Agent\ndepartment: care\n\n# Keys/);
  });

  test('begins a pain point with what emerges, and what is typed goes first', async () => {
    addGrowingMetric(tree.root);
    const made = await add('pain-point', '--from', 'emerging/metric-chats-closed', '--id', 'fees');
    expect([made.status, made.stdout]).toEqual([0, 'pain-points/fees.yaml\n']);
    expect(read('pain-points/fees.yaml')).toMatch(/^title: Chats closed rose from 10\.\d% to 16\.\d%\n/);
    expect(read('pain-points/fees.yaml')).toMatch(/\nopened: 2025-10-31\n/);
    expect(read('pain-points/fees.yaml')).toMatch(/\nmetrics:\n {2}- chats-closed\n$/);
    await add('pain-point', '--from', 'emerging/metric-chats-closed', '--title', 'Charged too early');
    expect(read('pain-points/charged-too-early.yaml')).toMatch(/^title: Charged too early\n/);
    const unknown = await add('pain-point', '--from', 'emerging/metric-chats-colsed');
    expect(unknown.stderr).toMatch(/^Nothing that emerges has the id .*Did you mean "metric-chats-closed"\?/);
    expect((await add('person', '--from', 'emerging/metric-chats-closed')).stderr).toMatch(/^Only a pain point begins/);
  });

  test('begins a pain point with small fixes of one kind, and says where each of them stands', async () => {
    const fixAt = (month: string, more: string) =>
      `- { on: ${month}-03, department: care, heard: 'H: ${month}.', did: D., ${more} }\n`;
    const months = ['2024-02', ...Array.from({ length: 10 }, (_, i) => `2025-${String(i + 1).padStart(2, '0')}`)];
    const place = 'Counter '.repeat(19).trim();
    writeFileSync(
      join(tree.root, 'micro-actions/2025-q1.yaml'),
      months.map((month) => fixAt(month, 'theme: Öffnungszeit 料') + fixAt(month, `where: ${place}`)).join(''),
    );
    const made = await add('pain-point', '--from', 'fixes/theme-offnungszeit-6599', '--id', 'hours');
    expect(made.stderr).toMatch(
      /Write painPoint: hours into each of the small fixes that led to it:(\n {2}\.\/micro-actions\/2025-q1\.yaml:\d+){10}\n$/,
    );
    const text = read('pain-points/hours.yaml');
    expect(text).toMatch(/^title: "“Öffnungszeit 料”: put right by hand 10 times in twelve months"\n/);
    expect(text).toContain('3 Oct 2025: H: 2025-10. 3 Sept 2025: H: 2025-09.');
    expect(text).toMatch(/\nopened: 2024-02-03\n/);
    expect(text).toMatch(/\ndepartments:\n {2}- care\n$/);
    const atPlace = `place-care${'-counter'.repeat(19)}`;
    expect(await add('pain-point', '--from', `fixes/${atPlace}`, '--id', 'counter')).toMatchObject({ status: 0 });
    const unknown = await add('pain-point', '--from', 'fixes/theme-hours');
    expect(unknown.stderr).toContain(`There are: theme-offnungszeit-6599, ${atPlace}.`);
  });

  test('makes a plan with its story and first update, and counts the marks', async () => {
    const { status, stdout, stderr } = await add('plan', '--title', 'Say it sooner', '--owner', 'ada-quist');
    const [plan = '', story = '', update = ''] = stdout.split('\n');
    expect([status, plan, story]).toEqual([0, 'plans/say-it-sooner/plan.yaml', 'plans/say-it-sooner/story.mdx']);
    expect(update).toMatch(/^plans\/say-it-sooner\/updates\/\d{4}-\d\d-\d\d\.mdx$/);
    expect(stderr).toMatch(
      /^What only you know is marked FILL IN, .*:\n {2}\d+ in \.\/plans\/say-it-sooner\/plan\.yaml\n/,
    );
    expect(read(update)).toContain('author: ada-quist\n');
  });

  test('adds a voice to the file of its quarter, under the next id, and keeps what is there', async () => {
    const before = read('voices/2025-q1.yaml');
    const words = ['--channel', 'Phone', '--kind', 'complaint', '--words', 'Why: "late"?'];
    expect(await add('voice', '--on', '2025-03-31', ...words)).toMatchObject({
      status: 0,
      stdout: 'voices/2025-q1.yaml\n',
    });
    expect(read('voices/2025-q1.yaml').startsWith(`${before}- id: v-0103\n  on: 2025-03-31\n`)).toBe(true);
  });

  test('makes a metric with the header of its table', async () => {
    expect((await add('metric', '--name', 'First calls', '--measure', 'rate')).stdout).toContain(
      'data/first-calls.csv\n',
    );
    expect(read('data/first-calls.csv')).toBe('period,events,exposure\n');
  });

  test.each([
    [[], 'Say what is new.\nWrite npm run new -- <what>, one of: report, pain-point, plan, story, '],
    [['persn'], '"persn" is nothing that can be added. Did you mean "person"?'],
    [
      ['plan'],
      'These are missing: --title <text>.\nA new plan takes, and leaves open what is not said:\n  --title: The ',
    ],
    [['update'], 'These are missing: --plan <id>.\nPlan: The plan to which it belongs.\n  late-fee-grace: Hold the '],
    [['plan', 'Hold it'], '"Hold it" is not expected here.'],
    [['person', '--title', 'x'], 'A new person takes no --title.\nIt takes --content, --id, --name, '],
    [['person', '--name', 'Ada Quist'], 'There is a people/ada-quist.yaml already. Nothing was written.'],
    [['person', '--name', '漢字'], 'No id follows from "漢字".\nGive one with --id'],
    [['person', '--name', 'X', '--id', '../x'], '--id: "../x" is not written as expected. Ids are'],
    [['person', '--name', 'A\u202Eb'], '--name: A sign that turns the direction of writing (U+202E)'],
    [['plan', '--title', 'X', '--owner', 'ada-quits'], '--owner: There is no person "ada-quits". Did you mean "ada-q'],
    [['plan', '--title', 'X', '--status', 'begun'], '--status: "begun" is not one of the choices: proposed, '],
    [['plan', '--title', 'X', '--starts', '31.3.2026'], '--starts: "31.3.2026" is not a day.'],
    [['update', '--plan', 'late-fee-grace', '--on', 'today'], '--on: "today" is not a day.'],
    [
      ['pain-point', '--title', 'X', '--journey', 'pay-a-bill', '--stage', 'paid'],
      '--stage: That journey has no stage "paid". Its stages are receive, pay.',
    ],
  ])('writes nothing for %j, and says why', async (args, said) => {
    const { values, words } = readOptions(newCommand, [...args, '--content', tree.root]);
    const refusal: unknown = await newCommand.run(values, words).catch((error: unknown) => error);
    const { message = '', hint = '' } = refusal instanceof PoplarError ? refusal : {};
    expect(`${message}\n${hint}`.slice(0, said.length)).toBe(said);
  });

  test('ends with 2 instead of waiting for somebody', () => {
    const typed = [script, 'new', 'person', '--content', tree.root];
    const { status, stdout, stderr } = spawnSync(process.execPath, typed, { encoding: 'utf8', timeout: 60_000 });
    expect([status, stdout, stderr.slice(0, 24)]).toEqual([2, '', 'These are missing: --nam']);
  }, 60_000);
});

describe('somebody at a terminal', () => {
  const sit = () => {
    const input = Object.assign(new PassThrough(), { isTTY: true });
    const output = Object.assign(new PassThrough(), { isTTY: true });
    return { input, output, asking: askingAt(input, output) };
  };
  const evenNumber = (typed: string) => {
    if (Number(typed) % 2 !== 0) throw new PoplarError('Odd.', { hint: 'Type an even one.' });
    return Number(typed);
  };

  test('is asked until the answer will do, and told what was wrong', async () => {
    const { input, output, asking } = sit();
    const answer = asking?.ask('How many?', evenNumber);
    input.write('3\r');
    await new Promise((resolve) => setImmediate(resolve));
    input.write('4\r');
    expect(await answer).toBe(4);
    expect(String(output.read())).toMatch(/^How many\?\n[\s\S]*Odd\.\nType an even one\.\n/);
    asking?.close();
  });

  test('can paste several answers at once, and none of them is lost', async () => {
    const { input, output, asking } = sit();
    const first = asking?.ask('How many?', evenNumber);
    input.write('3\r4\r6\r');
    expect([await first, await asking?.ask('And then?', evenNumber)]).toEqual([4, 6]);
    expect(String(output.read())).toMatch(/Odd\.[\s\S]*> 4\n[\s\S]*And then\?\n> 6\n/);
    asking?.close();
  });

  test('is asked again for a name that is taken, before anything else', async () => {
    const { input, output, asking } = sit();
    const refuse = (given: Given) => {
      if (given === 'Ada Quist') throw standsAlready('people/ada-quist.yaml');
    };
    const question = { key: 'name', part: { title: 'Name', description: 'Who it is.', type: 'string' } };
    const answer = answerTo(question, { flagged: undefined, asking, offered: undefined, mustKnow: true, refuse });
    input.write('Ada Quist\rCleo Marsh\r');
    expect(await answer).toBe('Cleo Marsh');
    expect(String(output.read())).toContain('There is a people/ada-quist.yaml already.');
    asking?.close();
  });

  test('ends the command by ending the input, so that nothing is written', async () => {
    const { input, asking } = sit();
    const answer = asking?.ask('How many?', evenNumber);
    input.end();
    await expect(answer).rejects.toThrow('Nothing was written.');
  });

  test('is nobody where the input or the output is none', () => {
    expect(askingAt(new PassThrough(), Object.assign(new PassThrough(), { isTTY: true }))).toBeUndefined();
    expect(askingAt(Object.assign(new PassThrough(), { isTTY: true }), new PassThrough())).toBeUndefined();
  });
});
