import type { NoBase } from '../history/since.ts';
import type { Settings } from '../model/types/report.ts';
import type { Problem } from '../source/problem.ts';
import { rules } from './rules/index.ts';

const why: { readonly [reason in NoBase]: string } = {
  'no-git': 'git is not installed here. Install it',
  'no-repository': 'the content is kept in no git repository. Put it into one with "git init" and a first commit',
  shallow: 'this clone holds only the newest commits. Fetch all with "git fetch --unshallow"',
  'no-common-commit': 'the two branches share no commit. Name another one with --base',
  unreadable: 'the version to compare with cannot be read as a report. Name another one with --base',
};

/** Says once, for all rules that judge changes, that none of them could be asked; nothing where all are off. */
export function notCompared(reason: NoBase, { rules: set, keyAt }: Settings): readonly Problem[] {
  const changed: { readonly [id: string]: string } = set;
  const first = rules.find(({ id, before }) => before && changed[id] !== 'off');
  if (!first) return [];
  const message = `Nobody can tell here whether goals, windows or figures moved: ${why[reason]}.`;
  return [{ rule: first.id, severity: 'info', ...keyAt('title'), message }];
}
