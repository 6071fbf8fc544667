import type { TimelineEvent } from '../insight/timeline.ts';
import type { ChartContext } from './format.ts';
import { wordingFor } from './language.ts';
import type { ReportSay } from './say.ts';

/** An event in the life of a plan, as its timeline names it. */
export function eventInWords(event: TimelineEvent, { locale }: Pick<ChartContext, 'locale'>): string {
  const { plan, review, holding } = wordingFor(locale);
  const words = plan.events;
  if (event.kind === 'step') return event.what;
  if (event.kind === 'backed') return words.backed(event.where);
  if (event.kind === 'update') return words.update(review.health[event.update.health]);
  if (event.kind === 'began') return event.state === 'ahead' ? words.willBegin : words.began;
  if (event.kind === 'asked-again') {
    const { asked, toBeAsked, labels } = holding;
    return event.verdict === 'early' ? toBeAsked : asked(labels[event.verdict]);
  }
  return words[event.kind];
}

/** What is added to the name of whoever did a step late; empty for anything else. */
export function latenessInWords(event: TimelineEvent, say: ReportSay): string {
  if (event.kind !== 'step' || event.due === undefined || event.due >= event.on) return '';
  return say.words.plan.events.late(say.date(event.due));
}
