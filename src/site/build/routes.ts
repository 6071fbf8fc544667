import { sep } from 'node:path';
import { filesIn } from '../../source/program-files.ts';

/** The folder of `src/` whose pages Astro makes: those of the whole site, or an edition of it for others. */
export type SitePart = 'pages' | 'editions/customer/pages';

/** An address of the site and the file of the program that makes it. */
export interface SiteRoute {
  readonly pattern: string;
  readonly entrypoint: string;
}

/** Every route below a folder, by Astro's own rule: its path without the ending, and an index stands for its folder. */
export function routesIn(folder: string): readonly SiteRoute[] {
  return filesIn(folder)
    .map((file) => file.replaceAll(sep, '/'))
    .filter((file) => /(?:\.astro|(?<!\.d)\.[jt]s)$/.test(file))
    .sort()
    .map((file) => ({
      pattern: `/${file.replace(/\.(?:astro|[jt]s)$/, '').replace(/(?:^|\/)index$/, '')}`,
      entrypoint: `${folder}/${file}`,
    }));
}
