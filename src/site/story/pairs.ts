import type { ProsePart } from './prose.ts';
import type { ReadyProse } from './scope.ts';

/** Paragraphs of a story and the figure that stands beside them. */
export interface StoryPair {
  /** The metric whose figure is held beside these paragraphs; null before the first figure that the story draws. */
  readonly metric: string | null;
  readonly parts: readonly ProsePart[];
}

/** Divides a story where it draws a figure: each stands beside the paragraphs from there to the next. */
export function pairsOf({ parts, scope }: ReadyProse): readonly StoryPair[] {
  const pairs: { metric: string | null; parts: ProsePart[] }[] = [{ metric: null, parts: [] }];
  for (const part of parts) {
    const metric =
      'component' in part && part.component === 'Outcome' && !part.inline ? part.attributes.get('metric') : undefined;
    if (metric !== undefined && scope.drawn.has(metric)) pairs.push({ metric, parts: [] });
    else pairs.at(-1)?.parts.push(part);
  }
  return pairs;
}
