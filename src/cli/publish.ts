import { join } from 'node:path';
import { buildsFolder, siteBase } from '../source/environment.ts';
import { PoplarError } from '../source/poplar-error.ts';
import { type BuildFolder, openBuildFolder, removeWhenStopped } from '../source/publishing/build-folder.ts';
import type { OutFolder } from '../source/publishing/out-folder.ts';
import { errorCode } from '../source/publishing/place.ts';
import { copyPublicFiles, publicFolder, readPublicFiles } from '../source/publishing/public-files.ts';
import { putInPlace } from '../source/publishing/put-in-place.ts';
import { writeSiteList } from '../source/publishing/site-list.ts';

/** Makes the site of a content in a folder of its own and puts it in its place once it is complete. */
export async function publish(content: string, out: OutFolder): Promise<void> {
  const letGo = removeWhenStopped();
  let folder: BuildFolder | undefined;
  try {
    folder = openBuildFolder(buildsFolder());
    const site = join(folder.path, 'site');
    await makeSite(folder.path, site);
    const extra = join(content, publicFolder);
    copyPublicFiles(extra, readPublicFiles(extra).files, site);
    writeSiteList(site, siteBase());
    await putInPlace(folder, site, out.path, out.vet);
  } catch (error) {
    throw told(error, out);
  } finally {
    folder?.remove();
    letGo();
  }
}

/** Astro keeps nothing outside of `folder`, so that two builds at once do not mix. */
async function makeSite(folder: string, site: string): Promise<void> {
  const { build } = await import('astro');
  const vite = { cacheDir: join(folder, 'vite') };
  await build({ logLevel: 'warn', outDir: site, cacheDir: join(folder, 'astro'), vite });
}

const full: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT']);
/** Said by those who write for us and give no code. */
const saysFull = /ENOSPC|EDQUOT|no space left on device|disk quota exceeded/i;

/** What went wrong in a sentence, where the system stopped us and not the program. */
function told(error: unknown, { shown }: OutFolder): unknown {
  if (error instanceof PoplarError || !(error instanceof Error)) return error;
  const code = errorCode(error);
  if (full.has(code) || saysFull.test(error.message))
    return new PoplarError(`The disk is full, so the site was not made. What stood in ${shown} is as it was.`, {
      hint: 'Make room and build again.',
      cause: error,
    });
  const where = 'syscall' in error && 'path' in error ? ` at ${String(error.path)}` : undefined;
  return where === undefined
    ? error
    : new PoplarError(`The site for ${shown} could not be written (${code}${where}).`, {
        hint: 'Check that you may write there.',
        cause: error,
      });
}
