import { startGit } from './run.ts';
import { PoplarError } from '../poplar-error.ts';

/** Reads objects of a repository, many over one git process. */
export interface ObjectReader {
  /** The bytes of a file's object; undefined where the repository does not hold it, as in a shallow or partial clone. */
  readonly read: (object: string) => Promise<Buffer | undefined>;
  readonly close: () => Promise<void>;
}

/** Opens a repository's objects; answers come in the order of the questions, so many may be asked at once. */
export function openObjects(root: string): ObjectReader {
  const { git, finished } = startGit(root, ['cat-file', '--batch']);
  const waiting: {
    readonly resolve: (bytes: Buffer | undefined) => void;
    readonly reject: (error: unknown) => void;
  }[] = [];
  let held: Buffer[] = [];
  let size = 0;
  let wanted = 0;
  git.stdout.on('data', (chunk: Buffer) => {
    held.push(chunk);
    size += chunk.length;
    if (size < wanted) return;
    let bytes = Buffer.concat(held);
    for (let answer = firstAnswer(bytes); ; answer = firstAnswer(bytes)) {
      if ('wanted' in answer) {
        wanted = answer.wanted;
        break;
      }
      waiting.shift()?.resolve(answer.content);
      bytes = bytes.subarray(answer.length);
    }
    held = [bytes];
    size = bytes.length;
  });
  const fail = (error: unknown) => {
    for (const { reject } of waiting.splice(0)) reject(error);
  };
  finished.then(() => fail(new PoplarError('git stopped before it had answered.')), fail);
  git.stdin.on('error', fail);
  return {
    read: (object) =>
      new Promise((resolve, reject) => {
        if (!/^[0-9a-f]{40,64}$/.test(object)) throw new TypeError(`"${object}" is not the name of an object.`);
        waiting.push({ resolve, reject });
        git.stdin.write(`${object}\n`);
      }),
    close: async () => {
      git.stdin.end();
      await finished;
    },
  };
}

type Answer =
  | { readonly content: Buffer | undefined; readonly length: number }
  /** How many bytes must be there before it is worth looking again. */
  | { readonly wanted: number };

function firstAnswer(bytes: Buffer): Answer {
  const end = bytes.indexOf(0x0a);
  if (end < 0) return { wanted: bytes.length + 1 };
  const [, kind = '', length = ''] = bytes.toString('latin1', 0, end).split(' ');
  if (kind === 'missing' || kind === 'ambiguous') return { content: undefined, length: end + 1 };
  const total = end + 1 + Number(length) + 1;
  if (bytes.length < total) return { wanted: total };
  return { content: kind === 'blob' ? Buffer.from(bytes.subarray(end + 1, total - 1)) : undefined, length: total };
}
