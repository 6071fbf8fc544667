import type { Problem } from '../source/problem.ts';
import { Problems } from '../source/problem-limit.ts';
import type { Content } from './read-content.ts';
import { type Roll, rollOf } from './roll.ts';

/** Two pieces of content of one type cannot share an id, nor two stages of a journey, nor two steps of a plan. */
export function checkUnique(contents: readonly Content[]): readonly Problem[] {
  const first = new Map<string, Content>();
  const problems = new Problems('id-is-unique');
  for (const content of contents) {
    if (withUniqueParts.has(content)) continue;
    const parts = [checkParts(content, 'stages', problems), checkParts(content, 'steps', problems)];
    if (parts.every(Boolean)) withUniqueParts.add(content);
  }
  const roll = rollOf(contents);
  if (withoutDoubles.has(roll)) return problems.list;
  let isUnique = true;
  for (const content of contents) {
    const key = `${content.type.name} ${content.id}`;
    const other = first.get(key);
    if (!other) {
      first.set(key, content);
      continue;
    }
    isUnique = false;
    problems.add(content.source.file, () => {
      const place = { file: other.source.file, range: other.locate.value([...other.base, 'id']) };
      return {
        range: content.locate.value([...content.base, 'id']),
        message: `The id "${content.id}" is taken by ${place.file}:${place.range.start.line}. Choose another.`,
        related: [{ ...place, message: 'The other one is here.' }],
      };
    });
  }
  if (isUnique) withoutDoubles.add(roll);
  return problems.list;
}

const withUniqueParts = new WeakSet<Content>();
const withoutDoubles = new WeakSet<Roll>();

/** Whether no two stages, or steps, share an id. */
function checkParts(
  { value, locate, source: { file } }: Content,
  key: 'stages' | 'steps',
  problems: Problems,
): boolean {
  let isUnique = true;
  const parts = ((value ?? {}) as { readonly [name in typeof key]?: unknown })[key];
  const first = new Map<unknown, number>();
  for (const [index, part] of (Array.isArray(parts) ? (parts as readonly unknown[]) : []).entries()) {
    const id = typeof part === 'object' && part !== null && 'id' in part ? part.id : undefined;
    const other = first.get(id);
    if (id === undefined || other === undefined) {
      first.set(id, index);
      continue;
    }
    isUnique = false;
    problems.add(file, () => {
      const place = { file, range: locate.value([key, other, 'id']) };
      return {
        range: locate.value([key, index, 'id']),
        message: `The id "${id}" is taken in line ${place.range.start.line}. Choose another.`,
        related: [{ ...place, message: 'The other one is here.' }],
      };
    });
  }
  return isUnique;
}
