import { note } from '../source/reads.ts';
import type { Identity } from './entity.ts';
import type { Settings } from './types/report.ts';

/** What stands on every page, or decides how its figures and days are written: a page need not say that it asked. */
export const settingsOfEveryPage = [
  'organisation',
  'title',
  'site',
  'notice',
  'locale',
  'currency',
  'fiscalYearStart',
  'weekStart',
] as const satisfies readonly (keyof Settings)[];

const known: ReadonlySet<string> = new Set(settingsOfEveryPage);
const askedBefore = new WeakMap<Identity, Identity>();

/** A report's own facts, each of which notes that it was asked for, whether it is there or not. */
export function asked(facts: Identity): Identity {
  const before = askedBefore.get(facts);
  if (before) return before;
  const noting = new Proxy(facts, {
    get(from, key) {
      if (typeof key === 'string' && !known.has(key)) note('settings', key);
      return Reflect.get(from, key) as unknown;
    },
  });
  askedBefore.set(facts, noting);
  return noting;
}
