import { fragmentsOf } from './search-excerpt.ts';

/** What the full-text search gives for one thing that was found. */
interface Found {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: { readonly title?: string; readonly detail?: string };
}

/** The part of Pagefind's interface in the browser that is used here. */
interface Search {
  readonly options: (options: { readonly baseUrl: string }) => Promise<void>;
  readonly search: (
    query: string | null,
    options: { readonly filters: Readonly<Record<string, string>> },
  ) => Promise<{ readonly results: readonly { readonly data: () => Promise<Found> }[] }>;
}

interface Said {
  readonly found: { readonly one: string; readonly other: string };
  readonly none: string;
  readonly searching: string;
  readonly failed: string;
}

const atOnce = 10;
const pause = 200;

/** Searches all texts while somebody writes, and keeps what was asked in the page's address. */
class SiteSearch extends HTMLElement {
  readonly #input = this.querySelector('input');
  readonly #selects = [...this.querySelectorAll('select')];
  readonly #status = this.querySelector<HTMLElement>('[role=status]');
  readonly #section = this.querySelector('section');
  readonly #list = this.querySelector('ol');
  readonly #more = this.querySelector<HTMLButtonElement>('.more-results');
  readonly #said = JSON.parse(this.dataset['said'] ?? '{}') as Said;
  #search: Promise<Search> | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;
  #left: readonly { readonly data: () => Promise<Found> }[] = [];

  connectedCallback(): void {
    const area = this.querySelector('search');
    this.querySelector('.without-script')?.remove();
    area?.removeAttribute('hidden');
    area?.querySelector('button')?.addEventListener('click', () => void this.#find());
    this.#input?.addEventListener('keydown', ({ key, isComposing }) => {
      if (key === 'Enter' && !isComposing) void this.#find();
    });
    this.#input?.addEventListener('input', () => {
      clearTimeout(this.#waiting);
      this.#waiting = setTimeout(() => void this.#find(), pause);
      // What searches is on its way while somebody still writes; where it does not come, the search says so.
      this.#loaded().catch(() => undefined);
    });
    for (const select of this.#selects) select.addEventListener('change', () => void this.#find());
    this.#more?.addEventListener('click', () => void this.#showMore(true));
    const asked = new URLSearchParams(location.search);
    if (this.#input) this.#input.value = asked.get('q') ?? '';
    for (const select of this.#selects) select.value = asked.get(select.dataset['filter'] ?? '') ?? '';
    if (asked.size > 0) void this.#find();
    else this.#input?.focus();
  }

  async #find(): Promise<void> {
    clearTimeout(this.#waiting);
    const turn = ++this.#turn;
    const query = this.#input?.value.trim() ?? '';
    const filters = Object.fromEntries(
      this.#selects.flatMap((select) => (select.value ? [[select.dataset['filter'] ?? '', select.value]] : [])),
    );
    this.#remember(query, filters);
    this.#left = [];
    if (query === '' && Object.keys(filters).length === 0) return this.#show('', []);
    this.#tell(this.#said.searching);
    try {
      const { search } = await this.#loaded();
      const { results } = await search(query === '' ? null : query, { filters });
      if (turn !== this.#turn) return;
      await this.#show(this.#counted(results.length), results);
    } catch {
      this.#search = undefined;
      if (turn === this.#turn) await this.#show(this.#said.failed, []);
    }
  }

  #loaded(): Promise<Search> {
    return (this.#search ??= this.#load());
  }

  async #load(): Promise<Search> {
    const { index = '', base = '/' } = this.dataset;
    const search = (await import(/* @vite-ignore */ new URL(index, location.href).href)) as Search;
    await search.options({ baseUrl: base });
    return search;
  }

  async #show(told: string, results: readonly { readonly data: () => Promise<Found> }[]): Promise<void> {
    const turn = this.#turn;
    this.#list?.replaceChildren();
    this.#left = results;
    if (this.#section) this.#section.hidden = results.length === 0;
    await this.#showMore(false);
    if (turn === this.#turn) this.#tell(told);
  }

  async #showMore(isAsked: boolean): Promise<void> {
    const turn = this.#turn;
    const next = this.#left.slice(0, atOnce);
    this.#left = this.#left.slice(atOnce);
    const found = await Promise.all(next.map((result) => result.data()));
    if (turn !== this.#turn) return;
    const lines = found.map(lineOf);
    this.#list?.append(...lines);
    if (this.#more) this.#more.hidden = this.#left.length === 0;
    if (isAsked) lines[0]?.querySelector('a')?.focus();
  }

  #counted(count: number): string {
    if (count === 0) return this.#said.none;
    const { lang } = document.documentElement;
    const { one, other } = this.#said.found;
    return `${count.toLocaleString(lang)} ${new Intl.PluralRules(lang).select(count) === 'one' ? one : other}`;
  }

  #tell(what: string): void {
    if (this.#status) this.#status.textContent = what;
  }

  /** Puts what was asked into the address, so that it can be sent to somebody and come back to. */
  #remember(query: string, filters: Readonly<Record<string, string>>): void {
    const asked = new URLSearchParams({ ...(query === '' ? {} : { q: query }), ...filters }).toString();
    history.replaceState(null, '', asked === '' ? location.pathname : `?${asked}`);
  }
}

function lineOf({ url, excerpt, meta }: Found): HTMLLIElement {
  const line = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta.title ?? url;
  const detail = document.createElement('p');
  detail.className = 'note';
  detail.textContent = meta.detail ?? '';
  const text = document.createElement('p');
  for (const { words, isFound } of fragmentsOf(excerpt)) {
    const mark = isFound ? document.createElement('mark') : undefined;
    if (mark) mark.textContent = words;
    text.append(mark ?? words);
  }
  line.append(link, detail, text);
  return line;
}

customElements.define('site-search', SiteSearch);
