import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { EditorFile } from '../files.ts';
import type { Merged } from '../merge.ts';

/** The file that GitLab reads, which names ours; everything else in it is its owner's and stays as it is. */
export function gitlabInclude(paths: readonly string[]): EditorFile {
  return {
    path: '.gitlab-ci.yml',
    merge: (own) => paths.reduce<Merged>((file, path) => included(file, path), { text: own, left: [] }),
  };
}

function included({ text = '', left }: Merged, path: string): Merged {
  const document = parseDocument(text);
  const entry = `- local: ${path}\n`;
  const refuse = (why: string): Merged => ({ text, left: [...left, `${why}; add "${entry.trim()}" to its include`] });
  if (document.errors.length > 0) return refuse('it is not YAML that can be read, so nothing was added');
  const list = isMap(document.contents) ? document.contents.get('include', true) : undefined;
  if (list === undefined) {
    if (document.contents !== null && !isMap(document.contents)) return refuse('it holds no jobs, so it is kept');
    const gap = text === '' || text.endsWith('\n\n') ? '' : text.endsWith('\n') ? '\n' : '\n\n';
    return { text: `${text}${gap}include:\n  ${entry}`, left };
  }
  if (!isSeq(list) || list.flow || !list.range) return refuse('its own include is kept');
  const named = list.items.some((item) => isMap(item) && item.get('local') === path);
  if (named) return { text, left };
  const at = list.range[1];
  const [first] = list.items;
  const start = (isMap(first) || isScalar(first)) && first.range ? first.range[0] : list.range[0];
  const indent = /^\s*/.exec(text.slice(text.lastIndexOf('\n', start - 1) + 1))?.[0] ?? '';
  const end = text.slice(0, at).endsWith('\n') ? at : text.indexOf('\n', at) + 1 || text.length;
  const before = text.slice(0, end);
  return { text: `${before}${before.endsWith('\n') ? '' : '\n'}${indent}${entry}${text.slice(end)}`, left };
}
