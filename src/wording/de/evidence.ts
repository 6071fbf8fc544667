import type { PeriodLength } from '../../model/series.ts';
import type { Say, Words } from '../words.ts';

const more: { readonly [Length in PeriodLength]: string } = {
  day: 'weiteren',
  week: 'weitere',
  month: 'weiteren',
  quarter: 'weiteres',
};

/** "3 weitere Monate", "1 weiteren Monat": what data are for, so in the accusative. */
function morePeriods(count: number, say: Say): string {
  const [number, ...noun] = say.periods(count).split('\u00a0');
  return `${number} ${count === 1 ? more[say.period] : 'weitere'} ${noun.join(' ')}`;
}

/** A rate's minimum is held against the events that each side would have had. */
const unchanged = ({ measure }: Say) => (measure === 'rate' ? ', wenn sich nichts geändert hätte' : '');

/** Both where they differ: a total has one figure a period. */
const listed = (first: string, second: string) => (first === second ? first : `${first}, ${second}`);

/** What would raise a grade, in German; each is a sentence. */
export const deMissing: Words['missing'] = {
  series: () => 'Werte für diese Kennzahl erfassen.',
  'before-window': () => 'Für diese Messung einen Vorher-Zeitraum festlegen.',
  'after-window': () => 'Für diese Messung einen Nachher-Zeitraum festlegen.',
  'clear-difference': () =>
    'Das Intervall schließt „keine Veränderung“ ein. Mehr Daten machen es schmaler, falls der Unterschied echt ist.',
  'before-data': ({ reason }, say) => `Werte für den Vorher-Zeitraum: ${say.reason(reason)}.`,
  'after-data': ({ reason }, say) => `Werte für den Nachher-Zeitraum: ${say.reason(reason)}.`,
  'comparable-windows': ({ reason }, say) =>
    `Die beiden Zeiträume lassen sich nicht vergleichen: ${say.reason(reason)}.`,
  'comparison-data': ({ reason }, say) => `Werte für die Vergleichsgruppe: ${say.reason(reason)}.`,
  'more-periods': ({ periods, readyOn, overdue }, say) =>
    overdue
      ? `Daten für ${morePeriods(periods, say)}; sie hätten am ${say.day(readyOn)} vorliegen können.`
      : `Daten für ${morePeriods(periods, say)}; bereit am ${say.day(readyOn)}.`,
  'longer-after-window': ({ periods }, say) => `Ein Nachher-Zeitraum, der ${say.periods(periods)} länger reicht.`,
  'more-n': ({ side, have, need }, say) =>
    `Mehr Daten ${side === 'before' ? 'aus der Zeit vor' : 'aus der Zeit nach'} der Änderung: bisher ${say.cases(Math.floor(have))}${unchanged(say)}, nötig ${say.number(need)}.`,
  'points-for-limits': ({ have, need }, say) =>
    `${say.periods(need)} vor der Änderung für die Grenzen der Regelkarte; vorhanden: ${say.number(have)}.`,
  'trend-periods-before': ({ have, need }, say) =>
    `${say.periods(need)} vor der Änderung, um den Trend zu kennen; vorhanden: ${say.number(have)}.`,
  'trend-periods-after': ({ have, need }, say) =>
    `${say.periods(need)} nach der Änderung, um sie am Trend zu messen; vorhanden: ${say.number(have)}.`,
  'chart-signal': () => 'Ein Signal der Regelkarte nach der Änderung, in dieselbe Richtung.',
  'series-effect': () =>
    'Ein Abstand vom eigenen Trend in dieselbe Richtung, dessen Intervall „keinen Abstand“ ausschließt.',
  'comparison-group': () => 'Eine Vergleichsgruppe angeben: jemanden, den die Änderung nicht traf.',
  'comparison-effect': () => 'Eine Veränderung, die klar größer ist als die der Vergleichsgruppe.',
};

/** The conditions of the grades in German. */
export const deCriteria: Words['criteria'] = {
  'before-data': {
    asks: () => 'Es gibt Werte aus der Zeit vor der Änderung',
    found: (say, { periods, n }) => (periods === 0 ? 'keine' : listed(say.periods(periods), say.cases(n))),
  },
  'after-periods': {
    asks: (say, { need }) => `Mindestens ${say.periods(need)} nach der Änderung`,
    found: (say, { have }) => say.periods(have),
  },
  'minimum-n': {
    asks: (say, { sizes, minimum }) =>
      sizes ? `Mindestens ${say.cases(minimum)} auf jeder Seite` : 'Genug Daten auf jeder Seite',
    found: (say, { sizes }) =>
      sizes
        ? `${say.number(Math.floor(sizes.before))} vorher, ${say.number(Math.floor(sizes.after))} nachher${unchanged(say)}`
        : 'für Summen gilt keine Mindestzahl',
  },
  difference: {
    asks: () => 'Das Intervall des Unterschieds schließt „keine Veränderung“ aus',
    found: (say, { comparison, reason }) =>
      comparison ? say.change(comparison) : reason ? say.reason(reason) : 'nicht berechnet',
  },
  'chart-signal': {
    asks: () => 'Die Regelkarte meldet nach der Änderung dasselbe, mit Grenzen aus der Zeit davor',
    found: (say, { points, need, signals }) => {
      if (points < need) return `vor der Änderung: ${say.periods(points)}; Grenzen brauchen ${say.number(need)}`;
      const [first] = signals;
      if (!first) return 'kein Signal';
      return `Signale: ${say.periods(signals.length)}, zuerst ${say.inPeriod(first.period)}`;
    },
  },
  'series-effect': {
    asks: (say, { need }) =>
      `Sie verließ den eigenen Trend in dieselbe Richtung; je Seite mindestens ${say.periods(need)}`,
    found: (say, { before, after, effect, reason }) => {
      if (effect) return say.change(effect);
      const counted = `${say.number(before)} vorher, ${say.number(after)} nachher`;
      return reason ? `${counted}: ${say.reason(reason)}` : counted;
    },
  },
  'comparison-group': {
    asks: () => 'Sie veränderte sich stärker als ihre Vergleichsgruppe in denselben Zeiträumen',
    found: (say, { effect, reason }) =>
      effect
        ? `${say.change(effect)} gegenüber der Gruppe`
        : reason
          ? say.reason(reason)
          : 'keine Vergleichsgruppe angegeben',
  },
  'many-measures': {
    asks: (say, { measures }) =>
      `Sie besteht auch, wenn alle ${say.number(measures)} Messungen des Plans zusammen zählen`,
    found: (say, { adjusted }) =>
      adjusted === null ? 'hat keinen p-Wert und zählt nicht mit' : `angepasster p-Wert ${say.chance(adjusted)}`,
  },
};
