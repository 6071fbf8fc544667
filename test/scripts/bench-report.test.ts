import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import matter from 'gray-matter';
import { parse } from 'yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generateReport } from '../../scripts/bench/report.ts';
import { columnsOf, type MeasureKind } from '../../src/model/series.ts';
import commonSchema from '../../schemas/common.schema.json' with { type: 'json' };
import { contentTypes, type TypeName } from '../../src/model/types/index.ts';

const plans = 5;
const folders = { first: '', second: '', other: '' };
const seeds = { first: 7, second: 7, other: 8 };

beforeAll(() => {
  for (const name of ['first', 'second', 'other'] as const) {
    folders[name] = mkdtempSync(join(tmpdir(), 'poplar-bench-report-'));
    generateReport({ plans, seed: seeds[name], folder: folders[name] });
  }
});

afterAll(() => {
  for (const folder of Object.values(folders)) rmSync(folder, { recursive: true });
});

const typeByFolder: Readonly<Record<string, TypeName>> = {
  people: 'person',
  departments: 'department',
  journeys: 'journey',
  'pain-points': 'pain-point',
  plans: 'plan',
  metrics: 'metric',
  voices: 'voice',
  'micro-actions': 'micro-action',
  programmes: 'programme',
};

function filesOf(folder: string, ending = ''): readonly string[] {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = all.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return paths
    .filter((path) => path.endsWith(ending))
    .map((path) => path.slice(folder.length + 1))
    .sort();
}

const read = (path: string, folder = folders.first): string => readFileSync(join(folder, path), 'utf8');
const dated = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, item: unknown) =>
    typeof item === 'string' ? item.replace(/T00:00:00\.000Z$/, '') : item,
  );

describe('a generated report', () => {
  const ajv = new Ajv2020({ discriminator: true, strict: false, allErrors: true });
  for (const keyword of ['reference', 'markdownDescription', 'defaultSnippets', 'markdownEnumDescriptions'])
    ajv.addKeyword(keyword);
  addFormats.default(ajv);
  ajv.addSchema(commonSchema);
  const validators = new Map<string, ValidateFunction>(
    contentTypes.map(({ name, schema }) => [name, ajv.compile(schema)]),
  );

  const mistakes = (type: TypeName, value: unknown): unknown => {
    const validate = validators.get(type);
    return validate?.(value) ? [] : validate?.errors;
  };

  test('has every YAML file valid against the schema of its folder', () => {
    const yaml = filesOf(folders.first, '.yaml');
    expect(yaml.length).toBeGreaterThan(40);
    for (const path of yaml) {
      const type = typeByFolder[path.split('/')[0] ?? ''] ?? 'report';
      expect({ path, mistakes: mistakes(type, parse(read(path))) }).toEqual({ path, mistakes: [] });
    }
  });

  test('has every story and update valid, and one component of each kind in a story', () => {
    const mdx = filesOf(folders.first, '.mdx');
    expect(mdx).toHaveLength(plans * 3);
    for (const path of mdx) {
      const { data, content } = matter(read(path));
      const isStory = path.endsWith('story.mdx');
      expect({ path, mistakes: mistakes(isStory ? 'story' : 'update', dated(data)) }).toEqual({ path, mistakes: [] });
      if (!isStory) continue;
      for (const name of ['Outcome', 'Voice', 'Step', 'Aside']) expect(content.split(`<${name}`)).toHaveLength(2);
      expect(content.split(/\s+/).length).toBeGreaterThan(300);
      expect(content.split(/\s+/).length).toBeLessThan(420);
    }
  });

  test('gives every metric the columns of its measure and 24 months in order', () => {
    for (const path of filesOf(folders.first, '.yaml').filter((name) => name.startsWith('metrics/'))) {
      const measure = (parse(read(path)) as { readonly measure: MeasureKind }).measure;
      const [header, ...rows] = read(path.replace('metrics/', 'data/').replace('.yaml', '.csv')).trimEnd().split('\n');
      expect(header).toBe(columnsOf(measure).join(','));
      const periods = rows.map((row) => row.split(',')[0] ?? '');
      expect(new Set(periods).size).toBe(24);
      expect([periods[0], periods.at(-1)]).toEqual(['2024-07-01', '2026-06-01']);
      expect(periods).toEqual([...periods].sort());
    }
  });

  test('refers only to files that exist', () => {
    const ids = new Set(
      filesOf(folders.first).map((path) =>
        path
          .replace(/(\/plan)?\.\w+$/, '')
          .split('/')
          .at(-1),
      ),
    );
    const voices = filesOf(folders.first, '.yaml').filter((path) => path.startsWith('voices/'));
    for (const path of voices) for (const voice of parse(read(path)) as { readonly id: string }[]) ids.add(voice.id);
    for (const path of filesOf(folders.first, 'plan.yaml')) {
      const plan = parse(read(path)) as Record<'painPoint' | 'owner' | 'sponsor', string> & {
        readonly measures: readonly { readonly metric: string }[];
      };
      expect(plan.owner).not.toBe(plan.sponsor);
      const used = [plan.painPoint, plan.owner, plan.sponsor, ...plan.measures.map((measure) => measure.metric)];
      expect(used.filter((id) => !ids.has(id))).toEqual([]);
      const painPoint = parse(read(`pain-points/${plan.painPoint}.yaml`)) as {
        readonly voices: readonly string[];
        readonly journey: string;
      };
      expect([...painPoint.voices, painPoint.journey].filter((id) => !ids.has(id))).toEqual([]);
    }
  });

  test('has the same bytes for the same seed and others for another', () => {
    const bytes = (folder: string): string =>
      filesOf(folder)
        .map((path) => `${path}\n${read(path, folder)}`)
        .join('\n');
    expect(bytes(folders.second)).toBe(bytes(folders.first));
    expect(bytes(folders.other)).not.toBe(bytes(folders.first));
  });
});
