import type { PlanChange } from './change.ts';
import type { ClaimsThen } from './claims-then.ts';
import type { CommitFacts, FileFacts, Of } from './commit-facts.ts';
import type { PainPointChange } from './compare-pain-points.ts';
import { type Renames, withNewNames } from './renamed.ts';
import type { StoodCommit } from './told-commits.ts';

type PlanFacts = FileFacts & { readonly of: 'plan'; readonly did: 'opened' };

/** Whose name a piece of content has: figures that of their metric, a story and updates that of their plan. */
type Named = keyof Renames | 'programme' | 'page';

const namedAs: Readonly<Partial<Record<Of, Named>>> = {
  plan: 'plan',
  story: 'plan',
  update: 'plan',
  'pain-point': 'painPoint',
  metric: 'metric',
  figures: 'metric',
  person: 'person',
  department: 'department',
  journey: 'journey',
  programme: 'programme',
  page: 'page',
};

/**
 * Commits, the oldest first, with every name as it is today: what was promised under an older name of a plan, or of the
 * metric that it is measured by, is the same promise.
 */
export function underNamesOfToday(commits: readonly StoodCommit[]): readonly StoodCommit[] {
  if (!commits.some(({ facts }) => facts.files.some(({ formerly }) => formerly !== null))) return commits;
  const names = new NamesSince();
  const told = commits.toReversed().map((commit): StoodCommit => {
    const { facts, claims } = commit;
    const now = { ...commit, facts: factsUnder(names, facts), claims: claims && claimsUnder(names, claims) };
    names.goBefore(facts);
    // On a branch the old name may still have been in use.
    const broughtIn = commit.broughtIn.map((one) => ({ ...one, facts: factsUnder(names, one.facts) }));
    return { ...now, broughtIn };
  });
  return told.reverse();
}

/** The names of today by those that stood at one time, while commits are gone through from the newest on. */
class NamesSince {
  readonly #names: Readonly<Record<Named, Map<string, string>>> = {
    plan: new Map(),
    painPoint: new Map(),
    metric: new Map(),
    person: new Map(),
    department: new Map(),
    journey: new Map(),
    programme: new Map(),
    page: new Map(),
  };

  get renames(): Renames {
    return this.#names;
  }

  of(named: Named | undefined, id: string): string {
    return (named && this.#names[named].get(id)) ?? id;
  }

  /** Goes back over a commit: what it renamed had its old name before, and its new name was nobody's or another's. */
  goBefore({ on, files }: CommitFacts): void {
    const renamed = files.flatMap(({ of, id, formerly }) => {
      const named = of === 'story' || of === 'update' || of === 'figures' ? undefined : namedAs[of];
      return named === undefined || formerly === null ? [] : [{ named, id, formerly, now: this.of(named, id) }];
    });
    for (const { named, id } of renamed) this.#names[named].set(id, `${id}, ${on}`);
    for (const { named, formerly, now } of renamed) this.#names[named].set(formerly, now);
  }
}

function factsUnder(names: NamesSince, facts: CommitFacts): CommitFacts {
  return { ...facts, files: facts.files.map((file) => fileUnder(names, file)) };
}

function fileUnder(names: NamesSince, file: FileFacts): FileFacts {
  const [thing = '', ...rest] = file.id.split('/');
  const id = [names.of(namedAs[file.of], thing), ...rest].join('/');
  const told: FileFacts = { ...withNewNames(file, names.renames), id };
  if (told.of === 'plan' && told.did === 'opened') return { ...told, ...byMetricUnder(names, told) };
  if (told.of === 'plan' && told.did === 'changed')
    return { ...told, changes: told.changes.map(peopleUnder(names)), ...byMetricUnder(names, told) };
  if (told.of === 'pain-point' && told.did === 'changed')
    return { ...told, changes: told.changes.map(peopleUnder(names)) };
  if ((told.of === 'voice' || told.of === 'micro-action') && 'changes' in told) {
    const about = (id: string | null) => id && names.of('painPoint', id);
    return { ...told, changes: told.changes.map((change) => ({ ...change, about: about(change.about) })) };
  }
  return told;
}

/** Those who answer for something stand on both sides of their change, under no key of their own. */
function peopleUnder(names: NamesSince) {
  const person = (id: string | null) => id && names.of('person', id);
  return <Change extends PlanChange | PainPointChange>(change: Change): Change => {
    switch (change.kind) {
      case 'owner':
      case 'sponsor':
      case 'step-who':
      case 'follow-up-owner':
        return { ...change, from: person(change.from), to: person(change.to) };
      default:
        return change;
    }
  };
}

function byMetricUnder(names: NamesSince, { figures, better }: Pick<PlanFacts, 'figures' | 'better'>) {
  const under = <Known>(known: Readonly<Record<string, Known>>) =>
    Object.fromEntries(Object.entries(known).map(([metric, one]) => [names.of('metric', metric), one]));
  return { figures: under(figures), better: under(better) };
}

function claimsUnder(names: NamesSince, claims: ClaimsThen): ClaimsThen {
  const measure = (key: string) => {
    const end = key.indexOf(' ');
    return `${names.of('metric', key.slice(0, end))}${key.slice(end)}`;
  };
  return Object.fromEntries(
    Object.entries(claims).map(([plan, { hero, claims: own }]) => [
      names.of('plan', plan),
      {
        hero: hero && measure(hero),
        claims: Object.fromEntries(
          Object.entries(own).map(([key, claim]) => [
            measure(key),
            { ...claim, comparedWith: claim.comparedWith && measure(claim.comparedWith) },
          ]),
        ),
      },
    ]),
  );
}
