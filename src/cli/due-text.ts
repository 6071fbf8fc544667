import type { DuePlan } from '../insight/due.ts';
import { inMarkdown } from '../lint/in-markdown.ts';
import { printable } from '../lint/reporters/printable.ts';
import type { Report } from '../model/report.ts';
import { overdueInWords, readyInWords } from '../wording/overdue.ts';
import { sayerOf } from '../wording/say.ts';

/** GitHub takes 65,536 characters as the text of an issue. */
const markdownLimit = 60_000;

/** What waits, a plan a block, for somebody at a terminal. */
export function dueAsText(due: readonly DuePlan[], report: Report): string {
  return due
    .map((one) => {
      const lines = linesOf(one, report).map((line) => `  ${line}`);
      return `${[`${one.plan.id}: ${ownerOf(one, report)}`, ...lines].map(printable).join('\n')}\n`;
    })
    .join('\n');
}

/** What waits, for an issue: no text of the content comes to life in it, and what is too much is counted. */
export function dueAsMarkdown(due: readonly DuePlan[], report: Report, inRepository: (file: string) => string): string {
  const blocks: string[] = [];
  let size = 0;
  for (const one of due) {
    const { title, file } = one.plan;
    const folder = inRepository(file).replace(/\/[^/]*$/, '');
    const lines = linesOf(one, report).map((line) => `- ${inMarkdown(line)}\n`);
    const block = `### ${inMarkdown(title)}\n\n${inMarkdown(`${ownerOf(one, report)}, ${folder}`)}\n\n${lines.join('')}`;
    size += block.length + 1;
    if (size > markdownLimit) break;
    blocks.push(block);
  }
  const left = due.length - blocks.length;
  const rest = left === 0 ? '' : `\n${sayerOf(report.settings).words.plan.late.more(left)}\n`;
  return `${blocks.join('\n')}${rest}`;
}

function ownerOf({ plan }: DuePlan, { people }: Report): string {
  return people.get(plan.owner).name;
}

/** What waits in one plan, a sentence a line; spaces that keep words together are for pages. */
function linesOf({ overdue, ready }: DuePlan, { settings }: Report): readonly string[] {
  const say = sayerOf(settings);
  return [...overdue.map((one) => overdueInWords(one, say)), ...ready.map((one) => readyInWords(one, say))].map(
    (line) => line.replaceAll('\u00a0', ' '),
  );
}
