import { parentPort, workerData } from 'node:worker_threads';
import { close, createIndex } from 'pagefind';
import type { FolderFile } from './packed-files.ts';
import { compareText } from './text-order.ts';

/** What one result is made from; filters and texts are plain text. */
export interface IndexedRecord {
  readonly url: string;
  readonly title: string;
  readonly detail: string;
  readonly text: string;
  readonly filters: Readonly<Record<string, readonly string[] | undefined>>;
}

/** What an index is made from, and the language of its records. */
export interface IndexingTask {
  readonly records: readonly IndexedRecord[];
  readonly language: string;
}

/** What the page that searches asks for; the library's own interface is left out. */
const needed =
  /^(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|.*\.(?:pf_meta|pf_index|pf_fragment|pf_filter|pagefind))$/;

// What goes wrong ends the thread, and is told by who waits for it.
parentPort?.postMessage(await indexOf(workerData as IndexingTask));

/** Has Pagefind make an index in a process of its own; gives its files. */
async function indexOf({ records, language }: IndexingTask): Promise<readonly FolderFile[]> {
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
  } finally {
    await close();
  }
}

function refused(errors: readonly string[]): Error {
  return new Error(errors.join(' '));
}
