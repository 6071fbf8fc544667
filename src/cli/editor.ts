import { relative, sep } from 'node:path';
import { type EditorFile, workspaceFiles } from '../editor/files.ts';
import { type Host, hostFiles } from '../editor/repository/host-files.ts';
import type { Workspace } from '../editor/workspace.ts';
import { checkContent, type CheckedReport } from '../lint/check.ts';
import { wholeReport } from '../lint/reading.ts';
import { callOf, quoted } from '../source/call.ts';
import { isPackage, pathShown, projectRoot, tell, today, workspaceRoot } from '../source/environment.ts';
import { editorSchemas, writeMerged } from '../site/build/editor-schemas.ts';
import { readTree } from '../source/files.ts';
import { dependsOnPoplar } from '../source/own-package.ts';
import { remoteAddresses } from '../source/git/remote.ts';
import type { TemplateWords } from '../wording/template-words.ts';
import { wordingFor } from '../wording/index.ts';
import { defineCommand } from './command.ts';
import { chooseContent, contentOption } from './content.ts';

/** Makes VS Code know the content: what can stand where, and which ids exist. */
export const editor = defineCommand({
  name: 'editor',
  summary: 'Sets up VS Code and the repository: completion with the ids that exist, tasks, workflows, who is asked.',
  options: contentOption,
  examples: [
    ['', 'for the folder "content" where you are'],
    ['--content ../our-report/content', 'writes into the repository of another report'],
  ],
  async run({ content }) {
    const root = chooseContent({ content });
    const folder = workspaceRoot(root);
    const tree = readTree(root);
    const checked = checkContent(tree, { today });
    const workspace = workspaceOf(root);
    const files = [
      ...workspaceFiles(workspace),
      ...hostFiles({ workspace, report: wholeReport(checked), words: templateWords(checked) }, hostsOf(folder)),
      ...editorSchemas(workspace.content, checked),
    ];
    const outcomes = files.map((file) => write(folder, file));
    tell(
      `Wrote ${outcomes.filter((outcome) => outcome === 'written').length} files in ${folder}; ${outcomes.filter((outcome) => outcome === 'same').length} were as they should be.`,
    );
    if (!workspace.holdsPoplar)
      tell(
        `No .devcontainer and no workflows were written: they see this repository only, and ${isPackage() ? 'its package.json does not name Poplar' : 'Poplar lies outside it'}.`,
      );
    if (!tree.paths.has('report.yaml'))
      tell(
        `There is no report.yaml in ${pathShown(root)} yet. Begin a report with: ${callOf('new', 'report', '<folder>')}`,
      );
    return outcomes.includes('refused') ? 1 : 0;
  },
});

/** How VS Code's tasks call Poplar from the repository that holds the content at `root`. */
export function workspaceOf(root: string, folder = workspaceRoot(root)): Workspace {
  const content = slashes(relative(folder, root));
  const option = content === 'content' ? [] : ['--content', quoted(content || '.')];
  const line = (...words: readonly string[]) => words.filter((word) => word !== '').join(' ');
  const call = (command: string, ...words: readonly string[]): string => {
    const typed = [...words, ...option];
    if (isPackage() || dependsOnPoplar(folder)) return line('npx', 'poplar', command, ...typed);
    const npm = folder === projectRoot() ? 'npm' : `npm --prefix ${quoted(poplarFrom(folder))}`;
    const run = command === 'dev' ? 'start' : `run ${command}`;
    return line(npm, run, ...(typed.length > 0 ? ['--', ...typed] : []));
  };
  return { content, call, holdsPoplar: folder === projectRoot() || dependsOnPoplar(folder) };
}

/** Where a repository is kept, as its addresses tell; nobody knows before it has one, so then it is made for each. */
export function hostsOf(folder: string): readonly Host[] {
  const hosts = (['github', 'gitlab'] as const).filter((host) =>
    remoteAddresses(folder).some((address) => address.includes(host)),
  );
  return hosts.length > 0 ? hosts : ['github', 'gitlab'];
}

/** The words of templates in the report's language. */
function templateWords({ report }: CheckedReport): TemplateWords {
  return wordingFor(report?.settings.locale ?? 'en').templates;
}

/** Writes one file unless it is already so; says what was left as its owner has it. */
function write(folder: string, file: EditorFile): 'written' | 'same' | 'refused' {
  const written = writeMerged(folder, file);
  for (const sentence of written?.left ?? []) tell(`${file.path}: ${sentence}.`);
  if (written?.text === undefined) return 'refused';
  return written.isNew ? 'written' : 'same';
}

/** Where Poplar lies, seen from a folder. */
export function poplarFrom(folder: string): string {
  return slashes(relative(folder, projectRoot()));
}

function slashes(path: string): string {
  return path.replaceAll(sep, '/');
}
