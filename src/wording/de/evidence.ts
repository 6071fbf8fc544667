import type { PeriodLength } from '../../model/series.ts';
import type { SignalRule } from '../../insight/control-signals.ts';
import type { Comparison } from '../../insight/interval.ts';
import { chanceOfLonger } from '../../insight/likelihood.ts';
import type { WindowFault } from '../../insight/windows.ts';
import { capital } from '../capital.ts';
import type { Say, Words } from '../words.ts';

const more: { readonly [Length in PeriodLength]: string } = {
  day: 'weiteren',
  week: 'weitere',
  'four-weeks': 'weiteren',
  month: 'weiteren',
  quarter: 'weiteres',
  'half-year': 'weiteres',
  year: 'weiteres',
};

/** "3 weitere Monate", "1 weiteren Monat": what data are for, so in the accusative. */
function morePeriods(count: number, say: Say): string {
  const [number, ...noun] = say.periods(count).split('\u00a0');
  return `${number} ${count === 1 ? more[say.period] : 'weitere'} ${noun.join(' ')}`;
}

/** Both where they differ: a total has one figure a period. */
const listed = (first: string, second: string) => (first === second ? first : `${first}, ${second}`);

const deWindowFaults: { readonly [Fault in WindowFault]: string } = {
  'before-reversed': 'Der Vorher-Zeitraum endet vor seinem Beginn.',
  'after-reversed': 'Der Nachher-Zeitraum endet vor seinem Beginn.',
  'before-past-change': 'Der Vorher-Zeitraum reicht über den Tag der Änderung hinaus.',
  'after-ahead-of-change': 'Der Nachher-Zeitraum beginnt vor der Änderung.',
  'no-change-day': 'Die Kunden haben die Änderung noch nicht erlebt: Der Plan nennt keinen Tag dafür.',
  'change-to-come': 'Die Kunden haben die Änderung noch nicht erlebt: Ihr Tag kommt erst.',
};

const noLimits = (reason: 'no-variation' | 'few-events', say: Say) =>
  reason === 'few-events'
    ? `im Mittel weniger als zwei Ereignisse je ${say.periods(1).split('\u00a0').at(-1) ?? ''}`
    : 'die Werte vor der Änderung schwanken nicht';

const deRules: { readonly [Rule in SignalRule]: string } = {
  outside: 'Werte außerhalb der Grenzen',
  trend: 'sieben steigende oder fallende Werte in Folge',
  'two-of-three': 'Werte nahe an einer Grenze',
  run: 'sieben Werte in Folge auf einer Seite des Mittels',
};

/** How much longer a case after is, as pairs of cases. */
const pairs = (ranks: Comparison, say: Say) => {
  const { value, lower, upper } = say.outOf100(chanceOfLonger(ranks));
  return `in ${value} von 100 Paaren (${lower} bis ${upper}) dauert ein Fall nachher länger als einer vorher`;
};

/** What is counted, where the windows hold more than is compared. */
const ofMonths = (same: boolean) => (same ? ' aus den Monaten des Jahres, die beide Zeiträume haben' : '');

