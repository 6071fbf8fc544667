import { contentRoot, pathTyped } from '../source/environment.ts';

/** The option by which every command takes another content folder. */
export const contentOption = {
  content: {
    type: 'string',
    value: 'folder',
    help: 'The folder that holds report.yaml; else "content" where you are.',
  },
} as const;

/** Lets `--content` win over POPLAR_CONTENT, for this process and those it starts; gives the folder. */
export function chooseContent(values: { readonly content: string | undefined }): string {
  if (values.content !== undefined) process.env['POPLAR_CONTENT'] = pathTyped(values.content);
  return contentRoot();
}
