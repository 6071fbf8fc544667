import { lastDayOf, nextPeriod } from '../../model/period.ts';
import type { Series } from '../../model/series.ts';
import type { Voice } from '../../model/types/voice.ts';
import { claimGrade } from '../claim-grade.ts';
import { enoughEvents } from '../minimum-n.ts';
import type { Span } from '../periods.ts';
import { type Look, looksUpTo, type NamedSignal, namedOnce } from './looks.ts';

/** A theme of which customers speak more often, in time and among all that is heard. */
export interface ThemeGrowth {
  /** Voices within the twelve months before, and within the newest three. */
  readonly then: number;
  readonly now: number;
}

/** The same theme however it is typed. */
export function themeKey(theme: string): string {
  return theme.normalize('NFC').toLowerCase().trim();
}

/** The growth of every theme within the quarters kept, each named once, by its key. */
export function growingThemes(
  voices: readonly Pick<Voice, 'on' | 'theme'>[],
  { finishedThrough, minimumN }: { readonly finishedThrough: string; readonly minimumN: number },
): ReadonlyMap<string, readonly NamedSignal<ThemeGrowth>[]> {
  const heard = voices.filter(({ on }) => on <= finishedThrough);
  const days = heard.map(({ on }) => on).sort();
  const [first] = days;
  if (first === undefined) return new Map();
  const months: string[] = [];
  for (let at = `${first.slice(0, 7)}-01`; lastDayOf(at, 'month') <= finishedThrough; at = nextPeriod(at, 'month'))
    months.push(at);
  const start = months[0];
  if (start === undefined) return new Map();
  const looks = looksUpTo(finishedThrough, start, 'month').filter(({ before }) => before.from >= start);
  const all = countsOf(heard, months);
  const themes = Map.groupBy(
    heard.filter(({ theme }) => theme !== undefined),
    ({ theme = '' }) => themeKey(theme),
  );
  return new Map(
    [...themes].map(([key, said]) => {
      const own = countsOf(said, months);
      const rate = (exposure: (i: number) => number): Series => ({
        kind: 'rate',
        points: months.flatMap((period, i) =>
          exposure(i) > 0 ? [{ period, events: own[i] ?? 0, exposure: exposure(i) }] : [],
        ),
      });
      const inTime = rate(() => 1);
      const amongAll = rate((i) => all[i] ?? 0);
      const heardIn = ({ from, to }: Span) => said.filter(({ on }) => on >= from && on <= to).length;
      const seenAt = (look: Look): ThemeGrowth | null => {
        const [then, now] = [heardIn(look.before), heardIn(look.after)];
        if (then + now < enoughEvents || now * 4 <= then) return null;
        return hasGrown(inTime, look, minimumN) && hasGrown(amongAll, look, minimumN) ? { then, now } : null;
      };
      return [key, namedOnce(looks, seenAt)] as const;
    }),
  );
}

/** Whether the claim that a rate rose may be made. */
function hasGrown(series: Series, look: Look, minimumN: number): boolean {
  const claim = claimGrade({
    kind: 'rate',
    better: 'lower',
    period: 'month',
    anchor: series.points[0]?.period ?? look.before.from,
    series,
    fault: null,
    before: look.before,
    after: look.after,
    changedOn: look.after.from,
    definitionChanges: [],
    minimumN,
    comparison: null,
    parts: new Map(),
    asOf: look.on,
    finishedThrough: look.on,
  });
  return claim.grade >= 3 && claim.direction === 'worse';
}

function countsOf(voices: readonly Pick<Voice, 'on'>[], months: readonly string[]): readonly number[] {
  const counts = new Map<string, number>();
  for (const { on } of voices) counts.set(on.slice(0, 7), (counts.get(on.slice(0, 7)) ?? 0) + 1);
  return months.map((month) => counts.get(month.slice(0, 7)) ?? 0);
}
