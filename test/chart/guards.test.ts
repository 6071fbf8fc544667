import { describe, expect, test } from 'vitest';
import { ChartError } from '../../src/chart/chart-error.ts';
import { beforeAfterKind } from '../../src/chart/charts/before-after.ts';
import { refusingLoader, renderSpec } from '../../src/chart/render-spec.ts';
import { tidySvg } from '../../src/chart/svg-tidy.ts';
import type { SvgWriter } from '../../src/chart/svg-tree.ts';
import { beforeAfterExamples } from './examples/before-after.ts';
import { reader } from './examples/index.ts';

type Loose = Record<string, unknown> & { datasets: Record<string, Record<string, unknown>[]>; layer: Loose[] };

const spec = (): Loose =>
  structuredClone(beforeAfterKind.spec(beforeAfterExamples.better as never, 'wide', reader)) as never;

const failure = async (changed: Loose): Promise<ChartError> => {
  const error = await renderSpec(changed as never).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ChartError);
  return error as ChartError;
};

describe('a chart that would be wrong is not drawn', () => {
  test('when its spec misspells a field', async () => {
    const changed = spec();
    const lines = changed.layer.find(({ data }) => (data as { name: string }).name === 'lines0') as unknown as {
      encoding: { y: { field: string } };
    };
    lines.encoding.y = { ...lines.encoding.y, field: 'valeu' };
    const { fault, message, hint } = await failure(changed);
    expect(fault).toBe('field');
    expect(message).toBe('A row of "lines0" has no "valeu".');
    expect(hint).toBe('Rows hold: series, x, y, stroke, width, dash.');
  });

  test.each([
    ['a value that is no number', Number.NaN, 'NaN'],
    ['a value that is missing', null, 'null'],
  ])('when a row has %s', async (_name, value, said) => {
    const changed = spec();
    const [first] = changed.datasets.lines0 ?? [];
    if (first) first.y = value;
    const { fault, message } = await failure(changed);
    expect(fault).toBe('field');
    expect(message).toBe(`A row of "lines0" has ${said} as its "y".`);
  });

  test('when its spec reads rows that it does not hold', async () => {
    const changed = spec();
    delete changed.datasets.dots0;
    const { message } = await failure(changed);
    expect(message).toBe('The spec reads a dataset "dots0" that it does not hold.');
  });

  test('when the compiler warns', async () => {
    const changed = spec();
    changed.layer[0] = {
      ...changed.layer[0],
      mark: { type: 'rect', aria: false, orient: 'sideways' },
      resolve: {},
    } as never;
    (changed as { config?: unknown }).config = {};
    changed.autosize = { type: 'fit', contains: 'padding' };
    changed.width = 'container';
    changed.height = { step: 20 };
    const { fault } = await failure(changed);
    expect(fault).toBe('warning');
  });

  test('and the next one is drawn all the same', async () => {
    const changed = spec();
    delete changed.datasets.dots0;
    await failure(changed);
    expect(await renderSpec(spec() as never)).toMatch(/^<svg /);
  });
});

describe('a chart reaches nothing outside', () => {
  test.each(['load', 'sanitize', 'http', 'file'] as const)('because the loader refuses to %s', async (way) => {
    const ask = refusingLoader[way] as (uri: string) => Promise<unknown>;
    await expect(ask('file:///etc/passwd')).rejects.toThrow('A chart asked for "file:///etc/passwd".');
  });

  test('even when a spec asks for a file', async () => {
    const { layer: _layer, ...plain } = spec();
    const asking = {
      ...plain,
      datasets: {},
      data: { url: 'package.json' },
      mark: { type: 'point', aria: false },
      encoding: { x: { field: 'name', type: 'nominal' } },
    };
    const { message } = await failure(asking as never);
    expect(message).toContain('package.json');
  });
});

describe('the markup', () => {
  const drawn = (writer: SvgWriter) => {
    writer.open('g', { class: 'marks', fill: 'none' }).open('g', { 'clip-path': 'url(#clip0)', style: 'x: y' });
    writer.open('path', null, { d: 'M0.12345,0h5', stroke: 'red', 'aria-label': 'A & "B"' }).close();
    writer.open('text', { x: 1, fill: 'red', stroke: undefined }).text('<1 & more>').close().close().close();
    writer.open('defs').open('clipPath', { id: 'clip0' }).open('rect', { width: 1 }).close().close().close();
  };

  test('gets ids of its own, round numbers, titles, and no styles', () => {
    expect(tidySvg(drawn, 9, 9, () => 'c1')).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" font-family="system-ui,sans-serif" font-size="14" fill="none">' +
        '<g clip-path="url(#c1-0)"><path d="M0.12,0h5" stroke="red"><title>A &amp; &quot;B&quot;</title></path>' +
        '<text x="1" fill="red">&lt;1 &amp; more&gt;</text></g>' +
        '<defs><clipPath id="c1-0"><rect width="1"/></clipPath></defs></svg>',
    );
  });
});
