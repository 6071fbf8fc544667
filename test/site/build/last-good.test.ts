import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/lint/check.ts';
import { LastGood } from '../../../src/site/build/last-good.ts';
import { readTree } from '../../../src/source/files.ts';
import { type FixtureTree, layOut } from '../../model/fixture.ts';

const check = (tree: ReturnType<typeof readTree>) => checkContent(tree, { today: '2025-10-31' });

describe('what an authoring site shows', () => {
  let tree: FixtureTree;
  beforeEach(() => {
    tree = layOut('complete-small');
  });
  afterEach(() => tree.remove());

  const site = (earlier: (path: string) => string | undefined = () => undefined) => {
    const lastGood = new LastGood(check, earlier);
    return () => {
      const { shown, now, heldBack, texts } = lastGood.show(readTree(tree.root));
      const errors = now.problems.filter(({ severity }) => severity === 'error');
      return { report: shown.report, heldBack: [...heldBack], errors: errors.length, texts };
    };
  };
  const edit = (path: string, from: string, to: string) => {
    const text = readFileSync(join(tree.root, path), 'utf8');
    expect(text).toContain(from);
    writeFileSync(join(tree.root, path), text.replace(from, to));
  };
  const plan = 'plans/late-fee-grace/plan.yaml';

  test('is the content as it is while nothing is broken', () => {
    expect(site()()).toMatchObject({ heldBack: [], errors: 0 });
  });

  test('holds a broken file back and follows all others', () => {
    const show = site();
    show();
    edit(plan, 'owner: ada-quist', 'owner: ada-qist');
    edit('people/ben-osei.yaml', 'role: ', 'role: Acting ');
    const { report, heldBack, errors } = show();
    expect([heldBack, errors]).toEqual([[plan], 1]);
    expect(report?.plans.get('late-fee-grace').owner).toBe('ada-quist');
    expect(report?.people.get('ben-osei').role).toMatch(/^Acting /);
  });

  test('follows the file again once it is mended', () => {
    const show = site();
    show();
    edit(plan, 'title: ', 'titel: ');
    expect(show().heldBack).toEqual([plan]);
    edit(plan, 'titel: ', 'title: First: ');
    edit(plan, 'First: ', 'First – ');
    const { report, heldBack } = show();
    expect(heldBack).toEqual([]);
    expect(report?.plans.get('late-fee-grace').title).toMatch(/^First – /);
  });

  test('leaves out a new file that is broken, with what names it as it was before', () => {
    const show = site();
    show();
    writeFileSync(join(tree.root, 'people/dana-fox.yaml'), 'nmae: Dana Fox\n');
    edit(plan, 'owner: ada-quist', 'owner: dana-fox');
    const { report, heldBack } = show();
    expect(heldBack.toSorted()).toEqual(['people/dana-fox.yaml', plan]);
    expect(report?.plans.get('late-fee-grace').owner).toBe('ada-quist');
  });

  test('keeps a file that was deleted while others still name it', () => {
    const show = site();
    show();
    rmSync(join(tree.root, 'people/ada-quist.yaml'));
    const { report, heldBack, errors } = show();
    expect(report?.people.find('ada-quist')).toBeDefined();
    expect(report?.plans.find('late-fee-grace')).toBeDefined();
    expect(heldBack).toEqual(['people/ada-quist.yaml']);
    expect(errors).toBeGreaterThan(0);
  });

  test('keeps figures whose table is broken, and prose that is', () => {
    const show = site();
    show();
    appendFileSync(join(tree.root, 'data/fees-in-flight.csv'), 'no,figures,at all,here\n');
    appendFileSync(join(tree.root, 'plans/late-fee-grace/story.mdx'), '\n<script>no</script>\n');
    const { report, heldBack, texts } = show();
    expect(report?.metrics.get('fees-in-flight').series).toBeDefined();
    expect(heldBack.toSorted()).toEqual(['data/fees-in-flight.csv', 'plans/late-fee-grace/story.mdx']);
    expect(texts.get('plans/late-fee-grace/story.mdx')).not.toContain('<script>');
  });

  test('keeps everything while report.yaml is broken', () => {
    const show = site();
    show();
    writeFileSync(join(tree.root, 'report.yaml'), 'title: [');
    expect(show()).toMatchObject({ heldBack: ['report.yaml'], report: { settings: { locale: 'en-GB' } } });
  });

  test('begins with the committed text of what is broken', () => {
    const committed = readFileSync(join(tree.root, plan), 'utf8');
    edit(plan, 'owner: ada-quist', 'owner: ada-qist');
    const { report, heldBack } = site((path) => (path === plan ? committed : undefined))();
    expect(heldBack).toEqual([plan]);
    expect(report?.plans.get('late-fee-grace').owner).toBe('ada-quist');
  });

  test('leaves out what was broken from the start and never committed', () => {
    edit(plan, 'owner: ada-quist', 'owner: ada-qist');
    const { report, heldBack, errors } = site()();
    expect([report?.plans.size, report?.painPoints.size, errors]).toEqual([0, 1, 1]);
    expect(heldBack).toContain(plan);
  });

  test('is nothing where report.yaml was broken from the start', () => {
    writeFileSync(join(tree.root, 'report.yaml'), 'title: [');
    expect(site()().report).toBeUndefined();
  });
});
