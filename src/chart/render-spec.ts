import { createHash } from 'node:crypto';
import * as vega from 'vega';
import { compile } from 'vega-lite';
import type { TopLevelSpec } from 'vega-lite';
import { ChartError } from './chart-error.ts';
import { putInOrder, type Scene } from './scene-order.ts';
import { checkFields, fieldsRead } from './spec-fields.ts';
import { tidySvg } from './svg-tidy.ts';
import type { SvgWriter } from './svg-tree.ts';
import { textWidth } from './text-width.ts';

interface Template {
  readonly fields: ReadonlyMap<string, ReadonlySet<string>>;
  readonly runtime: vega.Runtime;
  view: vega.View | undefined;
  /** How many drawings were made of it. */
  drawn: number;
}

interface Parts {
  readonly datasets?: Readonly<Record<string, readonly object[]>>;
  readonly params?: readonly { readonly name: string; readonly value: unknown }[];
  readonly width?: number;
  readonly height?: number;
  readonly spacing?: number;
  readonly layer?: readonly object[];
  readonly vconcat?: readonly { readonly width: number; readonly height: number; readonly layer?: readonly object[] }[];
}

interface TextItem {
  readonly fontSize?: number;
  readonly fontWeight?: number | string;
}

/** What Vega's types leave out of a change: whether it forgets what the change leaves without rows. */
interface ForgetfulChangeset extends vega.Changeset {
  clean(forget: boolean): vega.Changeset;
}

/** Vega's renderer of SVG texts, of which its types tell nothing: both parts write into whatever they are given. */
const { SVGStringRenderer } = vega as unknown as {
  readonly SVGStringRenderer: new (loader: vega.Loader) => {
    mark(writer: SvgWriter, scene: unknown): void;
    defs(writer: SvgWriter): void;
  };
};

const metrics = (vega as unknown as { textMetrics: { width: (item: TextItem, text: string) => number } }).textMetrics;
metrics.width = (item, text) => textWidth(String(text), item.fontSize ?? 11, Number(item.fontWeight) >= 600);

const complaints: string[] = [];

/** Vega calls these without their object, so they keep their state outside it. */
const logger = {
  level: () => vega.Warn,
  error(...message: readonly unknown[]) {
    complaints.push(message.join(' '));
    return logger;
  },
  warn: (...message: readonly unknown[]) => logger.error(...message),
  info: () => logger,
  debug: () => logger,
} as unknown as vega.LoggerInterface;

/** Turns a complaint into an error: what the renderer warns of would be a wrong chart. */
function raiseComplaint(): void {
  const [first] = complaints.splice(0);
  if (first !== undefined)
    throw new ChartError(
      'warning',
      `The renderer complains: ${first}`,
      'Mend the spec; a chart is never drawn in part.',
    );
}

const refuse = (uri: string): never => {
  throw new ChartError('refused', `A chart asked for "${uri}".`, 'Charts load nothing: put the rows into the spec.');
};

/** Vega's way to the outside, closed: charts read no file, no address and no link. */
export const refusingLoader: vega.Loader = {
  options: {},
  load: async (uri) => refuse(uri),
  sanitize: async (uri) => refuse(uri),
  http: async (uri) => refuse(uri),
  file: async (filename) => refuse(filename),
} as vega.Loader;

const templates = new Map<string, Template>();

/** Lists of layers by what they say; a list that many specs have is said once. */
const numbers = new Map<string, number>();
const numberOf = new WeakMap<readonly object[], number>();

function numberLayers(layers: readonly object[]): number {
  const known = numberOf.get(layers);
  if (known !== undefined) return known;
  const said = JSON.stringify(layers);
  const number = numbers.get(said) ?? numbers.size;
  numbers.set(said, number);
  numberOf.set(layers, number);
  return number;
}

/** Says a spec but for what each drawing is given: its rows, the values of its params and its size. */
function templateKey({
  datasets: _rows,
  width: _width,
  height: _height,
  params,
  layer,
  vconcat,
  ...spec
}: Parts): string {
  const panels = vconcat?.map(({ width: _own, layer: layers, ...panel }) => [panel, layers && numberLayers(layers)]);
  return JSON.stringify([spec, layer && numberLayers(layer), params?.map(({ name }) => name), panels]);
}

