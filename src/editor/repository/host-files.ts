import type { Report } from '../../model/report.ts';
import type { TemplateWords } from '../../wording/template-words.ts';
import type { EditorFile } from '../files.ts';
import type { Workspace } from '../workspace.ts';
import { codeOwnersFile, codeOwnersPath } from './code-owners.ts';
import { scheduledCount } from './counted-anew.ts';
import { checkWorkflow } from './github-check.ts';
import { commentWorkflow } from './github-comment.ts';
import { publishWorkflow } from './github-publish.ts';
import { refreshWorkflow } from './github-refresh.ts';
import { weeklyWorkflow } from './github-weekly.ts';
import { gitlabInclude } from './gitlab-include.ts';
import { gitlabJobs, gitlabPages, gitlabRefresh } from './gitlab-jobs.ts';
import { fileNameOf } from './report-name.ts';
import { signedFile } from './signed-file.ts';
import { githubTemplates, gitlabTemplates } from './templates.ts';

/** Where a repository can be kept, of those that Poplar writes files for. */
export type Host = 'github' | 'gitlab';

/** What the files of a repository follow: how Poplar is called there, and the report, unless it cannot be read. */
export interface HostedReport {
  readonly workspace: Workspace;
  readonly report: Report | undefined;
  readonly words: TemplateWords;
}

/** The files by which the repository of a report checks, reviews and publishes it, and asks whom it concerns. */
export function hostFiles(of: HostedReport, hosts: readonly Host[]): readonly EditorFile[] {
  const made = { github: githubFiles, gitlab: gitlabFiles };
  return hosts.flatMap((host) => made[host](of));
}

/** A build service can call only what the repository brings along. */
function githubFiles({ workspace, report, words }: HostedReport): readonly EditorFile[] {
  const { content, holdsPoplar } = workspace;
  const workflow = (name: string, text: string) => signedFile(`.github/workflows/${name}.yml`, content, text);
  const name = fileNameOf(content);
  const count = scheduledCount(content, report);
  const workflows = [
    workflow(name, checkWorkflow(workspace)),
    workflow(`${name}-comment`, commentWorkflow(content)),
    workflow(`${name}-due`, weeklyWorkflow(workspace)),
    ...(count ? [workflow(`${name}-refresh`, refreshWorkflow(workspace, count))] : []),
    workflow('report-pages', publishWorkflow(workspace)),
  ];
  return [
    ...(holdsPoplar ? workflows : []),
    codeOwnersFile(codeOwnersPath.github, content, report),
    ...githubTemplates(words),
  ];
}

function gitlabFiles({ workspace, report, words }: HostedReport): readonly EditorFile[] {
  const { content, holdsPoplar } = workspace;
  const name = fileNameOf(content);
  const jobs = signedFile(`.gitlab/ci/${name}.yml`, content, gitlabJobs(workspace));
  const pages = signedFile('.gitlab/ci/report-pages.yml', content, gitlabPages(workspace));
  const count = scheduledCount(content, report);
  const counting = count
    ? [signedFile(`.gitlab/ci/${name}-refresh.yml`, content, gitlabRefresh(workspace, count))]
    : [];
  const parts = [jobs, pages, ...counting];
  return [
    ...(holdsPoplar ? [...parts, gitlabInclude(parts.map(({ path }) => path))] : []),
    codeOwnersFile(codeOwnersPath.gitlab, content, report),
    ...gitlabTemplates(words),
  ];
}
