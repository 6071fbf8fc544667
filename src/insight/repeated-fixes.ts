import type { Report } from '../model/report.ts';
import type { MicroAction } from '../model/types/micro-action.ts';
import { madeOnce } from '../source/reads.ts';
import { compareText } from '../source/text-order.ts';
import { addressPart } from './address-part.ts';
import { isOfLastYear, sameName } from './small-fixes.ts';

/** As many small fixes of one kind in a year as ask for a large one. */
export const manyFixes = 10;

/** Small fixes of one kind in a year of which nobody works on the cause, as many as ask for a large one. */
export interface RepeatedFixes {
  /** Names the kind in commands: "theme-paper-bill". */
  readonly id: string;
  /** Those of the year, the oldest first. */
  readonly fixes: readonly MicroAction[];
  readonly last: MicroAction;
  /** The day of the first that was ever written down. */
  readonly since: string;
  /** What makes them one kind: the pain point that they ease, else their theme, else their place. */
  readonly kind: 'pain-point' | 'theme' | 'place';
}

type Asked = Pick<Report, 'microActions' | 'settings' | 'relations'>;

/** The kinds of which there were ten in the year up to the report's day. */
export function repeatedFixes({ microActions, settings, relations }: Asked): readonly RepeatedFixes[] {
  const known = microActions.all.filter(({ on }) => on <= settings.asOf);
  const kinds = Map.groupBy(known, (fix) => keyOf(fix, relations));
  return [...kinds].flatMap(([key, of]): readonly RepeatedFixes[] => {
    const inOrder = of.toSorted((a, b) => compareText(a.on, b.on) || compareText(a.id, b.id));
    const fixes = inOrder.filter((fix) => isOfLastYear(fix, settings.asOf));
    const [first, last] = [inOrder[0], fixes.at(-1)];
    const kind = (['pain-point', 'theme', 'place'] as const).find((name) => key?.startsWith(`${name} `));
    if (key === null || !kind || !first || !last || fixes.length < manyFixes) return [];
    return [{ id: `${kind}-${addressPart(key.slice(kind.length))}`, fixes, last, since: first.on, kind }];
  });
}

/** The same, worked out once for all pages. */
export function repeatedOf(report: Report): readonly RepeatedFixes[] {
  return madeOnce(report, 'repeated fixes', () => repeatedFixes(report));
}

/** What makes fixes one kind; null for one whose cause somebody works on, and for one that says nothing of its kind. */
function keyOf(
  { painPoint, theme, department, where }: MicroAction,
  { plansOf }: Pick<Report['relations'], 'plansOf'>,
): string | null {
  if (painPoint !== undefined) {
    const isWorkedOn = plansOf(painPoint).some(({ status }) => status !== 'stopped' && status !== 'proposed');
    return isWorkedOn ? null : `pain-point ${painPoint}`;
  }
  if (theme !== undefined) return `theme ${sameName(theme)}`;
  return where === undefined ? null : `place ${department} ${sameName(where)}`;
}
