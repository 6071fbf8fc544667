import { join, relative, sep } from 'node:path';
import { schemaFiles } from '../../editor/files.ts';
import type { Merged } from '../../editor/merge.ts';
import { knownNames } from '../../editor/names.ts';
import { codeOwnersFile, codeOwnersPath, namesOwners } from '../../editor/repository/code-owners.ts';
import { schemaFile } from '../../editor/schema.ts';
import { schemaFolderOf } from '../../editor/workspace.ts';
import type { EditorFile } from '../../editor/files.ts';
import type { CheckedReport } from '../../lint/check.ts';
import { wholeReport } from '../../lint/reading.ts';
import { rules } from '../../lint/rules/index.ts';
import { reportType } from '../../model/types/report.ts';
import { tell, workspaceRoot } from '../../source/environment.ts';
import { isPoplarError } from '../../source/poplar-error.ts';
import { replaceFiles } from '../../source/replace-files.ts';
import { workspaceBytes, workspaceText } from '../../source/workspace-file.ts';

/** A file of the workspace as it was written, and whether that is news. */
interface Written extends Merged {
  readonly isNew: boolean;
}

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
  const textOf = (path: string) => orTold(() => workspaceBytes(join(folder, path))?.toString()) ?? '';
  const isSetUp = textOf('.vscode/settings.json').includes(
    JSON.stringify(`./${schemaFolderOf(content)}/${schemaFile(reportType.name)}`),
  );
  const report = wholeReport(checked);
  const owners = Object.values(codeOwnersPath).filter((path) => report && namesOwners(textOf(path), content));
  const files = [
    ...(isSetUp ? editorSchemas(content, checked) : []),
    ...owners.map((path) => codeOwnersFile(path, content, report)),
  ];
  for (const file of files) writeMerged(folder, file);
}

/** Writes one file of the workspace unless it is already so, whole or not at all; says why where it could not. */
export function writeMerged(folder: string, { path, merge }: EditorFile): Written | undefined {
  return orTold(() => {
    const existing = workspaceText(join(folder, path));
    const merged = merge(existing);
    const { text } = merged;
    const isNew = text !== undefined && text !== existing;
    if (isNew) replaceFiles(folder, [{ path, text }]);
    return { ...merged, isNew };
  });
}

/** One file that cannot be read or written keeps no other from its place, and no check from what comes after it. */
function orTold<Made>(make: () => Made): Made | undefined {
  try {
    return make();
  } catch (error) {
    if (!isPoplarError(error)) throw error;
    tell(`${error.message}\n${error.hint ?? ''}`.trimEnd());
    return undefined;
  }
}
