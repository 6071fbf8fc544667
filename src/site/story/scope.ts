import type { PlanInsight } from '../../insight/plan-insight.ts';
import type { Report } from '../../model/report.ts';
import type { OwnPage } from '../../model/types/page.ts';
import type { Plan } from '../../model/types/plan.ts';
import { type ProsePart, renderProse } from './prose.ts';

/** What the components of a story or an update look things up in. */
export interface ProseScope {
  readonly report: Report;
  /** The plan it belongs to; a page of the organisation's own has none. */
  readonly of?: { readonly plan: Plan; readonly insight: PlanInsight };
  /** The metrics whose figures are drawn inside this prose; all others stand elsewhere on the page. */
  readonly drawn: ReadonlySet<string>;
}

/** A story or update ready to be shown. */
export interface ReadyProse {
  readonly parts: readonly ProsePart[];
  readonly scope: ProseScope;
}

interface Subject {
  readonly report: Report;
  readonly plan: Plan;
  readonly insight: PlanInsight;
}

/** Gives the prose of a checked file, below its facts. */
type ProseOf = (path: string, textHash: string) => Promise<string>;

/** The owner's story, which draws each figure that it names once, but not the hero's: that one leads the page. */
export async function storyOf(subject: Subject, proseOf: ProseOf): Promise<ReadyProse | undefined> {
  const { plan, insight } = subject;
  if (!plan.story) return undefined;
  const parts = renderProse(await proseOf(plan.story.path, plan.story.textHash), {
    deeper: 1,
    prefix: 'story-',
  });
  const named = parts.flatMap((part) =>
    'component' in part && part.component === 'Outcome' ? [part.attributes.get('metric') ?? ''] : [],
  );
  const once = named.filter((metric) => named.indexOf(metric) === named.lastIndexOf(metric));
  const drawn = new Set(once.filter((metric) => metric !== insight.hero?.metric.id));
  return { parts, scope: scopeOf(subject, drawn) };
}

/** The updates by date; they point at figures and draw none. */
export async function updatesOf(subject: Subject, proseOf: ProseOf): Promise<ReadonlyMap<string, ReadyProse>> {
  const entries = subject.plan.updates.map(async ({ path, on, textHash }) => {
    const parts = renderProse(await proseOf(path, textHash), { deeper: 2, prefix: `update-${on}-` });
    return [on, { parts, scope: scopeOf(subject, new Set()) }] as const;
  });
  return new Map(await Promise.all(entries));
}

/** A page of the organisation's own. */
export async function ownProseOf(report: Report, { path, textHash }: OwnPage, proseOf: ProseOf): Promise<ReadyProse> {
  const parts = renderProse(await proseOf(path, textHash), { deeper: 0, prefix: 'text-' });
  return { parts, scope: { report, drawn: new Set() } };
}

function scopeOf({ report, plan, insight }: Subject, drawn: ReadonlySet<string>): ProseScope {
  return { report, of: { plan, insight }, drawn };
}
