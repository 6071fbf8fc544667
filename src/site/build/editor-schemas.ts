import { join, relative, sep } from 'node:path';
import { schemaFiles } from '../../editor/files.ts';
import { knownNames } from '../../editor/names.ts';
import { codeOwnersFile, codeOwnersPath, namesOwners } from '../../editor/repository/code-owners.ts';
import { schemaFile } from '../../editor/schema.ts';
import { schemaFolderOf } from '../../editor/workspace.ts';
import type { EditorFile } from '../../editor/files.ts';
import type { CheckedReport } from '../../lint/check.ts';
import { wholeReport } from '../../lint/reading.ts';
import { rules } from '../../lint/rules/index.ts';
import { reportType } from '../../model/types/report.ts';
import { workspaceRoot } from '../../source/environment.ts';
import { workspaceText, writeWorkspaceText } from '../../source/workspace-file.ts';

/** The schemas for the report at a path of the workspace as it stands, well-formed or not. */
export function editorSchemas(content: string, { report, ids }: CheckedReport): readonly EditorFile[] {
  return schemaFiles(content, knownNames(report, ids, new Map(rules.map(({ id, why }) => [id, why]))));
}

/** The path of a content folder from the folder that an editor opens for it, with forward slashes. */
function contentInWorkspace(root: string): string {
  return relative(workspaceRoot(root), root).replaceAll(sep, '/');
}

/**
 * Keeps in step with the content what `npm run editor` has written for it: the ids that an editor offers, for without
 * that a person who was added a minute ago would be called unknown, and who is asked about a change.
 */
export function keepEditorFiles(root: string, checked: CheckedReport): void {
  const folder = workspaceRoot(root);
  const content = contentInWorkspace(root);
  const textOf = (path: string) => workspaceText(join(folder, path)) ?? '';
  const isSetUp = textOf('.vscode/settings.json').includes(
    JSON.stringify(`./${schemaFolderOf(content)}/${schemaFile(reportType.name)}`),
  );
  const report = wholeReport(checked);
  const owners = Object.values(codeOwnersPath).filter((path) => report && namesOwners(textOf(path), content));
  const files = [
    ...(isSetUp ? editorSchemas(content, checked) : []),
    ...owners.map((path) => codeOwnersFile(path, content, report)),
  ];
  for (const { path, merge } of files) {
    const existing = workspaceText(join(folder, path));
    const { text } = merge(existing);
    if (text !== undefined && text !== existing) writeWorkspaceText(join(folder, path), text);
  }
}
