import type { TopLevelSpec } from 'vega-lite';
import { colour } from './colours.ts';
import type { Layers, Panel, Picture } from './picture.ts';

/** The size of all ordinary text in a chart, in pixels of its own width. */
export const FONT_SIZE = 14;

type Named = Readonly<Record<string, unknown>>;

const raw = (field: string, type = 'quantitative'): Named => ({ field, type, scale: null });

function positions(index: number, last: boolean): { readonly x: Named; readonly y: Named } {
  const ticks = { tickColor: colour('muted'), tickSize: 4, tickOffset: 0, domainColor: colour('muted') };
  const text = { labelColor: colour('muted'), labelFontSize: FONT_SIZE, labelOverlap: false, labelFlush: false };
  const x = {
    field: 'x',
    type: 'quantitative',
    title: null,
    scale: { domain: [{ expr: 'timeStart' }, { expr: 'timeEnd' }], nice: false, zero: false },
    axis: {
      ...ticks,
      ...text,
      aria: false,
      grid: false,
      ticks: last,
      labels: last,
      labelLineHeight: 17,
      labelPadding: 6,
      values: { expr: 'timeTicks' },
      labelExpr: 'timeLabels[indexof(timeTicks, datum.value)]',
    },
  };
  const y = {
    field: 'y',
    type: 'quantitative',
    title: null,
    scale: { domain: [{ expr: `low${index}` }, { expr: `high${index}` }], nice: false, zero: false },
    axis: {
      ...text,
      aria: false,
      domain: false,
      ticks: false,
      grid: true,
      gridColor: colour('hairline'),
      labelPadding: 8,
      values: { expr: `ticks${index}` },
      labelExpr: `labels${index}[indexof(ticks${index}, datum.value)]`,
    },
  };
  return { x, y };
}

/** Takes the axes away where places are not times and values. */
function plainPositions({ x, y }: ReturnType<typeof positions>): ReturnType<typeof positions> {
  return { x: { ...x, axis: null }, y: { ...y, axis: null } };
}

type Encoder = (x: Named, y: Named) => { readonly mark: Named; readonly encoding: Named };

const dash = { expr: 'datum.dash' };
const x2 = { field: 'x2' };
const y2 = { field: 'y2' };
const fill = raw('fill', 'nominal');
const stroke = raw('stroke', 'nominal');

const ruleMark: Encoder = (x, y) => ({
  mark: { type: 'rule', aria: false, strokeDash: dash },
  encoding: { x, y, x2, y2, color: stroke, strokeWidth: raw('width') },
});

/** How each layer is drawn, from back to front. */
const encoders: { readonly [Layer in keyof Required<Layers>]: Encoder } = {
  bands: (x) => ({
    mark: { type: 'rect', aria: false },
    encoding: { x, x2, y: { value: 0 }, y2: { value: 'height' }, color: fill, opacity: raw('opacity') },
  }),
  areas: (x, y) => ({
    mark: { type: 'area', aria: false, opacity: { expr: 'datum.opacity' } },
    encoding: { x, y, y2, detail: { field: 'series' }, color: fill },
  }),
  boxes: (x, y) => ({
    mark: { type: 'rect', aria: false },
    encoding: { x, x2, y, y2, color: fill, opacity: raw('opacity') },
  }),
  rules: ruleMark,
  lines: (x, y) => ({
    mark: { type: 'line', aria: false, strokeDash: dash, strokeJoin: 'round', strokeWidth: { expr: 'datum.width' } },
    encoding: { x, y, detail: { field: 'series' }, color: stroke },
  }),
  levels: ruleMark,
  dots: (x, y) => ({
    mark: { type: 'point', opacity: 1, strokeWidth: 1.5, fill: { expr: 'datum.fill' } },
    encoding: {
      x,
      y,
      stroke,
      size: raw('size'),
      shape: raw('shape', 'nominal'),
      description: { field: 'title', type: 'nominal' },
    },
  }),
  labels: () => ({
    mark: {
      type: 'text',
      aria: false,
      baseline: 'alphabetic',
      x: { expr: 'datum.x' },
      y: { expr: 'datum.y' },
      align: { expr: 'datum.align' },
      fontSize: { expr: 'datum.size' },
      fontWeight: { expr: 'datum.weight' },
      stroke: colour('surface'),
      strokeWidth: 4,
      strokeJoin: 'round',
    },
    encoding: { text: { field: 'text', type: 'nominal' }, fill },
  }),
};

/** The layers from back to front; the order in which a picture lists them plays no part. */
const layerNames = Object.keys(encoders) as readonly (keyof Layers)[];

/** Vega-Lite would have each row copied to read its fields anew: they hold what they are to hold, times as numbers. */
const asTheyAre = { parse: null };

const layersSaid = new Map<string, readonly Named[]>();

/** Says the layers of a panel, once for all panels that have the same ones. */
function layersOf(names: readonly (keyof Layers)[], index: number, last: boolean, plain: boolean): readonly Named[] {
  const key = `${names} ${index} ${last} ${plain}`;
  const known = layersSaid.get(key);
  if (known) return known;
  const axes = positions(index, last);
  const { x, y } = plain ? plainPositions(axes) : axes;
  const layers = names.map((name) => ({
    data: { name: `${name}${index}`, format: asTheyAre },
    ...encoders[name](x, y),
  }));
  layersSaid.set(key, layers);
  return layers;
}

function panelSpec(panel: Panel, index: number, { width, panels, plain = false }: Picture): Named {
  const names = layerNames.filter((name) => panel.layers[name]);
  const layer = layersOf(names, index, index === panels.length - 1, plain);
  return { width, height: panel.height, view: { stroke: null }, layer };
}

function datasetsOf(picture: Picture): Record<string, readonly object[]> {
  const entries = picture.panels.flatMap(({ layers }, index) =>
    layerNames.flatMap((name) => {
      const rows = layers[name];
      return rows ? [[`${name}${index}`, rows] as const] : [];
    }),
  );
  return Object.fromEntries(entries);
}

function paramsOf({ time, padding, panels }: Picture): Named[] {
  const values = {
    room: padding,
    timeStart: time.start,
    timeEnd: time.end,
    timeTicks: time.ticks,
    timeLabels: time.labels,
    ...Object.fromEntries(
      panels.flatMap(({ scale }, i) => [
        [`low${i}`, scale.low],
        [`high${i}`, scale.high],
        [`ticks${i}`, scale.ticks],
        [`labels${i}`, scale.labels],
      ]),
    ),
  };
  return Object.entries(values).map(([name, value]) => ({ name, value }));
}

/** Says a picture in Vega-Lite: figures and texts in datasets and params, everything else the same for the whole kind. */
export function toSpec(picture: Picture): TopLevelSpec {
  const panels = picture.panels.map((panel, index) => panelSpec(panel, index, picture));
  const [only] = panels;
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    autosize: { type: 'none' },
    background: null,
    // No row lacks a figure (`spec-fields.ts`), so that none need be looked for.
    config: { mark: { invalid: 'show' } },
    padding: { expr: 'room' },
    params: paramsOf(picture),
    datasets: datasetsOf(picture),
    ...(panels.length === 1 ? only : { bounds: 'flush', spacing: picture.gap, vconcat: panels }),
  } as unknown as TopLevelSpec;
}
