import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const project = fileURLToPath(new URL('..', import.meta.url));

/** From the lowest layer up; a file may import its own folder and any layer below its own. */
const layers = [
  ['source'],
  ['model'],
  ['insight'],
  ['history'],
  ['wording'],
  ['chart', 'lint', 'editor'],
  ['site'],
  ['pages', 'editions'],
  ['cli'],
];

/** Node modules that only compute: they read neither files nor the machine. */
const pureModules = new Set(['node:buffer', 'node:crypto', 'node:path', 'node:url', 'node:util']);

/** Files above source/ that touch the world, each for a reason that no layer below can take off it. */
const worldly: ReadonlyMap<string, string> = new Map([
  ['src/editor/repository/posting.ts', 'holds programs that a build service runs, not Poplar'],
  ['src/site/build/integration.ts', "runs inside Astro's own process: prints problems and stops the build"],
]);

interface Source {
  readonly file: string;
  readonly code: string;
  readonly imports: readonly string[];
}

const sources = [...read('src'), ...read('scripts')];

function read(folder: string): Source[] {
  return readdirSync(join(project, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|mjs|astro)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(project.length).replaceAll(sep, '/'))
    .sort()
    .map((file) => {
      const code = readFileSync(join(project, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/[^\n]*/g, '');
      const found = code.matchAll(
        /\b(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]/g,
      );
      return { file, code, imports: [...found].map(([, from, bare]) => from ?? bare ?? '') };
    });
}

/** The files of the project that a file imports. */
function targets({ file, imports }: Source): string[] {
  return imports
    .filter((name) => name.startsWith('.'))
    .map((name) => normalize(join(dirname(file), name.replace(/\?.*$/, ''))).replaceAll(sep, '/'));
}

const folderOf = (file: string) => /^src\/([^/]+)\//.exec(file)?.[1];
const layerOf = (folder: string | undefined) => layers.findIndex((layer) => layer.includes(folder ?? ''));

describe('imports', () => {
  test('point one way inside src', () => {
    const wrong = sources
      .filter(({ file }) => file.startsWith('src/'))
      .flatMap((source) =>
        targets(source)
          .filter((target) => {
            if (target.startsWith('schemas/api-')) return !source.file.startsWith('src/site/api/');
            if (target === 'schemas/common.schema.json')
              return !/^src\/source\/(schema-part|validate)\.ts$/.test(source.file);
            if (target.startsWith('schemas/'))
              return source.file !== target.replace('schemas/', 'src/model/types/').replace('.schema.json', '.ts');
            const [from, to] = [folderOf(source.file), folderOf(target)];
            if (from === undefined) return target.startsWith('scripts/');
            if (target === 'package.json') return from !== 'cli' && from !== 'source';
            return from !== to && (to === undefined || layerOf(to) >= layerOf(from));
          })
          .map((target) => `${source.file} imports ${target}`),
      );
    expect(wrong).toEqual([]);
  });

  test('never reach from a command or a script into a page or a component', () => {
    const wrong = sources
      .filter(({ file }) => file.startsWith('scripts/') || folderOf(file) === 'cli')
      .flatMap((source) =>
        targets(source)
          .filter((target) => folderOf(target) === 'pages' || target.endsWith('.astro'))
          .map((target) => `${source.file} imports ${target}`),
      );
    expect(wrong).toEqual([]);
  });

  test('never run in a circle', () => {
    const modules = new Map(sources.filter(({ file }) => !file.endsWith('.astro')).map((file) => [file.file, file]));
    const done = new Set<string>();
    const circleFrom = (file: string, path: readonly string[]): readonly string[] | undefined => {
      if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
      const source = done.has(file) ? undefined : modules.get(file);
      for (const target of source ? targets(source) : []) {
        const circle = circleFrom(target, [...path, file]);
        if (circle) return circle;
      }
      done.add(file);
      return undefined;
    };
    expect([...modules.keys()].map((file) => circleFrom(file, [])).find((circle) => circle)).toBeUndefined();
  });

  test('all lead to files that exist', () => {
    const lost = sources.flatMap((source) =>
      targets(source)
        .filter((target) => !existsSync(join(project, target)))
        .map((target) => `${source.file} imports ${target}`),
    );
    expect(lost).toEqual([]);
  });

  test('stand in no folder of src but the layers', () => {
    const folders = new Set(sources.flatMap(({ file }) => folderOf(file) ?? []));
    expect([...folders].filter((folder) => layerOf(folder) < 0)).toEqual([]);
  });
});

test('no name is exported twice, so that one name means one thing', () => {
  const routes = new Set(['GET', 'getStaticPaths']);
  const places = new Map<string, string[]>();
  for (const { file, code } of sources)
    for (const [, name = ''] of code.matchAll(/^export (?:const|(?:async )?function|interface|type|class) (\w+)/gm))
      if (!routes.has(name)) places.set(name, [...(places.get(name) ?? []), file]);
  expect([...places].filter(([, files]) => files.length > 1)).toEqual([]);
});

test.each([
  ['the arithmetic of days', 'src/model/period.ts', /86_?400_?000|Date\.UTC|[gs]etUTC/],
  ['the order of texts', 'src/source/text-order.ts', /localeCompare|\ba(\.\w+)? < b(\.\w+)? \? -?1/],
  ['a capital letter at the beginning', 'src/wording/capital.ts', /charAt\(0\)\.toUpperCase/],
])('%s is in %s alone', (_, home, pattern) => {
  expect(sources.filter(({ code }) => pattern.test(code)).map(({ file }) => file)).toEqual([home]);
});

test('no page shows the message of a refusal, which is for logs: its reason has words in every language', () => {
  const showing = sources.filter(({ file, code }) => file.endsWith('.astro') && /\.message\b/.test(code));
  expect(showing.map(({ file }) => file)).toEqual([]);
});

describe('the world', () => {
  const inside = sources.filter(
    ({ file }) =>
      file.startsWith('src/') &&
      !['source', 'cli'].includes(folderOf(file) ?? '') &&
      !file.startsWith('src/site/client/'),
  );
  const touches = ({ imports, code }: Source) => [
    ...imports.filter((name) => name.startsWith('node:') && !pureModules.has(name)),
    ...(code.match(/\bprocess\.\w+|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bfetch\(/g) ?? []),
  ];

  test('is touched only by source/, cli/, scripts/ and the few files that say why', () => {
    const wrong = inside
      .filter(({ file }) => !worldly.has(file))
      .flatMap((source) => touches(source).map((use) => `${source.file}: ${use}`));
    expect(wrong).toEqual([]);
  });

  test('is touched by every file that says why, or it need not say so', () => {
    const idle = [...worldly.keys()].filter(
      (file) => !inside.some((source) => source.file === file && touches(source).length > 0),
    );
    expect(idle).toEqual([]);
  });
});

test('nothing of a report is kept from page to page but by madeOnce, which notes what it rests on', () => {
  const layersOfPages = new Set(['insight', 'history', 'wording', 'chart', 'site', 'pages']);
  const keeping = sources.filter(
    ({ file, code }) =>
      layersOfPages.has(folderOf(file) ?? '') &&
      /new WeakMap<(object|Report\b|ReportInsight|SiteReport|SiteContext|Collection)/.test(code),
  );
  // The index is made of the whole report, and is no page.
  expect(keeping.map(({ file }) => file)).toEqual(['src/site/build/search-index.ts']);
});

test('a thread that draws loads the renderer of charts, and neither readers of files nor statistics', () => {
  const loaded = new Set(['src/chart/worker.ts']);
  const packages = new Set<string>();
  for (const file of loaded) {
    const code = sources.find((source) => source.file === file)?.code ?? '';
    const found = code.matchAll(/\b(?:import|export)\s(?!type\b)[^'"`;]*?\bfrom\s*'([^']+)'/g);
    const imports = [...found].map(([, name]) => name ?? '');
    for (const target of targets({ file, code, imports })) loaded.add(target);
    for (const name of imports) if (!/^(\.|node:)/.test(name)) packages.add(name);
  }
  expect([...packages].sort()).toEqual(['vega', 'vega-lite']);
});

describe('each registry', () => {
  test.each([
    ['src/model/types/index.ts', 'src/model/types', /^(content-type|generated)\.ts$/],
    ['src/site/api/schemas.ts', 'schemas', /^(?!api-)/],
    ['src/insight/measures/index.ts', 'src/insight/measures', /^measure\.ts$/],
    ['src/chart/charts/index.ts', 'src/chart/charts', /^$/],
    [
      'src/cli/index.ts',
      'src/cli',
      /^(action-columns|action-words|answers|ask|base|begin-from|broken-links|claims-data|claims-text|command|compared-versions|content|content-flags|costs-grown|due-lists|due-text|figure-columns|fix|followed|help|import-text|leftovers|new-report|open-source|own-rules|page-links-kept|port|publish|refresh-metric|refresh-text|review-charts|review-data|review-lines|review-markdown|review-page|run|selected-paths|sheet-columns|site-kept|surroundings|watch|what-is-left)\.ts$/,
    ],
    ['src/lint/rules/index.ts', 'src/lint/rules', /^$/],
    ['src/lint/reporters/index.ts', 'src/lint/reporters', /^(code-frame|counts|fingerprints|printable|reporter)\.ts$/],
  ])('%s imports every file of %s but %s, sorted unless the help lists them', (registry, folder, shared) => {
    const source = sources.find(({ file }) => file === registry);
    const named = source ? targets(source).filter((target) => dirname(target) === folder) : [];
    const present = readdirSync(join(project, folder))
      .filter((name) => name !== 'index.ts' && !shared.test(name))
      .map((name) => `${folder}/${name}`)
      .sort();
    const listed = named.filter((target) => present.includes(target));
    expect(registry === 'src/cli/index.ts' ? listed.sort() : listed).toEqual(present);
  });
});
