import { readerRules } from '../source/reader-rules.ts';
import { settingRules } from './exemptions.ts';
import { rules } from './rules/index.ts';

const whys: ReadonlyMap<string, string> = new Map([
  ...Object.entries({ ...readerRules, ...settingRules }),
  ...rules.map(({ id, why }) => [id, why] as const),
]);

/** Why a rule exists, of everything that a problem can name. */
export function whyOf(rule: string): string | undefined {
  return whys.get(rule);
}
