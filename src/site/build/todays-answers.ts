import type { Collection } from '../../model/collection.ts';
import { contentTypes } from '../../model/types/index.ts';
import { questionOf } from '../../source/reads.ts';
import { valueHash } from '../../source/value-hash.ts';
import { questions } from '../questions.ts';
import type { SiteContext } from './context.ts';

type Answer = (site: SiteContext, ...about: readonly string[]) => unknown;

/** What pages ask of the context itself. */
const ofContext: Readonly<Record<string, Answer>> = {
  problems: ({ problems }) => problems,
  ledger: ({ ledger }) => ledger,
  commit: ({ commit }) => commit,
  settings: ({ report: { settings } }, key) => settings[key as keyof typeof settings],
  text: ({ hashes }, path = '') => hashes.get(path),
  picture: ({ pictureOf }, path = '') => pictureOf(path),
  'last-change': ({ lastChange }, path = '') => lastChange(path),
  insight: ({ insight }, what, id = '') => insight[what as 'inShort'](id),
  relations: ({ report: { relations } }, name, id = '') =>
    relations[name as keyof typeof relations](id).map((item) => valueHash(item)),
};

const collectionNames = contentTypes.flatMap(({ collection }) => collection ?? []);

const ofCollections = Object.fromEntries(
  collectionNames.map((name): [string, Answer] => [
    name,
    ({ report }, what, id = '') => {
      const collection = report[name as 'plans'] as Collection<{ readonly id: string }>;
      if (what === 'size') return collection.size;
      if (what === 'one') return collection.find(id);
      return collection.all.map((item) => valueHash(item));
    },
  ]),
);

const answers = { ...ofContext, ...ofCollections, ...questions } as Readonly<Record<string, Answer>>;

/**
 * Gives hashes of today's answers, each found once, to questions that pages noted; none where a question cannot be
 * answered any more, so that whoever asked it is made anew.
 */
export function todaysAnswers(site: SiteContext): (noted: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (noted) => {
    if (!known.has(noted)) known.set(noted, answerTo(noted, site));
    return known.get(noted);
  };
}

function answerTo(noted: string, site: SiteContext): string | undefined {
  const [name, ...about] = questionOf(noted);
  const answer = Object.hasOwn(answers, name) ? answers[name] : undefined;
  if (!answer) return undefined;
  try {
    return valueHash(answer(site, ...about));
  } catch {
    // Asked of something that is no longer there.
    return undefined;
  }
}
