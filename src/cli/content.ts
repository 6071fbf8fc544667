import { loadReport } from '../model/load-report.ts';
import type { Report } from '../model/report.ts';
import { callOf, quoted } from '../source/call.ts';
import { contentRoot, pathTyped, today } from '../source/environment.ts';
import type { Tree } from '../source/files.ts';
import { PoplarError } from '../source/poplar-error.ts';

/** The option by which every command takes another content folder. */
export const contentOption = {
  content: {
    type: 'string',
    value: 'folder',
    help: 'The folder that holds report.yaml; else "content" where you are.',
  },
} as const;

/** The report in a tree, for a command that only a whole one serves. */
export function reportIn(tree: Tree): Report {
  const { report } = loadReport(tree, { today });
  if (report) return report;
  throw new PoplarError(`The report in ${tree.name} has errors that keep it from being read as a whole.`, {
    hint: `See which with: ${callHere('check')}`,
  });
}

/** Lets `--content` win over POPLAR_CONTENT, for this process and those it starts; gives the folder. */
export function chooseContent(values: { readonly content: string | undefined }): string {
  typedFolder = values.content;
  if (values.content !== undefined) process.env['POPLAR_CONTENT'] = pathTyped(values.content);
  return contentRoot();
}

let typedFolder: string | undefined;

/** How a further command is called for the folder that was typed for this one. */
export function callHere(name: string, ...typed: readonly string[]): string {
  return callOf(name, ...typed, ...(typedFolder === undefined ? [] : ['--content', quoted(typedFolder)]));
}
