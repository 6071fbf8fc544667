import { callOf } from './call.ts';
import { isPackage } from './environment.ts';
import type { FolderFile } from './packed-files.ts';
import { PoplarError } from './poplar-error.ts';
import { compareText } from './text-order.ts';

/** What one result is made from; filters and texts are plain text. */
export interface IndexedRecord {
  readonly url: string;
  readonly title: string;
  readonly detail: string;
  readonly text: string;
  readonly filters: Readonly<Record<string, readonly string[] | undefined>>;
}

/** What the page that searches asks for; the library's own interface is left out. */
const needed =
  /^(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|.*\.(?:pf_meta|pf_index|pf_fragment|pf_filter|pagefind))$/;

/**
 * Makes a full-text index in a process of its own, in the language whose word stems it shall know. The same records
 * in the same order give the same bytes.
 */
export async function makeSearchIndex(records: readonly IndexedRecord[], language: string): Promise<FolderFile[]> {
  // Loaded only by who makes an index: it starts a process.
  const { createIndex, close } = await import('pagefind');
  try {
    const { index, errors } = await createIndex({ maxFragments: 500 });
    if (!index) throw refused(errors);
    // Sent one after the other without waiting for an answer: whoever waits for thousands does nothing else meanwhile.
    const added = await Promise.all(
      records.map(({ url, title, detail, text, filters }) =>
        index.addCustomRecord({
          url,
          language,
          content: text,
          meta: { title, detail },
          filters: Object.fromEntries(Object.entries(filters).map(([name, values = []]) => [name, [...values]])),
        }),
      ),
    );
    for (const { errors } of added) if (errors.length > 0) throw refused(errors);
    const { files, errors: faults } = await index.getFiles();
    if (faults.length > 0) throw refused(faults);
    return files
      .filter(({ path }) => needed.test(path))
      .map(({ path, content }) => ({ path, content }))
      .sort((a, b) => compareText(a.path, b.path));
  } catch (cause) {
    throw cause instanceof PoplarError ? cause : refused([], cause);
  } finally {
    await close();
  }
}

function refused(errors: readonly string[], cause?: unknown): PoplarError {
  const why = errors.join(' ') || (cause instanceof Error ? cause.message : '');
  return new PoplarError(`The search index could not be made. ${why}`.trim(), {
    hint: `It is made by Pagefind, which npm installs for this system. Run "${isPackage() ? 'npm install' : callOf('dev')}" again with a network.`,
    cause,
  });
}
