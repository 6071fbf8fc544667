import type { EmergingSignal } from '../insight/emerging/emerging.ts';
import { answersOf } from '../insight/answers.ts';
import { inMarkdown } from '../lint/in-markdown.ts';
import { printable } from '../lint/reporters/printable.ts';
import type { Report } from '../model/report.ts';
import { signalOwner, signalTitle } from '../wording/emerging.ts';
import { wordingFor } from '../wording/language.ts';

/** What waits or gets worse apart from plans: a title, and a line for each. */
export interface DueList {
  readonly title: string;
  readonly lines: readonly string[];
}

/** More than these are counted and stand on the site. */
const most = 20;

/** Customers who wait for an answer for longer than the report allows, the longest first. */
export function unanswered(report: Report): DueList {
  const words = wordingFor(report.settings.locale).answers;
  const late = answersOf(report).all.waiting.filter((one) => one.late);
  const lines = late.slice(0, most).map(({ voice, days, owedBy }) => {
    const owes = owedBy === null ? words.owedByNobody : words.owedBy(report.departments.find(owedBy)?.name ?? owedBy);
    return `${voice.id}, ${voice.theme ?? voice.channel}: ${words.waits(days)}. ${owes}.`;
  });
  const left = late.length - lines.length;
  return { title: words.waiting, lines: left === 0 ? lines : [...lines, words.moreWait(left)] };
}

/** What gets worse, with its owner and the name it has in commands. */
export function gettingWorse(signals: readonly EmergingSignal[], report: Report): DueList {
  const lines = signals
    .slice(0, most)
    .map((signal) => `${signalTitle(signal, report)}. ${signalOwner(signal, report)} (emerging/${signal.id})`);
  const left = signals.length - lines.length;
  return {
    title: wordingFor(report.settings.locale).emerging.title,
    lines: left === 0 ? lines : [...lines, `+ ${left}`],
  };
}

/** A list for somebody at a terminal; empty where nothing stands in it. */
export function listAsText({ title, lines }: DueList): string {
  if (lines.length === 0) return '';
  return `${[`${title}:`, ...lines.map((line) => `  ${plain(line)}`)].map(printable).join('\n')}\n`;
}

/** The same for an issue: no text of the content comes to life in it. */
export function listAsMarkdown({ title, lines }: DueList): string {
  if (lines.length === 0) return '';
  return `\n### ${inMarkdown(title)}\n\n${lines.map((line) => `- ${inMarkdown(plain(line))}\n`).join('')}`;
}

/** Spaces that keep words together are for pages. */
function plain(line: string): string {
  return line.replaceAll('\u00a0', ' ');
}