/** What would raise a grade, in German; each is a sentence. */
export const deMissing: Words['missing'] = {
  series: () => 'Werte für diese Kennzahl erfassen.',
  'before-window': () => 'Für diese Messung einen Vorher-Zeitraum festlegen.',
  'after-window': () => 'Für diese Messung einen Nachher-Zeitraum festlegen.',
  'clear-difference': () =>
    'Ein Intervall schließt „keine Veränderung“ ein. Mehr Zeit und mehr Daten machen es schmaler, falls der Unterschied echt ist.',
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
  'more-n': ({ side, have, need, sameMonths }, say) =>
    `Mehr Daten ${side === 'before' ? 'aus der Zeit vor' : 'aus der Zeit nach'} der Änderung: bisher ${say.cases(have)}${ofMonths(sameMonths)}, nötig ${say.number(need)}.`,
  'more-events': ({ have, need, sameMonths }, say) =>
    `Mehr Ereignisse vorher und nachher zusammen: bisher ${say.cases(have)}${ofMonths(sameMonths)}, nötig ${say.number(need)}.`,
  figures: ({ fault }) =>
    fault === 'only-groups'
      ? 'Jede Zeile der Werte trägt eine Gruppe. Eine davon in dieser Messung nennen oder Zeilen des Ganzen ergänzen.'
      : 'Keine Zeile der Werte trägt die Gruppe, die diese Messung nennt.',
  window: ({ fault }) => deWindowFaults[fault],
  definition: ({ on }, say) =>
    `Seit dem ${say.day(on)} wird anders gezählt; Werte aus der Zeit vor der Änderung müssten ebenso gezählt sein.`,
  'before-periods': ({ have, need }, say) =>
    `${say.periods(need)} vor der Änderung sind nötig; vorhanden: ${say.number(have)}.`,
  'step-beyond-wandering': () =>
    'Ein Sprung bei der Änderung, der größer ist, als die Werte von selbst wandern. Mehr Perioden würden ihn zeigen, wenn es ihn gibt.',
  'same-months': () =>
    'Ein Vorher-Zeitraum mit denselben Monaten des Jahres oder Werte aus dem Jahr vor der Änderung: Die Jahreszeit ist nicht ausgeschlossen.',
  'same-direction-a-year-earlier': () =>
    'Eine Veränderung, die auch gegenüber denselben Monaten des Vorjahres besteht.',
  'comparison-fault': ({ fault }, say) => `Eine andere Vergleichsgruppe: ${say.reason(fault)}.`,
  'no-limits': ({ reason }, say) => `Eine Regelkarte kann hier nichts sagen: ${noLimits(reason, say)}.`,
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
    found: (say, { periods, n, compared }) => {
      if (periods === 0) return 'keine';
      const all = listed(say.periods(periods), say.cases(n));
      if (compared.periods === periods) return all;
      return `${all}; verglichen werden die derselben Monate: ${listed(say.periods(compared.periods), say.cases(compared.n))}`;
    },
  },
  'one-definition': {
    asks: () => 'Alle Werte sind auf dieselbe Weise gezählt',
    found: (say, { since, until, leftOut }) => {
      if (leftOut === 0) return 'nichts musste weggelassen werden';
      const on = since ?? until;
      return `weggelassen: ${say.periods(leftOut)}, weil${on === null ? '' : ` seit dem ${say.day(on)}`} anders gezählt wird`;
    },
  },
  'met-change': {
    asks: () => 'Die Kunden haben die Änderung erlebt, und die Zeiträume liegen auf beiden Seiten davon',
    found: (say, { fault, changedOn }) => {
      if (fault) return deWindowFaults[fault].replace(/\.$/u, '').replace(/^(Der|Die)/u, (word) => word.toLowerCase());
      return changedOn === null ? 'kein Tag ist angegeben' : `seit dem ${say.day(changedOn)}`;
    },
  },
  'before-periods': {
    asks: (say, { need }) => `Mindestens ${say.periods(need)} vor der Änderung`,
    found: (say, { have }) => say.periods(have),
  },
  'after-periods': {
    asks: (say, { need }) => `Mindestens ${say.periods(need)} nach der Änderung, die vorüber sind`,
    found: (say, { have }) => say.periods(have),
  },
  'minimum-n': {
    asks: (say, { minimum, counts }) =>
      counts === 'nothing'
        ? 'Genug Daten auf jeder Seite'
        : `Mindestens ${say.cases(minimum)} ${counts === 'each' ? 'auf jeder Seite' : 'vorher und nachher zusammen'}`,
    found: (say, { before, after, counts }) =>
      counts === 'nothing'
        ? 'für Summen gilt keine Mindestzahl'
        : `${say.number(before)} vorher, ${say.number(after)} nachher`,
  },
  difference: {
    asks: () => 'Sie ist mehr, als der Zufall unter den Fällen hervorbrächte',
    found: (say, { comparison, reason }) =>
      comparison ? say.change(comparison) : reason ? say.reason(reason) : 'nicht berechnet',
  },
  'between-periods': {
    asks: (say) =>
      `Sie ist mehr als die üblichen Unterschiede: ${say.periods(2).split(/\s/u).at(-1) ?? ''} untereinander`,
    found: (say, { comparison, reason, spread, shown, periods }) => {
      if (!comparison || spread === null || !periods) return reason ? say.reason(reason) : 'nicht berechnet';
      const windows = `${say.number(periods.before)} vorher und ${say.number(periods.after)} nachher`;
      if (say.measure === 'duration') {
        return `${windows}: ${capital(pairs(comparison, say))}`;
      }
      const which =
        shown === 'between-period'
          ? 'dieses Intervall ist das breitere und wird gezeigt'
          : 'gezeigt wird das Intervall des Zufalls';
      return `sie liegen etwa ${say.apart(spread, comparison.scale)} auseinander, ${windows}: ${say.change(comparison)}; ${which}`;
    },
  },
  wandering: {
    asks: () => 'Sie ist mehr, als wandernde Werte von selbst hervorbrächten',
    found: (say, { step, wanders, by, reason }) => {
      if (!step || wanders === null) return reason ? say.reason(reason) : 'nicht berechnet';
      const found = say.measure === 'duration' ? pairs(step, say) : say.change(step);
      if (by === 'drift') return 'sie kamen weiter, als Werte kämen, die wie vorher wandern';
      if (by === 'trend') return 'kein Sprung bei der Änderung, aber ein zu gerader Weg für wandernde Werte';
      if (wanders === 0) return `die Werte wandern nicht erkennbar: ${found}`;
      if (say.measure === 'duration') return `die Werte wandern; bei der Änderung selbst gilt: ${found}`;
      const period = say.periods(1).split('\u00a0').at(-1) ?? '';
      return `die Werte wandern um etwa ${say.apart(wanders, 'difference')} je ${period}; bei der Änderung selbst: ${found}`;
    },
  },
  season: {
    asks: () => 'Sie ist keine Jahreszeit: Verglichen werden dieselben Monate des Jahres',
    found: (say, { how, comparison }) => {
      if (how === 'no-season') return 'jährliche Werte haben keine';
      if (how === 'same-months') return 'die Monate vorher zählen so viel wie nachher';
      if (how === 'none') return 'andere Monate des Jahres: Die Jahreszeit ist nicht ausgeschlossen';
      return comparison
        ? `gegenüber denselben Monaten im Jahr vor der Änderung: ${say.change(comparison)}`
        : 'nicht berechnet';
    },
  },
  'chart-signal': {
    asks: () => 'Die Regelkarte meldet nach der Änderung dasselbe, mit Grenzen aus der Zeit davor',
    found: (say, { points, need, signals, ownRules, reason }) => {
      if (reason) return noLimits(reason, say);
      if (points < need) return `vor der Änderung: ${say.periods(points)}; Grenzen brauchen ${say.number(need)}`;
      const [first] = signals;
      if (!first)
        return ownRules.length === 0
          ? 'kein Signal'
          : `kein Signal, das zählt; auch vor der Änderung gab es ${ownRules.map((rule) => deRules[rule]).join(' und ')}`;
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
  mix: {
    asks: () => 'Die Gruppen bewegten sich wie ihr Ganzes, und ihre Anteile blieben',
    found: (say, { shifts, otherWay, groups }) => {
      const parts = [
        ...(otherWay.length > 0
          ? [`${say.number(otherWay.length)} von ${say.number(groups)} Gruppen bewegten sich in die andere Richtung`]
          : []),
        ...shifts
          .slice(0, 2)
          .map(
            ({ group, before, after }) =>
              `der Anteil von „${group}“ ging von ${say.percent(before)} auf ${say.percent(after)}`,
          ),
      ];
      return parts.length === 0 ? `${say.number(groups)} Gruppen betrachtet` : parts.join(', ');
    },
  },
  extremes: {
    asks: () => 'Der Zeitraum davor beginnt und endet nicht beim höchsten oder niedrigsten aller Werte',
    found: (say, { edges }) =>
      edges
        .map(
          ({ edge, extreme, period }) =>
            `er ${edge === 'start' ? 'beginnt' : 'endet'} beim ${extreme === 'highest' ? 'höchsten' : 'niedrigsten'}, ${say.inPeriod(period)}`,
        )
        .join(', ') || 'beide sind gewöhnliche Werte',
  },
};
