declare const POPLAR_BASE_PATH: string;

// Vite's own BASE_URL gives way to an environment variable of that name, which build machines do set.
const siteBase = typeof POPLAR_BASE_PATH === 'string' ? POPLAR_BASE_PATH : '/';

// A page has a hundred addresses, nearly all of them of this site.
const siteRoot = rootOf(siteBase);

/** The address of a page of this site below the base it is published at: `href('/plans/')` is `/a/b/plans/` under `/a/b/`. */
export function href(path: string, base?: string): string {
  const root = base === undefined ? siteRoot : rootOf(base);
  return path.startsWith('/') ? root + path : `${root}/${path}`;
}

/** Puts the base before links that an author wrote to a page of this report, and leaves all other links alone. */
export function hrefInProse(url: string, base?: string): string {
  return url.startsWith('/') && !url.startsWith('//') ? href(url, base) : url;
}

/** The path of a page below the base, as `nav.ts` spells it: the opposite of `href`. */
export function pathOf(pathname: string, base: string = siteBase): string {
  const root = rootOf(base);
  return pathname.startsWith(`${root}/`) ? pathname.slice(root.length) : pathname;
}

function rootOf(base: string): string {
  return base.replace(/\/+$/, '');
}
