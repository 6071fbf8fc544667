/** The pages about the whole report, as menus and lists call them. */
export type PageName =
  | 'home'
  | 'about'
  | 'briefing'
  | 'browse'
  | 'changes'
  | 'checks'
  | 'departments'
  | 'emerging'
  | 'journeys'
  | 'lessons'
  | 'method'
  | 'metrics'
  | 'money'
  | 'not-found'
  | 'pages'
  | 'pain-points'
  | 'people'
  | 'plans'
  | 'programmes'
  | 'replies'
  | 'schemas'
  | 'search'
  | 'small-fixes'
  | 'voices';

/** The branches of the site. */
export type SectionName = 'home' | 'pain-points' | 'plans' | 'metrics' | 'people' | 'journeys' | 'browse';

/** The kinds of content whose every entry has a page. */
export type EntryName = 'pain-points' | 'plans' | 'metrics' | 'people' | 'departments' | 'journeys' | 'pages';

/** What a list that goes on over several pages lists. */
export type Listed =
  EntryName | 'changes' | 'entries' | 'lessons' | 'problems' | 'programmes' | 'replies' | 'rows' | 'themes' | 'voices';

/** How several entries of a kind are called. */
interface EntryWords {
  /** One of them, as a label. */
  readonly one: string;
  /** In the middle of a sentence. */
  readonly many: string;
  /** The link to all of them. */
  readonly all: string;
}

/** The words around every page. */
export interface ShellWords {
  readonly pages: { readonly [Page in PageName]: string };
  /** The list of the organisation's own pages. */
  readonly ownPages: { readonly deck: string; readonly none: string };
  readonly sections: { readonly [Section in SectionName]: string };
  readonly entries: { readonly [Entry in EntryName]: EntryWords };
  readonly listed: { readonly [L in Listed]: string };
  readonly skip: string;
  readonly onThisPage: string;
  /** What the navigation of the branches is called, and that of the way here. */
  readonly branches: string;
  readonly wayHere: string;
  readonly explorer: string;
  /** The button that opens it. */
  readonly browse: string;
  /** The link to what the Explorer leaves out, and the sentence below a list that was cut. */
  moreIn(count: number, many: string): string;
  readonly theme: { readonly name: string; readonly auto: string; readonly light: string; readonly dark: string };
  readonly status: string;
  readonly howToRead: string;
  readonly madeWith: string;
  /** What names the report's own links at the foot of every page. */
  readonly elsewhere: string;
  /** Who drew the icons, before and after the name of their collection. */
  readonly icons: readonly [before: string, after: string];
  /** Before and after the file that a page is made from; `commit` stands between, in brackets. */
  readonly source: {
    readonly before: string;
    readonly lastChange: string;
    readonly after: string;
    /** After it on a page of the organisation's own. */
    readonly ownWords: string;
  };
  readonly builtFrom: readonly [before: string, after: string];
  readonly pager: {
    readonly name: string;
    readonly previous: string;
    readonly next: string;
    place(first: string, last: string, total: string, what: string): string;
  };
  /** On the page of a list that has no entry. */
  readonly nothingListed: string;
  /** The title of a later page of a list. */
  laterPage(title: string, number: number): string;
  /** Below a list that was cut, before and after the link to everything. */
  readonly more: (count: string) => readonly [before: string, after: string];
  readonly about: { readonly description: string; readonly deck: string };
  /** At an address that a page had, above the link to the one it has. */
  readonly moved: string;
  readonly notFound: { readonly deck: string; readonly home: string; readonly everything: string };
  readonly everything: { readonly deck: string; readonly whole: string; inAll(count: string): string };
  /** How far the figures reach. */
  dataAsOf(day: string): string;
  readonly noFigures: string;
  /** From one figure, month or sum to another. */
  fromTo(low: string, high: string): string;
}
