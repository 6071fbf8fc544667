import type { EmergingSignal } from '../insight/emerging/emerging.ts';
import { inMarkdown } from '../lint/in-markdown.ts';
import { printable } from '../lint/reporters/printable.ts';
import type { Report } from '../model/report.ts';
import { signalOwner, signalTitle } from '../wording/emerging.ts';
import { wordingFor } from '../wording/language.ts';

/** More than these are counted and stand on the page. */
const most = 20;

/** What gets worse, for somebody at a terminal; empty where nothing does. */
export function emergingAsText(signals: readonly EmergingSignal[], report: Report): string {
  if (signals.length === 0) return '';
  const lines = linesOf(signals, report).map((line) => `  ${line}`);
  return `${[`${wordingFor(report.settings.locale).emerging.title}:`, ...lines].map(printable).join('\n')}\n`;
}

/** The same for an issue: no text of the content comes to life in it. */
export function emergingAsMarkdown(signals: readonly EmergingSignal[], report: Report): string {
  if (signals.length === 0) return '';
  const lines = linesOf(signals, report).map((line) => `- ${inMarkdown(line)}\n`);
  return `\n### ${inMarkdown(wordingFor(report.settings.locale).emerging.title)}\n\n${lines.join('')}`;
}

/** A signal a line; spaces that keep words together are for pages. */
function linesOf(signals: readonly EmergingSignal[], report: Report): readonly string[] {
  const shown = signals.slice(0, most).map((signal) => {
    const title = signalTitle(signal, report).replaceAll('\u00a0', ' ');
    return `${title}. ${signalOwner(signal, report)} (emerging/${signal.id})`;
  });
  const left = signals.length - shown.length;
  return left === 0 ? shown : [...shown, `+ ${left}`];
}
