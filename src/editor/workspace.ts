import { contentTypes } from '../model/types/index.ts';
import { watchLines } from '../source/watch-lines.ts';
import { schemaFile } from './schema.ts';

/** Where an editor works, and how a command of Poplar is called there. */
export interface Workspace {
  /** The content folder from the workspace's, with forward slashes; empty when they are the same. */
  readonly content: string;
  /** Whether Poplar comes with the workspace, so that a container of it can call it. */
  readonly holdsPoplar: boolean;
  /** A line for the shell. */
  call(command: string, ...words: readonly string[]): string;
}

/** Where everything is written that follows the content; nothing else is in this folder, and git ignores it. */
export const followingFolder = '.vscode/poplar';

/** Where the schemas with the ids of a content folder are: its own, so that two reports can lie in one repository. */
export function schemaFolderOf(content: string): string {
  return content === '' ? followingFolder : `${followingFolder}/${content}`;
}

/** What tells a report's tasks from those of another in the same repository; the usual folder needs no name. */
function nameOf(content: string): string {
  return content === '' || content === 'content' ? '' : ` (${content})`;
}

type Json = { readonly [key: string]: unknown };

/** The settings that make the YAML extension check and complete content by its schemas. */
export function settingsOf({ content }: Workspace): Json {
  const inContent = (path: string) => (content === '' ? path : `${content}/${path}`);
  const schemas: readonly (readonly [schema: string, globs: readonly string[]])[] = contentTypes.map(
    ({ name, path }) => [
      `./${schemaFolderOf(content)}/${schemaFile(name)}`,
      [inContent(path.replaceAll(/:\w+/g, '*'))],
    ],
  );
  return {
    'yaml.schemas': Object.fromEntries(schemas),
    '[yaml]': {
      'editor.tabSize': 2,
      'editor.insertSpaces': true,
      'editor.quickSuggestions': { other: true, comments: false, strings: true },
    },
    'files.readonlyInclude': { [`${followingFolder}/**`]: true },
  };
}

/**
 * Whether an entry of `yaml.schemas` is one that Poplar wrote for this content and writes no more: a schema that nobody
 * keeps would go on offering the ids of that day. An entry with a glob of its owner's is its owner's.
 */
export function isOutdatedSchema(workspace: Workspace, schema: string, globs: unknown): boolean {
  if (!schema.startsWith(`./${followingFolder}/`) || workspace.content === '') return false;
  const current = settingsOf(workspace)['yaml.schemas'] as Readonly<Record<string, readonly string[]>>;
  const isOurs = (glob: unknown) => Object.values(current).some(([written]) => written === glob);
  return !(schema in current) && Array.isArray(globs) && globs.every(isOurs);
}

/** The extensions that VS Code offers to whoever opens the folder. */
export const extensions: readonly string[] = ['redhat.vscode-yaml', 'unifiedjs.vscode-mdx', 'astro-build.astro-vscode'];

/** The tasks: watching begins when the folder is opened and keeps the list of problems. */
export function tasksOf({ content, call }: Workspace): readonly Json[] {
  const pattern = {
    regexp: '^(.+?):(\\d+):(\\d+)-(\\d+): (error|warning|info) ([a-z0-9-]+): (.*)$',
    file: 1,
    line: 2,
    column: 3,
    endColumn: 4,
    severity: 5,
    code: 6,
    message: 7,
  };
  // biome-ignore lint/suspicious/noTemplateCurlyInString: VS Code fills it in
  const fileLocation = ['relative', '${workspaceFolder}'];
  // A task clears the problems of its owner, so each report has one.
  const matcher = { owner: `poplar${nameOf(content)}`, source: 'Poplar', fileLocation, pattern };
  // A dumb terminal gets one line a problem, which the pattern reads.
  const plain = { options: { env: { TERM: 'dumb' } } };
  const task = (label: string, command: string, more: Json): Json => ({
    label: `Poplar: ${label}${nameOf(content)}`,
    type: 'shell',
    command,
    ...more,
  });
  return [
    task('check', call('check'), { ...plain, problemMatcher: matcher, group: { kind: 'test', isDefault: true } }),
    task('check while I write', call('check', '--watch'), {
      ...plain,
      isBackground: true,
      runOptions: { runOn: 'folderOpen' },
      presentation: { reveal: 'never' },
      problemMatcher: {
        ...matcher,
        background: {
          activeOnStart: true,
          beginsPattern: `^${watchLines.begins}$`,
          endsPattern: `^${watchLines.ends.replaceAll('.', '\\.')}$`,
        },
      },
    }),
    task('fix what is plain', call('check', '--fix'), { ...plain, problemMatcher: matcher }),
    ...['pain-point', 'plan', 'update', 'metric', 'person'].map((type) =>
      task(`new ${type.replace('-', ' ')}`, call('new', type), { problemMatcher: [], presentation: { focus: true } }),
    ),
    task('show the site', call('dev'), { isBackground: true, problemMatcher: [] }),
  ];
}

/** What F5 starts: the authoring site, opened in the browser once it is there. */
export function launchOf({ content, call }: Workspace): readonly Json[] {
  return [
    {
      name: `Poplar: show the site${nameOf(content)}`,
      type: 'node-terminal',
      request: 'launch',
      command: call('dev'),
      serverReadyAction: { action: 'openExternally', pattern: '(https?://(?:localhost|127\\.0\\.0\\.1):\\d+\\S*)' },
    },
  ];
}

/** A container in which everything is installed, for whoever has nothing on their machine. */
export function devcontainerOf({ call }: Workspace): Json {
  return {
    name: 'Customer-experience report',
    image: 'mcr.microsoft.com/devcontainers/javascript-node:24',
    postCreateCommand: `npm install && ${call('editor')}`,
    forwardPorts: [4321],
    portsAttributes: { '4321': { label: 'Poplar', onAutoForward: 'openBrowserOnce' } },
    customizations: { vscode: { extensions } },
  };
}
