import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ChartSize } from '../../src/chart/chart.ts';
import { type ChartKind, charts } from '../../src/chart/charts/index.ts';
import { miniCanvas } from '../../src/chart/charts/mini.ts';
import { canvases } from '../../src/chart/plot.ts';
import { textWidth } from '../../src/chart/text-width.ts';
import { digestOf, drawAll } from './examples/draw-all.ts';
import type { DrawnExample } from './examples/draw-all.ts';
import { germanReader } from './examples/index.ts';

const script = new URL('examples/draw-all.ts', import.meta.url).pathname;
const run = promisify(execFile);

let drawn: DrawnExample[] = [];
let inGerman: DrawnExample[] = [];
/** What is drawn once has that drawing in the place of both. */
const sizesOf = (name: string): readonly ChartSize[] => {
  const { oneSize }: { readonly oneSize?: ChartSize } = charts[(name.split('/')[0] ?? '') as ChartKind];
  return oneSize ? [oneSize] : ['wide', 'narrow'];
};
const every = (examples = drawn): { name: string; size: ChartSize; svg: string }[] =>
  examples.flatMap((example) =>
    sizesOf(example.name).map((size) => ({ name: `${example.name} ${size}`, size, svg: example[size] })),
  );

beforeAll(async () => {
  drawn = await drawAll();
  inGerman = await drawAll((names) => names, germanReader);
}, 60_000);

describe('the same input gives the same bytes', () => {
  test.each(['UTC', 'America/Los_Angeles', 'Pacific/Auckland'])(
    'in a process of its own at %s',
    async (zone) => {
      const { stdout } = await run(process.execPath, [script], { env: { ...process.env, TZ: zone } });
      expect(stdout).toBe(digestOf(drawn));
    },
    60_000,
  );

  test('in any order', async () => {
    expect(digestOf(await drawAll((names) => names.reverse()))).toBe(digestOf(drawn));
  }, 60_000);
});

describe('every chart in every state', () => {
  test('looks as it did', async () => {
    const lines = (svg: string): string => `${svg.replaceAll(/></g, '>\n<')}\n`;
    const phones = new Set<string>();
    for (const { name, wide, narrow } of drawn) {
      const [kind = '', state] = name.split('/');
      await expect(lines(wide)).toMatchFileSnapshot(`golden/${kind}.${state}.svg`);
      if (!phones.has(kind) && sizesOf(name).length > 1)
        await expect(lines(narrow)).toMatchFileSnapshot(`golden/${kind}.${state}.narrow.svg`);
      phones.add(kind);
    }
  });

  test('is drawn once where it is folded away on a plan’s page', () => {
    const once = drawn.filter(({ wide, narrow }) => wide === narrow).map(({ name }) => name.split('/')[0]);
    expect([...new Set(once)].sort()).toEqual([
      'benefit-investment',
      'claim-ladder',
      'comparison-group',
      'further-measure',
      'interrupted-series',
      'measures',
      'mini',
    ]);
  });

  test('keeps to a policy that forbids inline styles and scripts', () => {
    for (const { name, svg } of every()) expect(svg, name).not.toMatch(/ style=|<style|<script| on\w+=|href/);
  });

  test('fills its container', () => {
    for (const { name, size, svg } of every()) {
      const [root = ''] = svg.match(/^<svg[^>]*>/) ?? [];
      const { width } = name.startsWith('mini/') ? miniCanvas : canvases[size];
      expect(root, name).toMatch(new RegExp(`viewBox="0 0 ${width} \\d+"`));
      expect(root, name).not.toMatch(/ (width|height|role|aria-\w+)=/);
    }
  });

  test('has every colour from the page', () => {
    for (const { name, svg } of every())
      for (const [, value = ''] of svg.matchAll(/ (?:fill|stroke)="([^"]+)"/g))
        expect(value, name).toMatch(/^(none|var\(--chart-(text|muted|hairline|surface|before|after|signal)\))$/);
  });

  test('rounds its numbers and holds none that is missing', () => {
    for (const { name, svg } of every()) {
      expect(svg, name).not.toMatch(/NaN|Infinity|undefined|null/);
      expect(svg.replaceAll(/>[^<]+</g, '><'), name).not.toMatch(/\.\d{3}/);
    }
  });

  test('has texts of at least 14 pixels', () => {
    for (const { name, svg } of every())
      for (const [, size] of svg.matchAll(/font-size="(\d+)/g)) expect(Number(size), name).toBeGreaterThanOrEqual(14);
  });

  test.each(['English', 'German'])('never has two texts on each other, or one outside, in %s', (language) => {
    for (const { name, size, svg } of every(language === 'German' ? inGerman : drawn)) {
      const boxes = textBoxes(svg);
      for (const [i, box] of boxes.entries()) {
        expect(box.left, `${name}: ${box.text}`).toBeGreaterThanOrEqual(0);
        expect(box.right, `${name}: ${box.text}`).toBeLessThanOrEqual(canvases[size].width);
        for (const other of boxes.slice(i + 1)) {
          const apart =
            box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top;
          expect(apart, `${name}: "${box.text}" and "${other.text}"`).toBe(true);
        }
      }
    }
  });

  test('has its dots as circles, not as paths of arcs', () => {
    for (const { name, svg } of every()) expect(svg, name).not.toMatch(/ d="M[\d.]+,0A[^"]+" /);
  });

  test('stays under 12 KB in the median', () => {
    const lengths = every()
      .map(({ svg }) => svg.length)
      .sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(12_000);
  });

  test('has ids that no other chart has', () => {
    const ids = every().flatMap(({ svg }) => [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    expect(drawn.length).toBeGreaterThan(40);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Finds what each line of text covers, following the groups it is in. */
function textBoxes(svg: string): TextBox[] {
  const boxes: TextBox[] = [];
  const stack: Record<string, string>[] = [];
  let tag = '';
  for (const [, closing, name = '', list = '', empty, text] of svg.matchAll(
    /<(\/?)([\w:]+)((?: [\w:-]+="[^"]*")*)(\/?)>|([^<]+)/g,
  )) {
    if (text !== undefined) {
      if (tag === 'text' || tag === 'tspan') boxes.push(boxOf(text, stack));
    } else if (closing) stack.pop();
    else {
      const attributes = Object.fromEntries(
        [...list.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
      );
      tag = name;
      if (!empty) stack.push({ ...attributes, tag: name });
    }
  }
  return boxes;
}

function boxOf(text: string, stack: readonly Record<string, string>[]): TextBox {
  const inherited = Object.assign({}, ...stack) as Record<string, string>;
  const moves = stack.flatMap(({ transform = '' }) => [...transform.matchAll(/translate\(([-\d.]+),([-\d.]+)\)/g)]);
  const size = Number.parseFloat(inherited['font-size'] ?? '14');
  const own = stack.at(-1);
  const line = own?.tag === 'tspan' ? Number(own.dy ?? 0) : 0;
  const x = moves.reduce((sum, [, dx]) => sum + Number(dx), Number(inherited.x ?? 0));
  const y = moves.reduce((sum, [, , dy]) => sum + Number(dy), Number(inherited.y ?? 0)) + line;
  const words = text.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  const width = textWidth(words, size, inherited['font-weight'] === '700');
  const anchor = inherited['text-anchor'];
  const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x;
  return { text: words, left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.2 };
}
