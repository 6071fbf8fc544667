import type { EmergingSignal } from '../insight/emerging/emerging.ts';
import type { Report } from '../model/report.ts';
import { periodInWords, wordingFor } from './language.ts';
import { nameInWords } from './person.ts';
import { sayerOf } from './say.ts';
import { claimTitle } from './title.ts';

/** A signal's headline: "Calls given up rose from 11.0% to 14.2%". */
export function signalTitle(signal: EmergingSignal, { settings }: Report): string {
  const words = wordingFor(settings.locale).emerging;
  if (signal.kind === 'metric') return claimTitle(signal.signal.claim, signal.metric, settings);
  if (signal.kind === 'cost') {
    const { money } = sayerOf(settings);
    const { painPoint, from, to } = signal.cost;
    return words.cost(painPoint.title, money(from), money(to));
  }
  return words.themeGrew(signal.theme, signal.growth.now, signal.growth.then);
}

/** What it rests on, in a sentence or two. */
export function signalNote(signal: EmergingSignal, { settings }: Report): string {
  const words = wordingFor(settings.locale).emerging;
  if (signal.kind === 'metric') return words.signal(periodInWords(signal.signal.since, signal.metric.period, settings));
  return signal.kind === 'theme' ? words.themeNote : words.costNote(sayerOf(settings).date(signal.on));
}

/** Who owns it or decided to leave it, or that nobody does, or does any more. */
export function signalOwner(
  { painPoints, resolved, dismissal }: Pick<EmergingSignal, 'painPoints' | 'resolved' | 'dismissal'>,
  { people, settings }: Pick<Report, 'people' | 'settings'>,
): string {
  const words = wordingFor(settings.locale).emerging;
  if (dismissal) {
    const { by, until, reason } = dismissal;
    return words.dismissedBy(nameInWords(people.get(by), settings), sayerOf(settings).date(until), reason);
  }
  const owners = [...new Set(painPoints.map(({ owner }) => owner))].map((id) => nameInWords(people.get(id), settings));
  if (owners.length > 0) return words.ownedBy(owners.join(', '));
  return resolved.length === 0 ? words.nobody : words.nobodyNow(resolved.map(({ title }) => title));
}

/** Where a signal leads: what it is about. */
export function signalPath(signal: EmergingSignal): string {
  if (signal.kind === 'metric') return `/metrics/${signal.metric.id}/`;
  return signal.kind === 'cost' ? `/pain-points/${signal.cost.painPoint.id}/` : '/voices/';
}

/** What begins a pain point from a page that names something, as it is typed: "emerging/…" or "fixes/…". */
export function startCommand(from: `emerging/${string}` | `fixes/${string}`): string {
  return `npm run new -- pain-point --from ${from}`;
}
