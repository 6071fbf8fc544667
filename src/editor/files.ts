import { contentTypes } from '../model/types/index.ts';
import { addEntries, addMissing, addWhole, type Merged, withoutKeys } from './merge.ts';
import type { KnownNames } from './names.ts';
import { editorSchema, schemaFile, schemaMark } from './schema.ts';
import { snippets } from './snippets.ts';
import {
  devcontainerOf,
  extensions,
  followingFolder,
  isOutdatedSchema,
  launchOf,
  schemaFolderOf,
  settingsOf,
  tasksOf,
  type Workspace,
} from './workspace.ts';

/** One file of a workspace, and what becomes of one that is already there. */
export interface EditorFile {
  readonly path: string;
  /** Undefined stands for no file. */
  merge(existing: string | undefined): Merged;
}

/** The files that make an editor know the content, but for the schemas. */
export function workspaceFiles(workspace: Workspace): readonly EditorFile[] {
  const withoutOutdated = (own: string | undefined) =>
    withoutKeys(own, 'yaml.schemas', (schema, globs) => isOutdatedSchema(workspace, schema, globs));
  const file = (path: string, merge: EditorFile['merge']): EditorFile => ({ path, merge });
  return [
    file('.vscode/settings.json', (own) => addMissing(withoutOutdated(own), settingsOf(workspace))),
    file('.vscode/extensions.json', (own) => addMissing(own, { recommendations: wantedExtensions(own) })),
    file('.vscode/tasks.json', (own) => addEntries(own, { version: '2.0.0' }, 'tasks', 'label', tasksOf(workspace))),
    file('.vscode/launch.json', (own) =>
      addEntries(own, { version: '0.2.0' }, 'configurations', 'name', launchOf(workspace)),
    ),
    file('.vscode/poplar.code-snippets', (own) => addWhole(own, snippets())),
    ...(workspace.holdsPoplar
      ? [
          file('.devcontainer/devcontainer.json', (own) =>
            addMissing(own, own === undefined ? devcontainerOf(workspace) : {}),
          ),
        ]
      : []),
  ];
}

/** The schemas that offer the ids of the content at a path of the workspace, in a folder that git ignores. */
export function schemaFiles(content: string, names: KnownNames): readonly EditorFile[] {
  const ours = (path: string, mark: string, text: string): EditorFile => ({
    path,
    merge: (own) =>
      own === undefined || own.includes(mark)
        ? { text, left: [] }
        : { text: undefined, left: ['it was not written by Poplar, so it is kept; rename it and run this again'] },
  });
  const ignore = '# Written by Poplar: the schemas here follow the content.\n*\n';
  return [
    ours(`${followingFolder}/.gitignore`, ignore, ignore),
    ...contentTypes.map((type) =>
      ours(
        `${schemaFolderOf(content)}/${schemaFile(type.name)}`,
        schemaMark,
        `${JSON.stringify(editorSchema(type, names))}\n`,
      ),
    ),
  ];
}

/** An extension that the owner does not want is not recommended again. */
function wantedExtensions(own: string | undefined): readonly string[] {
  const unwanted = /"unwantedRecommendations"\s*:\s*\[([^\]]*)\]/.exec(own ?? '')?.[1] ?? '';
  return extensions.filter((id) => !unwanted.includes(`"${id}"`));
}
