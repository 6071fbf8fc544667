import type { PastCommit } from './commits.ts';
import { authors, mailmap } from './people.ts';

type Told = Pick<PastCommit, 'on' | 'by' | 'message'>;

/** Where the content stands in the repository of the sample's past. */
const folder = 'content';

/** The whole past as git's fast-import reads it; nothing in it depends on when or where it is made. */
export function fastImport(commits: readonly PastCommit[]): string {
  const parts: string[] = [];
  let mark = 0;
  let head: number | undefined;
  const commit = (to: string, from: number | undefined, told: Told, rest: readonly string[]) => {
    mark += 1;
    const who = `${authors[told.by]} ${stamp(told.on)}`;
    const message = `${told.message}\n`;
    parts.push(
      `commit ${to}`,
      `mark :${mark}`,
      `author ${who}`,
      `committer ${who}`,
      data(message),
      ...(from === undefined ? [] : [`from :${from}`]),
      ...rest,
    );
    return mark;
  };
  for (const { changes, merged, ...told } of commits) {
    const files = [...changes].map(([path, text]) =>
      text === null ? `D ${folder}/${path}` : `M 100644 inline ${folder}/${path}\n${data(text)}`,
    );
    if (head === undefined) files.unshift(`M 100644 inline .mailmap\n${data(mailmap)}`);
    if (merged) {
      const branch = commit('refs/heads/aside', head, told, files);
      head = commit('refs/heads/main', head, merged, [`merge :${branch}`, ...files]);
    } else head = commit('refs/heads/main', head, told, files);
  }
  return `${parts.join('\n')}\nreset refs/heads/aside\nfrom 0000000000000000000000000000000000000000\n\ndone\n`;
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}`;
}

/** Seconds since 1970 and the offset of the clocks in Leeds, which go forward on the last Sunday of March and back in October. */
function stamp(on: string): string {
  const summer = /^2025-(0[4-9]|10-([01]|2[0-5])|03-3)|^2026-(0[4-9]|10-([01]|2[0-4])|03-(29|3))/.test(on);
  return `${Date.parse(`${on.replace(' ', 'T')}:00${summer ? '+01:00' : 'Z'}`) / 1000} ${summer ? '+0100' : '+0000'}`;
}
