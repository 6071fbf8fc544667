import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { metricsOf } from './metrics.ts';
import { organisationFiles, organisationFor } from './organisation.ts';
import { painPointFile, voicesOf } from './pain-point.ts';
import { planFile, updateFiles } from './plan.ts';
import { microActionOf, programmeFiles, quarterlyFiles } from './programmes.ts';
import { storyText } from './story.ts';
import { type Subject, subjectOf } from './subject.ts';
import { yamlText } from './yaml-text.ts';

/** How large a report is to be generated, from which seed, into which folder. */
export interface ReportOrder {
  readonly plans: number;
  readonly seed: number;
  readonly folder: string;
}

/** Writes a whole, valid content folder; the same order gives the same bytes on every machine. */
export function generateReport({ plans, seed, folder }: ReportOrder): void {
  const write = writerTo(folder);
  const organisation = organisationFor(plans);
  const subjects = Array.from({ length: plans }, (_, index) => subjectOf(index, seed, organisation));
  for (const [path, value] of organisationFiles(organisation)) write(path, yamlText(value));
  for (const subject of subjects) writeSubject(subject, write);
  const microActions = subjects.flatMap((subject) => microActionOf(subject) ?? []);
  const rest = [
    ...quarterlyFiles('voices', subjects.flatMap(voicesOf)),
    ...quarterlyFiles('micro-actions', microActions),
    ...programmeFiles(subjects),
  ];
  for (const [path, value] of rest) write(path, yamlText(value));
}

function writeSubject(subject: Subject, write: Write): void {
  const metrics = metricsOf(subject);
  for (const metric of metrics) {
    write(`metrics/${metric.id}.yaml`, yamlText(metric.file));
    write(`data/${metric.id}.csv`, metric.csv);
  }
  write(`pain-points/${subject.painPoint}.yaml`, yamlText(painPointFile(subject, metrics)));
  const folder = `plans/${subject.plan}`;
  write(`${folder}/plan.yaml`, yamlText(planFile(subject, metrics)));
  write(`${folder}/story.mdx`, storyText(subject, metrics[1]));
  for (const { date, front, body } of updateFiles(subject))
    write(`${folder}/updates/${date}.mdx`, `---\n${yamlText(front)}---\n\n${body}\n`);
}

type Write = (path: string, text: string) => void;

function writerTo(root: string): Write {
  const made = new Set<string>();
  return (path, text) => {
    const folder = join(root, path.slice(0, Math.max(0, path.lastIndexOf('/'))));
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(join(root, path), text);
  };
}
