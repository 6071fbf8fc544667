import { createHash } from 'node:crypto';
import type { EditorFile } from '../files.ts';
import { folderNamed } from './report-name.ts';

/**
 * A file that follows Poplar until somebody changes it: its first line holds a hash of the rest, by which Poplar knows
 * again what it wrote itself. A changed file, one without that line and one for another report are their owner's.
 */
export function signedFile(path: string, content: string, text: string): EditorFile {
  const wrote = `Poplar wrote this for ${folderNamed(content)} and keeps it up to date until somebody changes it.`;
  const line = commentIn(path, `${wrote} ${hashOf(text)}`);
  const signed = `${line}\n${text}`;
  return {
    path,
    merge(own) {
      const plain = own?.replaceAll('\r\n', '\n');
      if (own === undefined || plain === undefined || plain.trim() === '') return { text: signed, left: [] };
      if (plain === signed) return { text: own, left: [] };
      const [first = '', ...rest] = plain.split('\n');
      const isOurs = first === commentIn(path, `${wrote} ${hashOf(rest.join('\n'))}`);
      if (isOurs) return { text: signed, left: [] };
      const { whose } = /Poplar wrote this for (?<whose>.+?) and keeps it/.exec(first)?.groups ?? {};
      const left =
        whose === undefined || whose === folderNamed(content)
          ? 'it was changed, or is not of Poplar, so it is kept; delete it and run this again for Poplar’s'
          : `it is for ${whose}, and there can be one, so it is kept`;
      return { text: own, left: [left] };
    },
  };
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

function commentIn(path: string, text: string): string {
  return path.endsWith('.md') ? `<!-- ${text} -->` : `# ${text}`;
}
