import type { CalibratedKind } from '../wording/calibration-words.ts';
import recorded from './calibration.json' with { type: 'json' };
import { type CalibrationRecord, verdictOrder } from './calibration-record.ts';

/** What a page may say of a simulated plan. */
export type CalibratedAnswer = 'changed' | 'beyond-trend' | 'beyond-group' | 'slipping' | 'holds';

/** How often one answer was given in one world, against how often it may be. */
export interface CalibrationRow {
  readonly world: string;
  readonly answer: CalibratedAnswer;
  /** Of the plans of all kinds together. */
  readonly share: number;
  /** The kind that is furthest from what is allowed. */
  readonly worst: { readonly kind: CalibratedKind; readonly share: number };
  /** How many plans of all kinds were asked. */
  readonly plans: number;
  /** Null where nothing is promised. */
  readonly budget: { readonly most: number } | { readonly least: number } | null;
  /** Whether the worst kind breaks it, by however little. */
  readonly over: boolean;
}

/** The record of the last calibration. */
export const calibration: CalibrationRecord = recorded as unknown as CalibrationRecord;

const answerOf: Readonly<Record<number, CalibratedAnswer>> = { 3: 'changed', 4: 'beyond-trend', 5: 'beyond-group' };

type Counts = CalibrationRecord['claimed'][number]['grades'];
type Limits = { readonly most?: number; readonly least?: number };

/** A row for each world and each of its budgets; one without a budget is told all the same. */
export function calibrationRows({ claimed, held }: CalibrationRecord): readonly CalibrationRow[] {
  return [
    ...claimed.flatMap(({ world, budgets, grades }) =>
      (budgets.length > 0 ? budgets : [{ grade: 3 }]).map(({ grade, ...limits }) =>
        rowOf({ world, answer: answerOf[grade] ?? 'changed' }, grades, limits, (at) => at >= grade),
      ),
    ),
    ...held.flatMap(({ world, budgets, verdicts }) =>
      (budgets.length > 0 ? budgets : [{ verdict: 'slipping' as const }]).map(({ verdict, ...limits }) =>
        rowOf(
          { world, answer: verdict === 'holds' ? 'holds' : 'slipping' },
          verdicts,
          limits,
          (at) => verdictOrder[at] === verdict,
        ),
      ),
    ),
  ];
}

function rowOf(
  row: Pick<CalibrationRow, 'world' | 'answer'>,
  counts: Counts,
  { most, least }: Limits,
  isAnswer: (at: number) => boolean,
): CalibrationRow {
  const kinds = Object.entries(counts).map(([kind, count]) => {
    const plans = count.reduce((sum, one) => sum + one, 0);
    const given = count.reduce((sum, one, at) => sum + (isAnswer(at) ? one : 0), 0);
    return { kind: kind as CalibratedKind, plans, given, share: plans === 0 ? 0 : given / plans };
  });
  const asked = kinds.filter(({ plans }) => plans > 0);
  const sorted = asked.toSorted((a, b) => (least === undefined ? b.share - a.share : a.share - b.share));
  const worst = sorted[0] ?? { kind: 'proportion' as const, share: 0 };
  const plans = asked.reduce((sum, one) => sum + one.plans, 0);
  return {
    ...row,
    share: plans === 0 ? 0 : asked.reduce((sum, one) => sum + one.given, 0) / plans,
    worst: { kind: worst.kind, share: worst.share },
    plans,
    budget: most !== undefined ? { most } : least !== undefined ? { least } : null,
    over: worst.share > (most ?? 1) || worst.share < (least ?? 0),
  };
}
