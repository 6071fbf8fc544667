import { charts } from '../chart/charts/index.ts';
import { beforeAfterInput } from '../chart/requests/before-after.ts';
import { renderChart } from '../chart/render.ts';
import type { DrawnMeasure } from '../history/redrawn.ts';
import type { Settings } from '../model/types/report.ts';
import { printable } from '../lint/reporters/printable.ts';
import { escaped } from '../site/markup.ts';
import { pageLanguage } from '../wording/language.ts';
import type { ReviewSection, ReviewText } from '../wording/review.ts';
import { chartsOf, type ReviewChart } from './review-charts.ts';

/** What the page is drawn with. */
interface PageContext {
  readonly settings: Settings;
  /** The colours of the site. */
  readonly tokens: string;
}

/** A review as one page that needs nothing else: no script, no file, no address. */
export async function reviewAsPage(text: ReviewText, context: PageContext): Promise<string> {
  const { words, lead, sections, also, problems, foot } = text;
  const { lang, dir } = pageLanguage(context.settings);
  const drawn: string[] = [];
  for (const [at, shown] of chartsOf(sections).entries()) {
    const section = sections[at];
    if (section) drawn.push(await sectionHtml(section, shown, text, context));
  }
  return `<!doctype html>
<html lang="${html(lang)}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${html(words.title)}</title>
<style>
${context.tokens}
${style}
</style>
</head>
<body>
<main>
<h1>${html(words.title)}</h1>
${lead.map((sentence) => `<p class="lead">${html(sentence)}</p>`).join('\n')}
${drawn.join('\n')}
${problems.length > 0 ? `<section><h2>${html(words.problems)}</h2>${list(problems)}</section>` : ''}
${also.length > 0 ? `<section><h2>${html(words.also)}</h2>${alsoHtml(also)}</section>` : ''}
<footer>${html(foot)}</footer>
</main>
</body>
</html>
`;
}

async function sectionHtml(
  section: ReviewSection,
  shown: readonly ReviewChart[],
  { words }: ReviewText,
  context: PageContext,
): Promise<string> {
  const { title, owner, decisions, others, rows, problemCount, problems } = section;
  const figures = await Promise.all(shown.map((chart) => pairHtml(chart, words, context)));
  return `<section>
<h2>${html(title)}${owner === '' ? '' : ` <span class="owner">${html(owner)}</span>`}</h2>
${decisions.length > 0 ? `<h3>${html(words.decisions)}</h3>${list(decisions, 'decisions')}` : ''}
${others.length > 0 ? `<h3>${html(words.alsoIn)}</h3>${list(others)}` : ''}
${rows.length > 0 ? `<h3>${html(words.figures)}</h3>${tableHtml(rows, words)}` : ''}
${figures.join('\n')}
${problemCount === null ? '' : `<h3>${html(words.problems)}: ${html(problemCount)}</h3>${problems.length > 0 ? list(problems) : ''}`}
</section>`;
}

function tableHtml(rows: ReviewSection['rows'], words: ReviewText['words']): string {
  const { sides } = words;
  const body = rows
    .map(([name, before, after]) => {
      const other = before === after ? '' : ' class="other"';
      return `<tr><th scope="row">${html(name)}</th><td data-side="${html(sides.before)}">${html(before)}</td><td data-side="${html(sides.after)}"${other}>${html(before === after ? words.same : after)}</td></tr>`;
    })
    .join('\n');
  return `<div class="table"><table>
<thead><tr><td></td><th scope="col">${html(sides.before)}</th><th scope="col">${html(sides.after)}</th></tr></thead>
<tbody>
${body}
</tbody></table></div>`;
}

async function pairHtml(
  { id, title, sides }: ReviewChart,
  words: ReviewText['words'],
  context: PageContext,
): Promise<string> {
  const side = async (which: 'before' | 'after') =>
    `<figure><figcaption>${html(words.sides[which])}</figcaption>${await chartHtml(sides[which], words, context)}</figure>`;
  return `<div class="pair" id="${id}">
<h3>${html(title)}</h3>
${await side('before')}
${await side('after')}
</div>`;
}

async function chartHtml(
  one: DrawnMeasure | null,
  words: ReviewText['words'],
  { settings }: PageContext,
): Promise<string> {
  if (!one) return `<p>${html(words.noChart)}</p>`;
  const input = beforeAfterInput(one.measure, one, settings);
  const { narrow } = await renderChart('before-after', input, settings);
  const sentence = charts['before-after'].sentence(input, settings);
  return `<div role="img" aria-label="${html(sentence)}">${narrow}</div><p class="sentence">${html(sentence)}</p>`;
}

function list(sentences: readonly string[], name = ''): string {
  const items = sentences.map((sentence) => `<li>${html(sentence)}</li>`).join('\n');
  return `<ul${name === '' ? '' : ` class="${name}"`}>\n${items}\n</ul>`;
}

function alsoHtml(also: ReviewText['also']): string {
  const items = also.map(({ title, sentences }) => {
    const said = html(sentences.join(' '));
    return `<li>${title === '' ? '' : `<strong>${html(title)}</strong>: `}${said}</li>`;
  });
  return `<ul>\n${items.join('\n')}\n</ul>`;
}

/** A text that somebody wrote, as HTML that says just that. */
function html(text: string): string {
  return escaped(printable(text));
}

const style = `
body { margin: 0; background: var(--page); color: var(--text); font: var(--body)/1.5 var(--sans); }
main { max-width: var(--wide); margin: 0 auto; padding: 2rem 1rem 4rem; overflow-wrap: anywhere; }
h1 { font-size: var(--h1); line-height: 1.2; margin: 0 0 0.5rem; }
h2 { font-size: var(--h2); line-height: 1.25; margin: 2.5rem 0 0.5rem; }
h3 { font-size: var(--body); margin: 1.25rem 0 0.25rem; }
section { border-top: 1px solid var(--hairline); margin-top: 2.5rem; }
section h2 { margin-top: 1.25rem; }
.owner { color: var(--muted); font-weight: 400; font-size: var(--body); }
.lead { font-size: var(--h3); margin: 0; }
ul { margin: 0; padding-inline-start: 1.5rem; }
li { margin: 0.4rem 0; max-width: var(--prose); }
.decisions { list-style: none; padding-inline-start: 0; }
.decisions li { border-inline-start: 3px solid var(--error); padding-inline-start: 0.75rem; }
.table { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
thead td { width: 22%; }
th, td { text-align: start; vertical-align: top; padding: 0.5rem 0.75rem 0.5rem 0; border-bottom: 1px solid var(--hairline); font-weight: 400; }
thead th, tbody th { color: var(--muted); }
.other { font-weight: 600; }
@media (max-width: 40rem) {
  thead { display: none; }
  tr, th, td { display: block; }
  tr { border-bottom: 1px solid var(--hairline); padding-block: 0.5rem; }
  tbody th, td { border: 0; padding: 0; }
  td::before { content: attr(data-side) ': '; color: var(--muted); font-weight: 400; }
}
.pair { display: grid; gap: 1rem 2rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); margin-top: 1rem; }
.pair h3 { grid-column: 1 / -1; margin: 0; }
figure { margin: 0; }
figcaption, .sentence, footer { color: var(--muted); font-size: var(--small); }
figure svg { max-width: 100%; height: auto; }
footer { border-top: 1px solid var(--hairline); margin-top: 2.5rem; padding-top: 1rem; }
`;
