/** What a page has loaded that counts for as long as it is open: its scripts and style sheets. */
const lasting = 'script[src], link[rel="stylesheet"]';
/** What a page's head says of it besides. */
const said = 'title, meta, link:not([rel="stylesheet"])';
/** Folds that a page's reader opens; those of a figure become tabs. */
const folds = 'details:not(.figure-part)';

/** So long, in milliseconds, a page that nobody sees lets the others go first. */
const pauseUnseen = 1000;

const loaded = new Set(addressesIn(document));
let asking = new AbortController();

/**
 * Shows the page as it is after a save, in an authoring site: what stands on it is all that is loaded again, so that it
 * is there sooner, and neither moves nor folds up. A page that is not made of the same scripts and styles, or that
 * cannot be had, is loaded anew.
 */
async function showSaved(): Promise<void> {
  asking.abort();
  const { signal } = (asking = new AbortController());
  try {
    if (document.hidden) await new Promise((resolve) => setTimeout(resolve, pauseUnseen));
    const response = await fetch(location.href, { signal, cache: 'no-store' });
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    if (signal.aborted) return;
    if (response.ok && !response.redirected && isAlike(page)) takeOver(page);
    else location.reload();
  } catch {
    if (!signal.aborted) location.reload();
  }
}

/** Whether this page can become that one: in the same language, and with all here already that it needs. */
function isAlike(page: Document): boolean {
  const [{ lang, dir }, now] = [document.documentElement, page.documentElement];
  const isNamedAlike = page.head.querySelectorAll(said).length === document.head.querySelectorAll(said).length;
  return lang === now.lang && dir === now.dir && isNamedAlike && addressesIn(page).every((one) => loaded.has(one));
}

function addressesIn(page: Document): string[] {
  return [...page.querySelectorAll(lasting)].map((one) => one.getAttribute('src') ?? one.getAttribute('href') ?? '');
}

function takeOver(page: Document): void {
  const now = page.head.querySelectorAll(said);
  for (const [i, one] of document.head.querySelectorAll(said).entries()) {
    const other = now[i];
    if (other && !one.isEqualNode(other)) one.replaceWith(other);
  }
  const open = new Map(foldsIn(document).map(({ name, fold }) => [name, fold.open]));
  for (const { name, fold } of foldsIn(page)) fold.open ||= open.get(name) === true;
  const top = scrollY;
  document.body.replaceWith(page.body);
  // What the address leads to is looked for anew, as it is marked on some pages.
  if (location.hash !== '') location.replace(location.hash);
  scrollTo({ top, behavior: 'instant' });
}

/** Each fold by what it is called, and by how many before it are called so. */
function foldsIn({ body }: Document): { readonly name: string; readonly fold: HTMLDetailsElement }[] {
  const times = new Map<string, number>();
  return [...body.querySelectorAll<HTMLDetailsElement>(folds)].map((fold) => {
    const called = fold.querySelector('summary')?.textContent?.trim() ?? '';
    const time = (times.get(called) ?? 0) + 1;
    times.set(called, time);
    return { name: `${called} ${time}`, fold };
  });
}

import.meta.hot?.on('poplar:saved', () => void showSaved());
import.meta.hot?.send('poplar:follows');
