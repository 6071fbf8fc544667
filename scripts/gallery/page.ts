import { charts } from '../../src/chart/charts/index.ts';
import type { ChartKind } from '../../src/chart/charts/index.ts';
import type { Chart, ChartContext, ChartTable } from '../../src/chart/chart.ts';
import { chartThemes } from '../../src/chart/colours.ts';
import type { Theme } from '../../src/chart/colours.ts';
import { renderSpec } from '../../src/chart/render-spec.ts';
import { examples } from '../../test/chart/examples/index.ts';

const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const rules = (theme: Theme): string =>
  Object.entries(chartThemes[theme])
    .map(([role, value]) => `--chart-${role}:${value}`)
    .join(';');

const style = `
body{font:16px/1.5 system-ui,sans-serif;margin:0}
body,section{background:var(--chart-surface);color:var(--chart-text)}
section{padding:24px}
figure{margin:0 0 32px;display:flex;gap:40px;align-items:flex-start;flex-wrap:wrap}
.wide{width:720px}.narrow{width:340px}figcaption{flex-basis:100%}
${(['light', 'dark', 'high-contrast'] as const).map((theme) => `.${theme}{${rules(theme)}}`).join('\n')}
@media print{.light{${rules('light')}}}
@media (forced-colors:active){body[class]{${rules('forced')}}svg{forced-color-adjust:none}}
table{border-collapse:collapse;font-size:14px}td,th{padding:2px 10px;text-align:left}.numeric{text-align:right}`;

function tableMarkup({ caption, columns, rows }: ChartTable): string {
  const cell = (text: string, tag: string, i: number): string =>
    `<${tag}${columns[i]?.numeric ? ' class="numeric"' : ''}>${escapeText(text)}</${tag}>`;
  const row = (cells: readonly string[], tag: string): string =>
    `<tr>${cells.map((text, i) => cell(text, tag, i)).join('')}</tr>`;
  const head = row(
    columns.map((column) => column.label),
    'th',
  );
  return `<details><summary>Table</summary><table><caption>${escapeText(caption)}</caption>${head}${rows.map((cells) => row(cells, 'td')).join('')}</table></details>`;
}

async function figures(kind: ChartKind, context: ChartContext): Promise<string> {
  const chart = charts[kind] as unknown as Chart<unknown>;
  const parts = Object.entries(examples[kind] as Readonly<Record<string, unknown>>).map(async ([state, input]) => {
    const wide = await renderSpec(chart.spec(input, 'wide', context));
    const narrow = await renderSpec(chart.spec(input, 'narrow', context));
    return `<figure id="${kind}-${state}"><figcaption><b>${kind}: ${state}</b> (${wide.length} and ${narrow.length} bytes)<br>${escapeText(chart.sentence(input, context))}</figcaption><div class="wide">${wide}</div><div class="narrow">${narrow}</div>${tableMarkup(chart.table(input, context))}</figure>`;
  });
  return `<section id="${kind}"><h2>${kind}</h2>${(await Promise.all(parts)).join('')}</section>`;
}

/** Every chart in every state, in both sizes, as one page in one theme; each kind is a section with its name as id. */
export async function galleryPage(theme: Exclude<Theme, 'forced'>, context: ChartContext): Promise<string> {
  const kinds = Object.keys(charts) as ChartKind[];
  const body = (await Promise.all(kinds.map((kind) => figures(kind, context)))).join('');
  return `<!doctype html><html lang="${context.locale}"><meta charset="utf-8"><title>Charts</title><style>${style}</style><body class="${theme}">${body}</body></html>`;
}
