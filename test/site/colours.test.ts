import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { chartThemes, type Theme } from '../../src/chart/colours.ts';

const css = readFileSync(fileURLToPath(new URL('../../src/site/styles/tokens.css', import.meta.url)), 'utf8');

/** The custom properties of the first `:root` after a place in the style sheet. */
function propertiesAfter(start: string): ReadonlyMap<string, string> {
  const from = css.indexOf(start);
  if (from < 0) throw new Error(`The style sheet has no "${start}".`);
  const rule = /:root \{([^}]*)\}/.exec(css.slice(from))?.[1] ?? '';
  return new Map([...rule.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]));
}

/** What a property comes to in one look, as a browser works it out. */
function valueIn(properties: ReadonlyMap<string, string>, name: string, dark: boolean): string {
  const value = properties.get(name) ?? '';
  const [, other] = /^var\((--[\w-]+)\)$/.exec(value) ?? [];
  if (other !== undefined) return valueIn(properties, other, dark);
  const [, light, night] = /^light-dark\((.+), (.+)\)$/.exec(value) ?? [];
  return (dark ? night : light) ?? value;
}

const usual = propertiesAfter(':root');
const looks: { readonly [Look in Theme]: readonly [ReadonlyMap<string, string>, boolean] } = {
  light: [usual, false],
  dark: [usual, true],
  'high-contrast': [new Map([...usual, ...propertiesAfter('prefers-contrast: more')]), false],
  forced: [new Map([...usual, ...propertiesAfter('forced-colors: active')]), false],
};

test.each(Object.entries(looks))(
  'a chart in %s has the same colours on a page and in a file of its own',
  (look, [properties, dark]) => {
    const theme = chartThemes[look as Theme];
    const onPages = Object.keys(theme).map((role) => [role, valueIn(properties, `--chart-${role}`, dark)]);
    expect(Object.fromEntries(onPages)).toEqual(theme);
  },
);
