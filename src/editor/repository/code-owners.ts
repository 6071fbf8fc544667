import type { Report } from '../../model/report.ts';
import { gitHandleOf, hasLeft } from '../../model/types/person.ts';
import type { EditorFile } from '../files.ts';
import { folderNamed } from './report-name.ts';

/** Where each service looks for it. */
export const codeOwnersPath = { github: '.github/CODEOWNERS', gitlab: '.gitlab/CODEOWNERS' } as const;

/**
 * Who is asked to review a change: the owner and the sponsor of a plan or pain point, and whoever leads the department
 * of a metric. Everything else in the file is its owner's, and stands below, where it wins.
 */
export function codeOwnersFile(path: string, content: string, report: Report | undefined): EditorFile {
  const begin = beginOf(content);
  const end = `# Poplar: so much for ${folderNamed(content)}.`;
  const block = (lines: readonly string[]) => `${[begin, ...lines, end].join('\n')}\n`;
  return {
    path,
    merge(own) {
      if (!report)
        return own === undefined
          ? { text: block([]), left: [] }
          : { text: own, left: ['the report cannot be read whole, so its owners stay as they are'] };
      const ours = block(codeOwners(report, content));
      const read = (own ?? '').replaceAll('\r\n', '\n');
      // Where an editor took the last line's end away, our part ends there all the same.
      const plain = read === '' || read.endsWith('\n') ? read : `${read}\n`;
      const [from, to] = [plain.indexOf(`${begin}\n`), plain.indexOf(`${end}\n`)];
      const rest = from >= 0 && to > from ? [plain.slice(0, from), plain.slice(to + end.length + 1)] : ['', plain];
      const [above = '', below = ''] = rest;
      const text = `${above}${ours}${below === '' || below.startsWith('\n') ? '' : '\n'}${below}`;
      if (text === plain) return { text: own, left: [] };
      return { text: own?.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text, left: [] };
    },
  };
}

/** Whether a file of code owners has a part that follows the report of a content folder. */
export function namesOwners(text: string, content: string): boolean {
  return text.includes(beginOf(content));
}

function beginOf(content: string): string {
  return `# Poplar: who answers for what in ${folderNamed(content)}. This part follows the report.`;
}

/** A line for each file or folder that somebody who is here and has a handle answers for. */
export function codeOwners(report: Report, content: string): readonly string[] {
  const { plans, painPoints, metrics, departments, people, settings } = report;
  const handle = (id: string | undefined) => {
    const person = id === undefined ? undefined : people.find(id);
    return person && !hasLeft(person, settings) ? gitHandleOf(person) : undefined;
  };
  const line = (path: string, ...ids: readonly (string | undefined)[]) => {
    const handles = [...new Set(ids.flatMap((id) => handle(id) ?? []))];
    return handles.length === 0 ? [] : [[patternOf(content, path), ...handles.map((one) => `@${one}`)].join(' ')];
  };
  const lead = (id: string | undefined) => (id === undefined ? undefined : departments.get(id).lead);
  return [
    ...departments.all.flatMap(({ path, lead: leader }) => line(path, leader)),
    ...metrics.all.flatMap(({ id, path, department }) => [
      ...line(path, lead(department)),
      ...line(`data/${id}.csv`, lead(department)),
    ]),
    ...painPoints.all.flatMap(({ path, owner, sponsor }) => line(path, owner, sponsor)),
    ...plans.all.flatMap(({ path, owner, sponsor }) => line(path.replace(/[^/]*$/, ''), owner, sponsor)),
  ];
}

/** A path as the file names it: from the repository's top, with what has a meaning there taken as it is. */
function patternOf(content: string, path: string): string {
  return `/${content === '' ? '' : `${content}/`}${path}`.replaceAll(/[\s#*?[\]\\!]/g, (sign) => `\\${sign}`);
}
