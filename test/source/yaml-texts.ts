import fc from 'fast-check';

const sound = [
  ...['a', 'two words', "it's", 'a#b', 'http://a.b', '-x', '?x', ':x', 'é👩‍👩‍👧', '~', 'null', 'True', 'yes', 'off', '10%'],
  ...[
    '2025-01-01',
    '12:30',
    '0',
    '-1.5',
    '+.5',
    '1e3',
    '-0',
    '1_000',
    '1,5',
    '"a: b"',
    '"\\u00e9 \\" \\\\"',
    '"\\x41\\n"',
  ],
  ...["'it''s'", "'a # b'", '""', "''", '"1"', "'~'", 'constructor'],
];
const odd = [
  ...['', '1E400', '007', '0x1F', '0o7', '.inf', '-.NaN', '12345678901234567890', '"\\q"', '<<', '"<<"', '__proto__'],
  ...['&a b', '*a', '!!str a', '%a', '@a', '- a', '? a', '"a" b', '[a', 'a: b', '#a'],
];
const scalar = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom(...sound) },
  { weight: 1, arbitrary: fc.constantFrom(...odd) },
);
const key = fc.oneof({ weight: 20, arbitrary: fc.nat(99).map((n) => `key ${n}`) }, { weight: 1, arbitrary: scalar });
const heads = fc.constantFrom('|', '>', '|-', '>-', '|+', '|2', '> # words');
const innerLines = fc.array(fc.constantFrom('words', '  more', '', '# no comment', 'a: b'), { maxLength: 4 });

/** A value: what stands behind its key or dash, and the lines below. */
type Value = readonly [first: string, ...below: string[]];

const pushedIn = (lines: readonly string[]) => lines.map((line) => (line === '' ? '' : `  ${line}`));

const { keys } = fc.letrec<{ flow: string; value: Value; keys: Value }>((tie) => {
  const list = fc.array(tie('value'), { minLength: 1, maxLength: 3 });
  const entries = fc.array(fc.record({ key, value: tie('value'), isIndented: fc.boolean() }), {
    minLength: 1,
    maxLength: 4,
  });
  const pairs = fc.array(fc.tuple(key, tie('flow')), { maxLength: 3 });
  return {
    flow: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      scalar,
      fc.array(tie('flow'), { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
      pairs.map((items) => `{ ${items.map(([name, item]) => `${name}: ${item}`).join(', ')} }`),
    ),
    value: fc.oneof(
      { depthSize: 'medium', withCrossShrink: true },
      tie('flow').map((text): Value => [text]),
      fc.tuple(heads, innerLines).map(([head, lines]): Value => [head, ...pushedIn(lines)]),
      fc
        .array(scalar, { minLength: 2, maxLength: 3 })
        .map(([first = '', ...more]): Value => [first, ...pushedIn(more)]),
      list.map((items): Value => ['', ...items.flatMap(listed)]),
      tie('keys'),
    ),
    keys: entries.map((items) => [
      '',
      ...items.flatMap(({ key: name, value: [first, ...below], isIndented }) => [
        `${name}: ${first}`,
        ...(isIndented || !below[0]?.startsWith('- ') ? pushedIn(below) : below),
      ]),
    ]),
  };
});

/** An entry of a list; keys and lists within it begin behind its dash. */
function listed([first, ...below]: Value): readonly string[] {
  const [next, ...rest] = first === '' ? below : [first, ...below];
  return [`- ${next?.trimStart() ?? ''}`, ...pushedIn(rest)];
}

/** Facts in every style YAML has; most are sound, many hold a value that is not. */
export const yamlTexts: fc.Arbitrary<string> = keys.map(([, ...lines]) => `${lines.join('\n')}\n`);
