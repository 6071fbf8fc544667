import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';

const source = join(import.meta.dirname, '../../src');

/** Words that no report translates, each with why. */
const exceptions: ReadonlyMap<string, string> = new Map([
  ['pages/browse/[...page].astro: …  (Atom)', 'the name of a format'],
  ['pages/browse/[...page].astro: …  (iCalendar)', 'the name of a format'],
  ['site/components/figure/FigureTools.astro: CSV', 'the name of a format'],
  ['site/components/figure/FigureTools.astro: CSV,  …', 'the name of a format'],
  [
    'site/components/figure/FigureTools.astro: <iframe src=" … " title=" … " width="100%" height="640"></iframe>',
    'a line of HTML to copy',
  ],
  ['site/layouts/RulePage.astro: rules:\\n   … : warning', 'a line of YAML to copy'],
  ['site/layouts/MovedPage.astro: 0; url= …', 'an instruction to browsers'],
  ['site/components/method/CountedFrom.astro: …  kB', 'the sign of a unit'],
  ['site/components/method/CountedFrom.astro: …  MB', 'the sign of a unit'],
  ['site/components/shell/QuickOpen.astro: Ctrl K', 'keys as they are printed on a keyboard'],
  ['site/components/shell/SiteFooter.astro: Codicons', 'the name of a collection'],
]);

/** Every word that a component holds itself: between its tags, in what is read out, and as a text of its script. */
function literalWords(component: string): string[] {
  const [, script = '', template = ''] = /^(?:---\n([\s\S]*?)\n---\n)?([\s\S]*)$/.exec(component) ?? [];
  const markup = template
    .replaceAll(/<(style|script)\b[\s\S]*?<\/\1>/g, '')
    .replaceAll(/\{?\/\*[\s\S]*?\*\/\}?/g, '')
    .replaceAll(/<!doctype[^>]*>|\sclass=\{`[^`]*`\}|=== '[^']*'/g, '');
  const code = script.replaceAll(/^import\b[^;]*;|\/\*[\s\S]*?\*\/|^\s*\/\/.*|throw new [^;]*;|=== '[^']*'/gm, '');
  const between = [...markup.matchAll(/(?<=(?<![=-])>|\})([^<>{}]*\p{L}{2}[^<>{}]*)(?=[<{])/gu)]
    .map(([, text = '']) => text.trim())
    .filter((text) => !/[()=&|?;`[\]$]|^[:,.]|^\S+:$/u.test(text) || /^\p{Lu}\p{Ll}* ?\p{L}*:$/u.test(text));
  const readOut = [
    ...markup.matchAll(
      /\s(?:aria-label|alt|title|label|caption|deck|kicker|name|subject|placeholder)="([^"]*\p{Lu}[^"]*|[^"]* [^"]*)"/gu,
    ),
  ].map(([, text = '']) => text);
  const texts = [...`${code}\n${markup}`.matchAll(/'(\p{Lu}\p{Ll}+(?: [^'\n]*)?)'|'(\p{L}+ \p{L}+ [^'\n]*)'/gu)].map(
    ([, named, sentence]) => named ?? sentence ?? '',
  );
  const mixed = [...`${code}\n${markup}`.matchAll(/`([^`]*)`/g)]
    .map(([, text = '']) => text.replaceAll(/\$\{(?:[^{}]|\{[^}]*\})*\}/g, ' … '))
    .filter(
      (text) => !text.includes('${') && /(?<![\p{L}\-/#.])\p{L}{2,}(?![\p{L}\-/.#])/u.test(text) && / |:/.test(text),
    );
  return [...between, ...readOut, ...texts, ...mixed.map((text) => text.trim())];
}

const components = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.astro'))
  .map((file) => file.replaceAll('\\', '/'))
  .sort();

test('no page or component holds a word of its own, but for what no language translates', () => {
  const found = components.flatMap((file) =>
    literalWords(readFileSync(join(source, file), 'utf8')).map((word) => `${file}: ${word}`),
  );
  expect(found.filter((word) => !exceptions.has(word))).toEqual([]);
  expect([...exceptions.keys()].filter((word) => !found.includes(word))).toEqual([]);
});

/** What stands between quotes of a file and could be said: words one after the other, or one before a colon. */
function sentencesIn(code: string): string[] {
  return [...code.replaceAll(/\/\*[\s\S]*?\*\//g, '').matchAll(/'([^'\n]*)'|`([^`]*)`/g)]
    .map(([, text, mixed = '']) => text ?? mixed.replaceAll(/\$\{(?:[^{}]|\{[^}]*\})*\}/g, '…'))
    .filter((text) => /\p{Lu}\p{Ll}+[ :,]|\p{Ll}{2,} \p{Ll}{2,}/u.test(text));
}

test('what every language is worded by holds no sentence of any', () => {
  const shared = readdirSync(join(source, 'wording')).filter((file) => file.endsWith('.ts'));
  const found = shared.flatMap((file) =>
    sentencesIn(readFileSync(join(source, 'wording', file), 'utf8')).map((text) => `${file}: ${text}`),
  );
  expect(found).toEqual([
    // A command, and a kind of thing that there can be more of.
    'emerging.ts: npm run new -- pain-point --from …',
    'fixes-words.ts: pain points',
  ]);
});

describe('A word that a component holds is found', () => {
  it.each([
    ['<p>Nothing is measured yet</p>', 'Nothing is measured yet'],
    ['<p>{shown} of all</p>', 'of all'],
    ['<li>Owner: {name}</li>', 'Owner:'],
    ['<nav aria-label="Sections"></nav>', 'Sections'],
    ['<Section title="What it costs" />', 'What it costs'],
    ["---\nconst state = late ? 'Overdue' : 'To do';\n---\n<p>{state}</p>", 'Overdue'],
    [`<p>{\`due \${day}\`}</p>`, 'due  …'],
    ["<p>{late && 'not done yet'}</p>", 'not done yet'],
  ])('in %s', (component, word) => {
    expect(literalWords(component)).toContain(word);
  });

  it.each([
    '<p>{words.none}</p>',
    '{items.length > most && (\n  <More />\n)}',
    `<a href={href(\`/plans/\${id}/\`)}>{name}</a>`,
  ])('and none in %s', (component) => {
    expect(literalWords(component)).toEqual([]);
  });
});

test('no component writes quotation marks of its own, which are others in each language', () => {
  const quoting = components.filter((file) =>
    /content: '[“”„]|“\{|\}”/u.test(
      readFileSync(join(source, file), 'utf8').replaceAll(/^\/\/.*|\/\*[\s\S]*?\*\//gm, ''),
    ),
  );
  expect(quoting).toEqual([]);
});
