import type { Report } from '../model/report.ts';
import type { Voice } from '../model/types/voice.ts';

/** The files a page is made from, by their path in the content; a name that ends with "/" stands for a whole folder. */
type FilesOf = (id: string, report: Report) => readonly string[];

const filesOf: ReadonlyMap<string, FilesOf> = new Map<string, FilesOf>([
  ['', () => ['report.yaml']],
  ['plans', (id, report) => [`plans/${id}/`, ...measured(id, report).flatMap(metricFiles)]],
  ['pain-points', (id, { relations }) => [`pain-points/${id}.yaml`, ...relations.voicesOn(id).map(({ path }) => path)]],
  ['metrics', (id) => metricFiles(id)],
  ['pages', (id) => [`pages/${id}.mdx`]],
  ...['people', 'departments', 'journeys'].map((folder) => [folder, (id: string) => [`${folder}/${id}.yaml`]] as const),
]);

/** The files that the page at a path is made from, so that what is wrong with them stands on that page. */
export function filesBehind(path: string, report: Report): readonly string[] {
  const [, section = '', id = ''] = path.split('/');
  return section !== '' && id === '' ? [] : (filesOf.get(section)?.(id, report) ?? []);
}

/** Whether the page at a path is made from a file. */
export function madeFrom(path: string, report: Report): (file: string) => boolean {
  const names = filesBehind(path, report);
  return (file) => names.some((name) => (name.endsWith('/') ? file.startsWith(name) : file === name));
}

/** Whether the page at a path shows a voice of a file that it is made from: a pain point's shows those on it alone. */
export function showsVoice(path: string): (voice: Pick<Voice, 'painPoint'>) => boolean {
  const [, section, id] = path.split('/');
  return ({ painPoint }) => section !== 'pain-points' || painPoint === id;
}

function measured(id: string, { plans }: Report): readonly string[] {
  const plan = plans.find(id);
  if (!plan) return [];
  const compared = plan.measures.flatMap(({ comparison }) => (comparison?.metric ? [comparison.metric] : []));
  return [...new Set([...plan.goals, ...plan.measures].map(({ metric }) => metric).concat(compared))];
}

function metricFiles(id: string): readonly string[] {
  return [`metrics/${id}.yaml`, `data/${id}.csv`];
}