function templateOf(spec: TopLevelSpec): Template {
  const key = templateKey(spec as Parts);
  const known = templates.get(key);
  if (known) return known;
  const { datasets: _rows, ...withoutRows } = spec as TopLevelSpec & Parts;
  const fields = fieldsRead(withoutRows);
  const compiled = compile(withoutRows as TopLevelSpec, { logger }).spec;
  raiseComplaint();
  const template = { fields, runtime: vega.parse(compiled), view: undefined, drawn: 0 };
  raiseComplaint();
  templates.set(key, template);
  return template;
}

function sizeOf({ params = [], width = 0, height = 0, spacing = 0, vconcat }: Parts): [number, number] {
  const room = params.find(({ name }) => name === 'room')?.value as Record<'top' | 'right' | 'bottom' | 'left', number>;
  const panels = vconcat ?? [{ width, height }];
  const heights = panels.reduce((sum, panel) => sum + panel.height, spacing * (panels.length - 1));
  return [room.left + (panels[0]?.width ?? 0) + room.right, room.top + heights + room.bottom];
}

let queue: Promise<unknown> = Promise.resolve();

/** So many drawings of a view go by before it forgets the series that it does not have; most of them come back before. */
const drawingsBeforeForgetting = 10;

/** Gives a view other rows: copies, because Vega writes into those it is given. */
function exchange(view: vega.View, name: string, rows: readonly object[], forget: boolean): void {
  const copies = rows.map((row) => ({ ...row }));
  const changes = vega.changeset().remove(vega.truthy).insert(copies) as ForgetfulChangeset;
  view.change(name, changes.clean(forget));
}

/** What Vega's own renderer of SVG texts does between its first and its last tag. */
function paint(view: vega.View, writer: SvgWriter): void {
  const renderer = new SVGStringRenderer(refusingLoader);
  const [left, top] = view.origin();
  const { left: padLeft, top: padTop } = view.padding() as { left: number; top: number };
  writer.open('g', { fill: 'none', 'stroke-miterlimit': 4, transform: `translate(${left + padLeft},${top + padTop})` });
  const { root } = view.scenegraph() as unknown as { readonly root: Scene };
  putInOrder(root);
  renderer.mark(writer, root);
  writer.close();
  renderer.defs(writer);
}

/**
 * So many items that no drawing needs any more may stay in one of Vega's joins, of which each kind of chart has dozens:
 * with the ten thousand that it takes as bearable, hundreds of megabytes.
 */
const mostForgotten = 200;

function viewOf(template: Template): vega.View {
  if (template.view) return template.view;
  const view = new vega.View(template.runtime, { renderer: 'none', loader: refusingLoader, logger });
  return (template.view = Object.assign(view, { cleanThreshold: mostForgotten }));
}

async function draw(spec: TopLevelSpec): Promise<string> {
  const parts = spec as Parts;
  const template = templateOf(spec);
  checkFields(template.fields, parts.datasets ?? {});
  const view = viewOf(template);
  try {
    vega.resetSVGDefIds();
    view.width(parts.width ?? parts.vconcat?.[0]?.width ?? 0);
    if (parts.height !== undefined) view.height(parts.height);
    for (const { name, value } of parts.params ?? []) view.signal(name, value);
    const forget = ++template.drawn % drawingsBeforeForgetting === 0;
    for (const [name, rows] of Object.entries(parts.datasets ?? {})) exchange(view, name, rows, forget);
    await view.runAsync();
    const svg = tidySvg(
      (writer) => paint(view, writer),
      ...sizeOf(parts),
      () => drawingId(spec),
    );
    raiseComplaint();
    return svg;
  } catch (error) {
    template.view = undefined;
    complaints.length = 0;
    throw error;
  }
}

/** Gives the short name of a drawing, which starts each of its ids. */
const drawingId = (spec: unknown): string =>
  `c${createHash('sha256').update(JSON.stringify(spec)).digest('hex').slice(0, 10)}`;

/**
 * Draws a spec whose rows are in `datasets` and whose figures are in `params`. Everything else is compiled once and
 * its view kept; drawings are made one after another because a view holds one drawing at a time.
 */
export function renderSpec(spec: TopLevelSpec): Promise<string> {
  const drawing = queue.then(() => draw(spec));
  queue = drawing.catch(() => undefined);
  return drawing;
}
