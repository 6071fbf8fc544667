/** A file made to make its reader hang or fall over: where it stands, and the first place and words it is answered with. */
export interface HostileFile {
  readonly name: string;
  readonly path: string;
  readonly text: string;
  readonly says: readonly [place: string, message: RegExp];
}

const repeat = (count: number, line: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i)).join('');

const facts = (name: string, text: string, place: string, message: RegExp): HostileFile => ({
  name,
  path: `people/${name}.yaml`,
  text,
  says: [place, message],
});

const story = (name: string, body: string, place: string, message: RegExp): HostileFile => ({
  name,
  path: `plans/${name}/story.mdx`,
  text: `---\nheadline: The fee now waits\nsaid: You charged me for being late.\ndid: We hold the fee.\n---\n${body}\n`,
  says: [place, message],
});

/** Its metric, `metrics/<name>.yaml`, is made beside it. */
const table = (name: string, text: string, place: string, message: RegExp): HostileFile => ({
  name,
  path: `data/${name}.csv`,
  text: `period,numerator,denominator\n${text}`,
  says: [place, message],
});

const deep = /nested too deeply/;
const long = /goes on beyond/;

/** Each is under the limits of size: 1 MB for facts and prose, 16 MB for figures. */
export const hostileFiles: readonly HostileFile[] = [
  facts(
    'unknown-keys',
    repeat(60_000, (i) => `key${i}: 1\n`),
    '30001:1',
    long,
  ),
  facts(
    'many-unknown-keys',
    repeat(29_000, (i) => `key${i}: 1\n`),
    '1:1',
    /"key0" is not a key/,
  ),
  facts(
    'long-unknown-keys',
    repeat(9000, (i) => `${'k'.repeat(90)}${i}: 1\n`),
    '1:1',
    /is not a key/,
  ),
  facts(
    'keys-twice',
    repeat(29_000, () => 'name: A\n'),
    '2:1',
    /here twice/,
  ),
  facts(
    'tags',
    repeat(90_000, () => '- !a x\n'),
    '1001:3',
    /1000 tags/,
  ),
  facts(
    'many-tags',
    repeat(900, () => '- !a x\n'),
    '1:3',
    /Tags/,
  ),
  facts('brackets', '['.repeat(200_000), '1:101', deep),
  facts('braces', '{a: '.repeat(200_000), '1:401', deep),
  facts('dashes', '- '.repeat(400_000), '1:201', deep),
  facts('questions', '?\n'.repeat(400_000), '75001:1', long),
  facts(
    'levels',
    repeat(1300, (i) => `${' '.repeat(i)}a:\n`),
    '402:1',
    deep,
  ),
  facts(
    'levels-of-levels',
    repeat(90, (i) => `${' '.repeat(100 * i)}${'- '.repeat(50)}a:\n`),
    '6:1',
    deep,
  ),
  facts('commas', `[${','.repeat(400_000)}]`, '1:150001', long),
  facts('aliases', `a: &a x\nb:\n${repeat(30_000, () => '- *a\n')}`, '30002:3', /multiply/),
  facts(
    'aliases-of-nothing',
    repeat(30_000, (i) => `- *a${i}\n`),
    '30000:3',
    /points at nothing/,
  ),
  facts('backslashes', `name: "${'\\q'.repeat(400_000)}"`, '1:8', /backslashes/),
  facts(
    'open-quotes',
    repeat(29_000, (i) => `a${i}: "x\n`),
    '1:5',
    /never closed/,
  ),
  facts('figure', `name: ${'1'.repeat(900_000)}`, '1:7', /not a figure/),
  facts('word', `name: ${'x'.repeat(900_000)}`, '1:7', /too long/),
  facts('comments', '# a\n'.repeat(240_000), '75001:1', long),
  facts('documents', '---\na: 1\n'.repeat(90_000), '42858:3', long),
  {
    name: 'ids-twice',
    path: 'plans/ids-twice/plan.yaml',
    text: `raci:\n  responsible: [${repeat(40_000, (i) => `a${i}, `)}a0]\n`,
    says: ['1:1', /These keys are missing/],
  },
  {
    name: 'unknown-ids',
    path: 'plans/unknown-ids/plan.yaml',
    text: `steps:\n${repeat(8000, (i) => `- { id: s${i}, who: nobody${i} }\n`)}`,
    says: ['1:1', /These keys are missing/],
  },
  {
    name: 'voices',
    path: 'voices/2024.yaml',
    text: repeat(20_000, () => '- {}\n'),
    says: ['1:3', /These keys are missing/],
  },
  story('quotes', '>'.repeat(6000), '6:1', deep),
  story('many-quotes', '>'.repeat(900_000), '6:1', deep),
  story('lists', '- '.repeat(400_000), '6:1', deep),
  story(
    'indented-lists',
    repeat(400, (i) => `${'  '.repeat(i)}- x\n`),
    '55:101',
    deep,
  ),
  story('asides', '<Aside>\n'.repeat(1500) + '</Aside>\n'.repeat(1500), '2006:1', /2000 signs "<"/),
  story('some-asides', '<Aside>\n'.repeat(900) + '</Aside>\n'.repeat(900), '106:1', deep),
  story('emphasis', '*a _b '.repeat(4900) + 'c_ d* '.repeat(4900), '6:296', deep),
  story('entities', '&amp;'.repeat(100_000), '6:5001', /1000 signs "&"/),
  story('open-braces', '{'.repeat(200_000), '6:1', /never closed/),
  story('pairs-of-braces', '{}'.repeat(100_000), '6:1', /Braces/),
  story('parentheses', `{${'('.repeat(300_000)}${')'.repeat(300_000)}}`, '6:1', /Braces/),
  story('templates', `{${'`${'.repeat(9000)}}`, '6:1', /never closed/),
  story('arrows', `export const a = ${'a=>'.repeat(6000)}a`, '6:1', /export/),
  story('attributes', `<Outcome metric={${'['.repeat(15_000)}} />`, '6:1', /text in quotes/),
  story('angles', '<'.repeat(200_000), '6:2001', /2000 signs "<"/),
  story('open-tags', '<div>\n\n'.repeat(1900), '6:1', /not allowed/),
  story('headings', '# a\n'.repeat(200_000), '10006:1', long),
  story('paragraphs', 'a\n\n'.repeat(300_000), '20006:2', long),
  story(
    'footnotes',
    repeat(50_000, (i) => `[^${i}] `),
    '6:78891',
    long,
  ),
  story(
    'cells',
    `${'|a'.repeat(3000)}|\n${'|-'.repeat(3000)}|\n${'|x|\n'.repeat(3000)}`,
    '6:1',
    /more than 10000 cells/,
  ),
  story('address', `[a](https://a.example/${'a'.repeat(900_000)})`, '6:1', /longer than/),
  story('components', '<Outcome metric="nothing" />\n\n'.repeat(1900), '6:1', /no metric "nothing"/),
  table(
    'ragged-rows',
    repeat(180_000, (i) => `a,b,c,${i}\n`),
    '2:1',
    /4 cells/,
  ),
  table('rows', '2025-01-01,1,2\n'.repeat(1_000_000), '250002:1', long),
  table('bad-periods', '2025-13-01,1,2\n'.repeat(249_000), '2:1', /not the first day/),
  table('one-row', '1,'.repeat(7_000_000), '2:1', /too long/),
  table('marks', '"a\n'.repeat(240_000), '2:1', /runs over/),
  table('stray-marks', 'a"b,1,2\n'.repeat(249_000), '2:2', /inside a cell/),
  table('blank-lines', '\n'.repeat(15_000_000), '250002:1', long),
  table('returns', '\r'.repeat(15_000_000), '250002:1', long),
];
