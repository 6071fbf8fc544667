import { parseFrontMatter } from '../source/front-matter.ts';
import type { Data } from './own-data.ts';
import { changedFields } from './pair-up.ts';
import { type Renames, withNewNames } from './renamed.ts';

/** Whether a story or an update says something else: neither where its lines break nor another name alone is a change. */
export function isReworded(before: string, after: string, renames: Renames): boolean {
  if (before === after) return false;
  const facts = (text: string) => parseFrontMatter(text, '').facts.value;
  const [old, now] = [facts(before), facts(after)];
  const told = isData(old) && isData(now) ? changedFields(withNewNames(old, renames), now) : [];
  return told.length > 0 || isOtherBody(before, after, renames);
}

/** Whether what stands below the facts says something else. */
export function isOtherBody(before: string, after: string, { metric }: Renames): boolean {
  const renamed = before.replaceAll(
    /(<Outcome\b[^>]*?\bmetric=["'])([a-z0-9-]+)/g,
    (_, tag: string, id: string) => `${tag}${metric.get(id) ?? id}`,
  );
  return bodyOf(renamed) !== bodyOf(after);
}

/** What stands below the facts, each run of white space a space. */
function bodyOf(text: string): string {
  return text
    .replace(/^---\n[\s\S]*?\n---(\n|$)/, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
