import { join } from 'node:path';
import { keyOf } from '../../source/cache.ts';
import { astroRoot, programFile, siteAddress, siteBase } from '../../source/environment.ts';
import { fingerprintOf } from '../../source/publishing/fingerprint.ts';
import type { NewSite } from '../../source/publishing/new-site.ts';
import { reachPackages } from '../../source/reach-packages.ts';
import { runApart } from '../../source/run-apart.ts';
import { sweepCompiled } from '../../source/sweep-compiled.ts';
import { type CompiledSite, openCompiledSite, unpackCompiled } from './compiled-site.ts';
import type { SiteContext } from './context.ts';
import { keptIn } from './kept-in.ts';
import type { SitePart } from './routes.ts';

/** The program that renders a part of the site. */
export interface SiteProgram {
  /** Whether a build before compiled it; if none did, none made a page with it either. */
  readonly isKept: boolean;
  /** Starts it in a build's folder, and gives the new site what its pages load. */
  readonly open: (folder: string, site: NewSite) => Promise<CompiledSite>;
}

/** Finds the program that a build before compiled, or has it compiled when it is opened. */
export function siteProgram(part: SitePart, { program }: SiteContext): SiteProgram {
  const [base, site] = [siteBase(), siteAddress()];
  const compiler = programFile('src/site/build/compile-worker.ts');
  const cache = keptIn('compiled', part);
  const key = keyOf(program, part, base, site, astroRoot());
  const kept = cache.get(key)?.toString('utf8');
  return {
    isKept: kept !== undefined,
    async open(folder, into) {
      reachPackages();
      const text = kept ?? ((await runApart(compiler, { part, folder })) as string);
      if (kept === undefined) cache.set(key, text);
      cache.sweep();
      sweepCompiled();
      const files = unpackCompiled(text);
      for (const { path, content } of files.loaded)
        if (!into.leave(path, { print: fingerprintOf(content), again: () => content })) into.write(path, content);
      return openCompiledSite(files, join(folder, 'program'), { base, site });
    },
  };
}
