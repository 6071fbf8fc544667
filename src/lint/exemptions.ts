import { didYouMean } from '../source/did-you-mean.ts';
import type { Tree } from '../source/files.ts';
import type { Problem } from '../source/problem.ts';
import { readerRules } from '../source/reader-rules.ts';
import type { Settings } from '../model/types/report.ts';
import type { OwnRules } from './own-rules.ts';
import { rules } from './rules/index.ts';

/** What a report's own settings must meet, and why; nobody can exempt a report from these. */
export const settingRules = {
  'exemption-is-alive': 'An exemption that has ended, or that nothing needs, hides what comes after it.',
  'rule-exists': 'A rule that is misspelt changes nothing, and its author thinks that it does.',
} as const;

declare module '../source/problem.ts' {
  interface RuleIds {
    readonly settings: keyof typeof settingRules;
  }
}

const ids: ReadonlySet<string> = new Set(rules.map(({ id }) => id));
/** What breaks these is a change, which is seen by few checks. */
const ofChanges: ReadonlySet<string> = new Set(rules.flatMap(({ id, before }) => (before ? [id] : [])));

/** Every rule that the settings name must be one that they can change; a company's own are known only where they are asked. */
export function checkRuleNames({ rules: changed, exemptions, at, keyAt }: Settings, own?: OwnRules): Problem[] {
  const asked = own?.problems.length === 0 && own.rules.length > 0 ? own.rules.map(({ id }) => id) : undefined;
  const isKnown = (id: string) => ids.has(id) || (id.startsWith('own/') && (asked?.some((one) => one === id) ?? true));
  return [
    ...Object.keys(changed).map((id) => ({ id, place: () => keyAt('rules', id) })),
    ...exemptions.map(({ rule }, i) => ({ id: rule, place: () => at('exemptions', i, 'rule') })),
  ]
    .filter(({ id }) => !isKnown(id))
    .map(({ id, place }) => ({
      rule: 'rule-exists',
      severity: 'error',
      ...place(),
      message: unknown(id, [...ids, ...(asked ?? [])]),
    }));
}

function unknown(id: string, known: readonly string[]): string {
  return Object.hasOwn(readerRules, id) || Object.hasOwn(settingRules, id)
    ? `"${id}" says what a report must meet to be read at all, so nobody can change it or be exempt from it.`
    : `There is no rule "${id}".${didYouMean(id, known)}`;
}

/** Takes away what the settings exempt, and says which exemptions have ended or silence nothing. */
export function exempt(
  problems: readonly Problem[],
  { exemptions, asOf, at }: Settings,
  { name, paths }: Pick<Tree, 'name' | 'paths'>,
  complete: boolean,
): Problem[] {
  const alive = exemptions.map(({ until }) => until >= asOf);
  const used = new Set<number>();
  const left = problems.filter(({ rule, file }) => {
    const path = file.slice(name.length + 1);
    const silencing = exemptions.flatMap((exemption, i) =>
      alive[i] && exemption.rule === rule && covers(exemption.path, path) ? [i] : [],
    );
    for (const i of silencing) used.add(i);
    return silencing.length === 0;
  });
  const about = exemptions.flatMap(({ rule, path, until }, i): Problem[] => {
    const problem = { rule: 'exemption-is-alive', ...at('exemptions', i, 'rule') } as const;
    if (!alive[i])
      return [
        {
          ...problem,
          ...at('exemptions', i, 'until'),
          severity: 'error',
          message: `This exemption ended on ${until}. Mend what it covered, or have it approved again with a later day.`,
        },
      ];
    if (!ids.has(rule) || ofChanges.has(rule) || used.has(i) || !complete) return [];
    return [{ ...problem, severity: 'warning', message: idle(rule, path, paths) }];
  });
  return [...left, ...about];
}

function idle(rule: string, path: string, paths: ReadonlySet<string>): string {
  const trimmed = path.replace(/\/$/, '');
  return paths.has(trimmed)
    ? `Nothing in ${trimmed} breaks the rule "${rule}", so this exemption silences nothing. Delete it.`
    : `There is no ${trimmed} in the content, so this exemption silences nothing.${didYouMean(trimmed, paths)}`;
}

/** Whether a file or folder of the content is, or holds, another. */
export function covers(exempted: string, path: string): boolean {
  const trimmed = exempted.replace(/\/$/, '');
  return path === trimmed || path.startsWith(`${trimmed}/`);
}
