import { meanShift } from '../history/compare-series.ts';
import type { LedgerChangeOf, LedgerEntryOf } from '../history/ledger.ts';
import type { Report } from '../model/report.ts';
import type { Metric } from '../model/types/metric.ts';
import { formatValue } from './format.ts';
import { nounFor, periodInWords, wordingFor } from './language.ts';
import { fieldsOf } from './ledger-names.ts';
import type { LedgerWords } from './ledger-words.ts';
import { claimSaid } from './promises.ts';
import { sayerOf } from './say.ts';

/** What became of a metric, or of its table. */
export function metricChange(
  { of, id, change }: LedgerEntryOf<'metric'> | LedgerEntryOf<'figures'>,
  report: Report,
  { metric: words, figures }: LedgerWords,
): string {
  switch (change.kind) {
    case 'definition':
      return words.definition(
        wordingFor(report.settings.locale).field('metric', change.field),
        change.from ?? words.nothing,
        change.to ?? words.nothing,
        change.dated,
      );
    case 'restated':
      return restatedInWords(change, report.metrics.find(id), report, figures);
    case 'began':
      return words.began;
    case 'fields':
      return words.fields(fieldsOf(change, 'metric', report));
    case 'removed':
      return of === 'figures' ? figures.removed : words.removed;
    case 'renamed':
      return words.renamed(change.name ?? '');
    default:
      return of === 'figures' ? figures.unreadable : words.unreadable;
  }
}

function restatedInWords(
  { restated, filledIn, group, claims }: LedgerChangeOf<'restated'>,
  metric: Metric | undefined,
  report: Report,
  words: LedgerWords['figures'],
): string {
  const { settings } = report;
  const table = wordingFor(settings.locale);
  const length = metric?.period ?? 'month';
  const count = (number: number) => {
    const noun = nounFor(number, table.periods[length], table);
    return `${table.count(number, sayerOf(settings).count(number))} ${noun}`;
  };
  const named = (period: string | undefined) => (period === undefined ? '' : periodInWords(period, length, settings));
  const span = (periods: readonly string[]) => {
    const [first, last] = [named(periods[0]), named(periods.at(-1))];
    return first === last ? first : `${first} – ${last}`;
  };
  const percent = (share: number) => formatValue(share, { kind: 'share', label: '' }, settings);
  const others = restated.filter(({ to }) => to !== null);
  const mean = meanShift(others);
  const shift = mean === null || mean === 0 ? null : words.shift(percent(Math.abs(mean)), mean > 0);
  const periodsOf = (of: typeof restated) => of.map(({ period }) => period);
  const told = [
    { periods: periodsOf(others), in: (number: string, of: string) => words.restated(number, of, shift) },
    { periods: periodsOf(restated.filter(({ to }) => to === null)), in: words.emptied },
    { periods: filledIn, in: words.filledIn },
  ].filter(({ periods }) => periods.length > 0);
  const said = told.map(({ periods, in: write }) => write(count(periods.length), span(periods))).join(', ');
  const turned = claims.filter(({ from, to }) => from.grade !== to.grade || from.direction !== to.direction);
  const effect = turned.map(({ plan, from, to }) =>
    words.turned(report.plans.find(plan)?.title ?? plan, claimSaid(from, settings), claimSaid(to, settings)),
  );
  const outcome = claims.length > 0 && turned.length === 0 ? words.noneTurned : effect.join('');
  return `${said}${group === null ? '' : words.ofGroup(group)}${outcome}`;
}
