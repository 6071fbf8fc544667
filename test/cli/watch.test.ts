import { cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { watchContent } from '../../src/cli/watch.ts';
import { watchLines } from '../../src/source/watch-lines.ts';
import { type FixtureTree, layOut } from '../model/fixture.ts';

let tree: FixtureTree;
let printed: string;
let stop: AbortController;
let ended: Promise<number>;
let heard: (() => void) | undefined;

const select = ({ severity }: { readonly severity: string }) => severity === 'error';

beforeEach(() => {
  tree = layOut('complete-small');
  printed = '';
  stop = new AbortController();
  const print = (text: string) => {
    printed += tree.withoutRoot(text);
    if (text.endsWith(`${watchLines.ends}\n`)) heard?.();
  };
  const first = new Promise<void>((resolve) => (heard = resolve));
  ended = watchContent(tree.root, { today: '2025-10-31', select }, print, stop.signal);
  return first;
});
afterEach(async () => {
  stop.abort();
  expect(await ended).toBe(0);
  tree.remove();
});

/** The lines of the check that follows a change. */
async function linesAfter(change: () => void): Promise<readonly string[]> {
  printed = '';
  const next = new Promise<void>((resolve) => (heard = resolve));
  change();
  await next;
  return printed.slice(printed.lastIndexOf(watchLines.begins)).trimEnd().split('\n');
}

const file = (path: string) => join(tree.root, path);
const person = 'people/cleo-marsh.yaml';

describe('check --watch', () => {
  test('prints one check between its two lines, and another after each save', async () => {
    const clean = [watchLines.begins, '', 'No problems.', watchLines.ends];
    expect(printed.trimEnd().split('\n')).toEqual(clean);
    const broken = await linesAfter(() => writeFileSync(file(person), 'name: [\n'));
    expect(broken[0]).toBe(watchLines.begins);
    expect(broken[1]).toMatch(/^people\/cleo-marsh\.yaml:1:7-8: error yaml-is-plain: /);
    expect(broken.at(-2)).toMatch(/^\d+ errors? in \d+ files?\.$/);
    expect(broken.at(-1)).toBe(watchLines.ends);
  });

  test('sees what comes, goes and is named anew, in new folders too', async () => {
    const missing = await linesAfter(() => rmSync(file(person)));
    expect(missing.join('\n')).toContain('There is no person "cleo-marsh".');
    const added = await linesAfter(() => {
      mkdirSync(file('plans/new-plan'));
    });
    expect(added.at(-1)).toBe(watchLines.ends);
    const inside = await linesAfter(() => writeFileSync(file('plans/new-plan/plan.yaml'), 'title: {\n'));
    expect(inside.join('\n')).toContain('plans/new-plan/plan.yaml:1:8-9: error yaml-is-plain');
    const renamed = await linesAfter(() => renameSync(file('plans/new-plan'), file('plans/newer-plan')));
    expect(renamed.join('\n')).toContain('plans/newer-plan/plan.yaml:1:8-9');
    expect(renamed.join('\n')).not.toContain('plans/new-plan/');
  });

  test('tells first what is wrong with the files that were saved', async () => {
    await linesAfter(() => writeFileSync(file('departments/billing.yaml'), 'name: [\n'));
    const lines = await linesAfter(() => writeFileSync(file(person), 'name: [\n'));
    const files = lines.slice(1, -3).map((line) => line.split(':')[0]);
    expect(files[0]).toBe(person);
    expect(files).toContain('departments/billing.yaml');
  });

  test('follows a folder that was put in the place of another one', async () => {
    const [people, plans] = [file('people'), file('plans')];
    await linesAfter(() => {
      cpSync(people, `${people}-kept`, { recursive: true });
      rmSync(people, { recursive: true });
      renameSync(`${people}-kept`, people);
      renameSync(plans, `${tree.root}-plans`);
      cpSync(`${tree.root}-plans`, plans, { recursive: true });
      rmSync(`${tree.root}-plans`, { recursive: true });
    });
    const broken = await linesAfter(() => writeFileSync(file(person), 'name: [\n'));
    expect(broken[1]).toMatch(/^people\/cleo-marsh\.yaml:1:7-8: error yaml-is-plain: /);
    const below = await linesAfter(() => writeFileSync(file('plans/late-fee-grace/plan.yaml'), 'title: [\n'));
    expect(below[1]).toMatch(/^plans\/late-fee-grace\/plan\.yaml:1:8-9: error yaml-is-plain: /);
  });
});
