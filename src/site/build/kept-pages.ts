import type { AstroPrerenderer } from 'astro';

/** What a build's pages are made from, besides their code. */
interface Making {
  /** Changes whenever any page could: what the content, the day and the build say. */
  readonly version: string;
  /** Done once, and only if a page is made rather than taken from the build before. */
  readonly beforeFirstPage: () => Promise<void>;
}

/**
 * Lets a build take every page from the one before while nothing changed. Astro compares the code of each page itself,
 * the configuration and the installed packages; what pages are made from is one version for all of them, because a
 * page may show any part of the report.
 */
export function reusing({ version, beforeFirstPage }: Making): (astro: AstroPrerenderer) => AstroPrerenderer {
  return (astro) => {
    let started: Promise<void> | undefined;
    return {
      ...astro,
      getStaticPaths: async () => (await astro.getStaticPaths()).map((path) => ({ ...path, cacheKey: version })),
      render: async (request, options) => {
        await (started ??= beforeFirstPage());
        return astro.render(request, options);
      },
    };
  };
}
