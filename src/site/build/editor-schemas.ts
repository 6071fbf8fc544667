import { join, relative, sep } from 'node:path';
import { schemaFiles } from '../../editor/files.ts';
import { knownNames } from '../../editor/names.ts';
import { schemaFile } from '../../editor/schema.ts';
import { schemaFolderOf } from '../../editor/workspace.ts';
import type { EditorFile } from '../../editor/files.ts';
import type { CheckedReport } from '../../lint/check.ts';
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
 * Keeps the ids that an editor offers in step with the content, where `npm run editor` has been run for it; without that
 * a person who was added a minute ago would be called unknown.
 */
export function keepSchemas(root: string, checked: CheckedReport): void {
  const folder = workspaceRoot(root);
  const content = contentInWorkspace(root);
  const settings = workspaceText(join(folder, '.vscode/settings.json')) ?? '';
  if (!settings.includes(JSON.stringify(`./${schemaFolderOf(content)}/${schemaFile(reportType.name)}`))) return;
  for (const { path, merge } of editorSchemas(content, checked)) {
    const existing = workspaceText(join(folder, path));
    const { text } = merge(existing);
    if (text !== undefined && text !== existing) writeWorkspaceText(join(folder, path), text);
  }
}
