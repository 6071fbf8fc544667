import { contentRoot } from '../../src/source/environment.ts';

/** The option by which every command takes another content folder. */
export const contentOption = { content: { type: 'string' } } as const;

/** Lets `--content` win over POPLAR_CONTENT, for this process and those it starts; gives the folder. */
export function chooseContent(values: { readonly content?: string | undefined }): string {
  if (values.content !== undefined) process.env['POPLAR_CONTENT'] = values.content;
  return contentRoot();
}
