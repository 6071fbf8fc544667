import { compileSite } from './compile-site.ts';
import { packCompiled } from './compiled-site.ts';
import type { SitePart } from './routes.ts';

/** Compiles the site in a process of its own, whose memory goes with it; gives what came of it as one text. */
export default async function compile(task: { readonly part: SitePart; readonly folder: string }): Promise<string> {
  return packCompiled(await compileSite(task.part, task.folder));
}
