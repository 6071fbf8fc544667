import type { QuickIndex, QuickPart } from '../../quick-open/part.ts';
import { Finder } from './finder.ts';

/** One line of the list: a link, something to do, or a prefix to go on with. */
export interface Choice {
  readonly label: string;
  /** What kind of thing it is, and whose. */
  readonly detail: string;
  /** The texts it is found by, the best first. */
  readonly texts: readonly string[];
  /** A page of this site below its base, or a heading of this page. */
  readonly path?: string;
  readonly run?: () => void;
  readonly prefix?: string;
}

/** What can be known only on the page that is open. */
export interface OpenPage {
  readonly headings: () => readonly { readonly id: string; readonly text: string }[];
  readonly recent: () => readonly string[];
  /** What can be done, by its name. */
  readonly commands: () => readonly { readonly label: string; readonly run: () => void }[];
}

/** The options that a query leads to, and how many there are in all. */
export interface Offer {
  readonly options: readonly Choice[];
  readonly total: number;
}

const mostShown = 50;
const mostRecent = 8;

/** Gives for what was typed what can be chosen. */
export class Choices {
  readonly #index: QuickIndex;
  readonly #page: OpenPage;
  readonly #finder = new Finder<Choice>();
  readonly #byPath = new Map<string, Choice>();
  readonly #pages: readonly Choice[];

  constructor(index: QuickIndex, page: OpenPage) {
    this.#index = index;
    this.#page = page;
    const { page: detail } = index.words;
    this.#pages = index.pages.map(([label, path]) => ({ label, detail, texts: [label], path }));
    this.#finder.add(this.#pages);
    this.add(index);
  }

  /** Adds a file of the index. */
  add({ names, kinds }: QuickPart): void {
    for (const { one, path: folder, entries } of kinds)
      for (const [id, label, ...places] of entries) {
        const also = places.map((place) => names[place] ?? '');
        const path = `${folder}${id}/`;
        const option = { label, detail: [one, ...also.slice(0, 1)].join(' · '), texts: [label, id, ...also], path };
        this.#byPath.set(path, option);
        this.#finder.add([option]);
      }
  }

  /** What answers a text as it was typed, its prefix included. */
  for(typed: string): Offer {
    const query = typed.slice(1);
    const { words } = this.#index;
    switch (typed[0]) {
      case undefined:
        return offer(this.#atFirst());
      case '>':
        return among([...this.#commands(), ...this.#pages], query);
      case '@':
        return among(
          this.#page
            .headings()
            .map(({ id, text }) => ({ label: text, detail: words.heading, texts: [text], path: `#${id}` })),
          query,
        );
      case '?':
        return offer(
          Object.entries(words.help).map(([prefix, label]) => ({ label, detail: prefix, texts: [label], prefix })),
        );
      default: {
        const { best, total } = this.#finder.find(typed, mostShown);
        return { options: [...best, this.#inAllTexts(typed.trim())], total };
      }
    }
  }

  /** The way on to the search of all texts, for what no title says. */
  #inAllTexts(query: string): Choice {
    const { inAllTexts, page } = this.#index.words;
    const label = `${inAllTexts} “${query}”`;
    return { label, detail: page, texts: [label], path: `/search/?q=${encodeURIComponent(query)}` };
  }

  /** What was read lately, then the pages about the whole report. */
  #atFirst(): readonly Choice[] {
    const { recent } = this.#index.words;
    const seen = this.#page.recent().flatMap((path) => this.#byPath.get(path) ?? []);
    const lately = seen.slice(0, mostRecent).map((option) => ({ ...option, detail: `${option.detail} · ${recent}` }));
    return [...lately, ...this.#pages];
  }

  #commands(): readonly Choice[] {
    const { command } = this.#index.words;
    return this.#page.commands().map(({ label, run }) => ({ label, detail: command, texts: [label], run }));
  }
}

function among(options: readonly Choice[], query: string): Offer {
  if (query.trim() === '') return offer(options);
  const finder = new Finder<Choice>();
  finder.add(options);
  const { best, total } = finder.find(query, mostShown);
  return { options: best, total };
}

function offer(options: readonly Choice[]): Offer {
  return { options, total: options.length };
}
