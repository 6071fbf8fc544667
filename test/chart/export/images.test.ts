import { parse } from 'node-html-parser';
import sax from 'sax';
import { describe, expect, it } from 'vitest';
import type { ChartKind } from '../../../src/chart/charts/index.ts';
import { chartThemes, type ColourRole } from '../../../src/chart/colours.ts';
import { linkPreviewSvg } from '../../../src/chart/export/link-preview.ts';
import { drawingParts, standaloneSvg } from '../../../src/chart/export/standalone-svg.ts';
import { renderChart } from '../../../src/chart/render.ts';
import { textWidth } from '../../../src/chart/text-width.ts';
import { examples } from '../examples/index.ts';

const context = { locale: 'en-GB', currency: 'GBP' };
const look = {
  colourOf: (role: string) => chartThemes.dark[role as ColourRole],
  widthOf: textWidth,
};

async function drawingOf(kind: ChartKind): Promise<string> {
  const [input] = Object.values(examples[kind]);
  return (await renderChart(kind, input as never, context)).wide;
}

const figure = {
  title: 'Complaints fell & stayed down <for now>',
  sentence: `The share of complaints fell from 12.1% to 8.3%, ${'which is better than before, '.repeat(9)}so far.`,
  footer: ['Source: complaints desk', 'Data as of 31 Oct 2026.'],
};

/** A mini chart is no figure of its own: it belongs to the row it stands in, and nobody takes it away as a file. */
const figures = (Object.keys(examples) as ChartKind[]).filter((kind) => kind !== 'mini');

describe.each(figures)('a file of the %s chart', (kind) => {
  it('explains itself and needs no style sheet', async () => {
    const svg = standaloneSvg({ ...figure, drawing: await drawingOf(kind) }, look);
    expect(() => sax.parser(true).write(svg).close()).not.toThrow();
    expect(svg).not.toMatch(/var\(|undefined|NaN|<script|<style|href=/);
    const root = parse(svg).querySelector('svg');
    expect(root?.getAttribute('xmlns')).toBe('http://www.w3.org/2000/svg');
    expect(root?.querySelector('title')?.text).toBe(figure.title);
    const texts = root?.querySelectorAll('text').map(({ text }) => text) ?? [];
    expect(texts.join(' ')).toContain(figure.title);
    for (const line of figure.footer) expect(texts).toContain(line);
    expect(texts.join(' ')).toContain('The share of complaints fell from 12.1% to 8.3%');
  });
});

describe('a file of a chart', () => {
  it('wraps the sentence within its width and keeps every line above the one after', async () => {
    const svg = standaloneSvg({ ...figure, drawing: await drawingOf('before-after') }, look);
    const root = parse(svg).querySelector('svg');
    const width = Number(root?.getAttribute('width'));
    const height = Number(root?.getAttribute('height'));
    const lines = root?.querySelectorAll('text').filter((text) => text.parentNode?.parentNode === root) ?? [];
    const tops = lines.map((text) => Number(text.getAttribute('y')));
    expect(lines.length).toBeGreaterThan(5);
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    expect(tops.at(-1)).toBeLessThan(height);
    for (const { text } of lines) expect(textWidth(text, 14)).toBeLessThanOrEqual(width - 24);
  });

  it('is made of a drawing only', () => {
    expect(() => drawingParts('<p>no drawing</p>')).toThrow('Not a drawing');
  });
});

describe('the image of a shared link', () => {
  const preview = {
    organisation: 'Northline',
    claim: 'Late-fee complaints fell from 3.3 to 1.0 per 1,000 bills',
    plan: 'Hold the late fee until the bank has answered',
    owner: 'Maria Okafor',
    role: 'Head of Billing Operations',
    asOf: 'Data as of 31 Oct 2026',
  };

  it('names claim, plan, owner and organisation beside the chart', async () => {
    const svg = linkPreviewSvg({ ...preview, drawing: await drawingOf('before-after') });
    const texts = parse(svg)
      .querySelectorAll('text')
      .map(({ text }) => text)
      .join(' ');
    for (const text of Object.values(preview)) expect(texts).toContain(text);
    expect(parse(linkPreviewSvg({ ...preview, label: { text: 'Worse', role: 'signal' } })).text).toContain('Worse');
    expect(svg).not.toContain('var(');
    expect(svg).toContain('width="1200" height="630"');
  });

  it.each([
    ['without a chart', 'A claim', 1080],
    ['with a very long claim', 'Complaints about late fees that were charged although '.repeat(12), 1080],
  ])('keeps every line inside, %s', (_case, claim, width) => {
    const svg = linkPreviewSvg({ ...preview, claim });
    const bold = parse(svg).querySelectorAll('g[font-weight] text');
    expect(bold.map(({ text }) => text).join(' ')).toContain(claim.trim());
    for (const text of bold)
      expect(textWidth(text.text, Number(text.parentNode?.getAttribute('font-size')), true)).toBeLessThanOrEqual(width);
    const below = parse(svg)
      .querySelectorAll('text')
      .map((text) => Number(text.getAttribute('y')));
    expect(Math.max(...below)).toBeLessThan(630);
  });
});
