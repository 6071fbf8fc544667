/** The words of lists of metrics, and of the map of a journey. */
export interface StandingWords {
  readonly noFigures: string;
  /** Of a metric without rows of the whole. */
  readonly groupsOnly: string;
  newest(value: string, period: string): string;
  /** The figure of the same period a year before; a fact, and no claim. */
  upFrom(value: string, period: string): string;
  downFrom(value: string, period: string): string;
  asBefore(period: string): string;
  readonly map: string;
  readonly noPainPoint: string;
  readonly notPriced: string;
  /** What a pain point costs; `over` once it is resolved. */
  aMonth(money: string, over: boolean): string;
  readonly status: { readonly [S in 'identified' | 'focus' | 'parked' | 'resolved']: string };
  /** Of a pain point; `over` once it is resolved. */
  noPlan(over: boolean): string;
  /** Since when a pain point is known, and when a plan begins. */
  known(day: string): string;
  begun(day: string, begun: boolean): string;
  /** Of somebody who answers to the top for it, and of somebody who said so in public. */
  readonly sponsors: string;
  backedOn(day: string, where: string): string;
  readonly contact: string;
  readonly consulted: string;
  /** What somebody is in a plan, from which day on. */
  since(what: string, day: string, begun: boolean): string;
  /** What somebody is in a plan, or was: they have left, or the plan is over. */
  readonly consultedAs: Readonly<Record<'present' | 'past', ConsultedAs>>;
}

type ConsultedAs = Readonly<Record<'responsible' | 'consulted' | 'informed', string>>;
