import type { ReportInsight } from '../../insight/report-insight.ts';
import { type Cache, keyOf } from '../../source/cache.ts';
import { keepLists, type Lists, readLists } from '../../source/kept-lists.ts';
import { asking, askedInstead, madeOnce } from '../../source/reads.ts';

interface Keeping {
  readonly insight: ReportInsight;
  readonly cache: Cache;
  /** Changes whenever what nobody asks for decides otherwise: the program, and the settings of every page. */
  readonly version: string;
}

/** A hash of today's answer to a question; nothing where it cannot be answered. */
type TodaysAnswer = (question: string) => string | undefined;

export interface KeptInsight {
  readonly insight: ReportInsight;
  /** From now on takes what was kept, where this answers what it rests on as then. */
  readonly takeWith: (answer: TodaysAnswer) => void;
  /** Keeps what was worked out for the next build. */
  readonly keep: () => void;
}

/**
 * The insight into a report, of which the next build knows the little that is asked of every plan and every metric: it is kept
 * under its questions and their answers, as pages are, and worked out again where one of them is answered otherwise. A page
 * rests on what came of it, and not on the figures.
 */
export function keepingInsight({ insight, cache, version }: Keeping): KeptInsight {
  const results = {};
  let answer: TodaysAnswer | undefined;
  const now = new Map<string, readonly (readonly string[])[]>();
  const name = keyOf('insight', version);
  const before = (): Lists => madeOnce(results, 'before', () => readLists(cache, name));
  const isAsBefore = ([questions = [], answers = []]: readonly (readonly string[])[]): boolean =>
    questions.every((question, i) => answer?.(question) === answers[i]);

  const keeping =
    <Result>(what: string, work: (id: string) => Result) =>
    (id: string): Result => {
      if (!answer) return work(id);
      return askedInstead(['insight', what, id], () =>
        madeOnce(results, `${what} ${id}`, () => {
          const known = before().get(`${what} ${id}`);
          if (known && isAsBefore(known)) return JSON.parse(known[2]?.[0] ?? '') as Result;
          const { result, questions } = asking(() => work(id));
          const answers = [...questions].map((question) => answer?.(question) ?? '');
          now.set(`${what} ${id}`, [[...questions], answers, [JSON.stringify(result)]]);
          return result;
        }),
      );
    };

  return {
    insight: {
      ...insight,
      inShort: keeping('inShort', insight.inShort),
      emerges: keeping('emerges', insight.emerges),
    },
    takeWith(todaysAnswer) {
      answer = todaysAnswer;
    },
    keep() {
      if (now.size === 0) return;
      const others = [...before()].filter(([of, entry]) => !now.has(of) && isAsBefore(entry));
      keepLists(cache, name, new Map([...others, ...now]));
      cache.sweep();
    },
  };
}
