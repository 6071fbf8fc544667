import type { TimelineEvent } from '../insight/timeline.ts';
import type { ChartContext } from './format.ts';
import { wordingFor } from './language.ts';
import { type ReportSay, sayWord } from './say.ts';

const words = {
  heard: 'Heard: the pain point was opened',
  accepted: 'Accepted by the owner',
  changed: 'Changed: customers met the change',
  measured: 'Measured: enough figures to compare',
  told: 'Customers were told',
  stopped: 'Stopped',
  ended: 'Ended',
} as const;

/** An event in the life of a plan, as its timeline names it. */
export function eventInWords(event: TimelineEvent, { locale }: Pick<ChartContext, 'locale'>): string {
  if (event.kind === 'step') return event.what;
  if (event.kind === 'backed') return `Backed in public: ${event.where}`;
  if (event.kind === 'update') return `Update: ${sayWord(event.update.health).toLowerCase()}`;
  if (event.kind === 'began') return event.state === 'ahead' ? 'Work begins' : 'Work began';
  if (event.kind === 'asked-again') {
    const { asked, toBeAsked, labels } = wordingFor(locale).holding;
    return event.verdict === 'early' ? toBeAsked : asked(labels[event.verdict]);
  }
  return words[event.kind];
}

/** What is added to the name of whoever did a step late; empty for anything else. */
export function latenessInWords(event: TimelineEvent, say: ReportSay): string {
  if (event.kind !== 'step' || event.due === undefined || event.due >= event.on) return '';
  return `, late: was due ${say.date(event.due)}`;
}
