import type { Report } from '../model/report.ts';
import type { Tree } from '../source/files.ts';
import type { KeptReading } from '../source/kept-reading.ts';
import { askRule } from './ask-rule.ts';
import { kindOfKey, type ReportPart, reportParts } from './report-parts.ts';
import type { Breach, Judged, Rule, RuleContext } from './rule.ts';

/** What rules said of one part of a report. */
type Said = Readonly<Record<string, readonly Breach[]>>;

/** Where less than this share of the parts has to be judged, what was kept serves the next check as well. */
const shareToKeep = 1 / 20;

/**
 * Asks the rules of a sound report for what has to be judged, beside what an earlier check of the same program kept of
 * its other parts; `keep` keeps what was said now. Of each part is kept what a rule says of it alone: what it says where
 * nothing has to be judged it says of the whole report, and is asked for that each time.
 */
export class KeptJudgements {
  readonly #report: Report;
  readonly #whole: RuleContext;
  readonly #kept: KeptReading;
  readonly #rest: string;
  readonly #new: readonly ReportPart[];
  readonly #known: readonly { readonly part: ReportPart; readonly said: Said }[];
  /** The rules of which was kept what they said of parts. */
  readonly #before: ReadonlySet<string>;
  readonly #sparing: RuleContext;
  readonly #asked = new Map<Rule, { readonly breaches: readonly Breach[]; readonly keys: ReadonlySet<string> }>();

  constructor(report: Report, tree: Tree, context: RuleContext, kept: KeptReading) {
    const { parts, rest } = reportParts(report, tree);
    const rules = kept.take('rules', rest) as ReadonlySet<string> | undefined;
    const found = parts.map((part) => ({ part, said: rules && (kept.take(...part.from) as Said | undefined) }));
    this.#report = report;
    this.#whole = context;
    this.#kept = kept;
    this.#rest = rest;
    this.#before = rules ?? new Set();
    this.#known = found.flatMap(({ part, said }) => (said ? [{ part, said }] : []));
    this.#new = found.flatMap(({ part, said }) => (said ? [] : [part]));
    this.#sparing = { ...context, ...judgedIn(this.#new) };
  }

  /** What a rule says of the report. */
  ask(rule: Rule): readonly Breach[] {
    const isKept = this.#before.has(rule.id);
    const keys = new Set<string>();
    const breaches = askRule(rule, this.#report, noticing(isKept ? this.#sparing : this.#whole, keys));
    this.#asked.set(rule, { breaches, keys });
    return isKept ? [...breaches, ...this.#known.flatMap(({ said }) => said[rule.id] ?? [])] : breaches;
  }

  /** Keeps what was said of parts, where there are many of which nothing was kept. */
  keep(): void {
    if (this.#new.length <= (this.#new.length + this.#known.length) * shareToKeep) return;
    const partOf = new Map(this.#new.flatMap((part) => part.files.map((file) => [file, part] as const)));
    const said = new Map(this.#new.map((part) => [part, {} as Record<string, Breach[]>]));
    const kept = new Set<string>();
    for (const rule of this.#asked.keys()) {
      if (this.#known.length > 0 && !this.#before.has(rule.id)) continue;
      const ofParts = this.#saidOfParts(rule, partOf);
      if (!ofParts) continue;
      kept.add(rule.id);
      for (const { part, breach } of ofParts) {
        const ofPart = said.get(part) ?? {};
        ofPart[rule.id] = [...(ofPart[rule.id] ?? []), breach];
      }
    }
    this.#kept.keep(kept, 'rules', this.#rest);
    for (const [part, ofPart] of said) this.#kept.keep(ofPart, ...part.from);
  }

  /**
   * What a rule said of each part alone. Undefined where nobody can tell: it asks for no parts, or also for what changed, or
   * points from one part into another.
   */
  #saidOfParts(rule: Rule, partOf: ReadonlyMap<string, ReportPart>) {
    const { breaches = [], keys = new Set<string>() } = this.#asked.get(rule) ?? {};
    const kinds = new Set([...keys].flatMap((key) => (isJudged(key) ? kindOfKey[key] : [])));
    if (kinds.size === 0 || keys.has('since')) return undefined;
    const ofWhole = [...askRule(rule, this.#report, { ...this.#whole, ...judgedIn([]) })];
    const found: { readonly part: ReportPart; readonly breach: Breach }[] = [];
    for (const kind of kinds) {
      const ofKind =
        kinds.size === 1
          ? breaches
          : askRule(rule, this.#report, {
              ...this.#whole,
              ...judgedIn(this.#new.filter((part) => part.kind === kind)),
            });
      for (const breach of without(ofKind, ofWhole)) {
        const part = partOf.get(breach.at.file);
        if (part?.kind !== kind) return undefined;
        found.push({ part, breach });
      }
    }
    return found;
  }
}

const judgedKeys = Object.keys(kindOfKey) as readonly (keyof Judged)[];

function isJudged(key: string): key is keyof Judged {
  return Object.hasOwn(kindOfKey, key);
}

function judgedIn(parts: readonly ReportPart[]): Judged {
  const all = judgedKeys.map((key) => [key, parts.flatMap((part) => [...(part[key] ?? [])])]);
  return Object.fromEntries(all) as unknown as Judged;
}

/** A context that notes which of its keys are asked for. */
function noticing(context: RuleContext, keys: Set<string>): RuleContext {
  return new Proxy(context, {
    get(from, key) {
      keys.add(String(key));
      return Reflect.get(from, key);
    },
  });
}

/** The breaches that are not among others. */
function without(breaches: readonly Breach[], others: readonly Breach[]): readonly Breach[] {
  if (others.length === 0) return breaches;
  const left = Map.groupBy(others, (breach) => JSON.stringify(breach));
  return breaches.filter((breach) => left.get(JSON.stringify(breach))?.pop() === undefined);
}
