import sql from '@shikijs/langs/sql';
import yaml from '@shikijs/langs/yaml';
import markdown from '@shikijs/langs/markdown';
import { createCssVariablesTheme, createHighlighterCore } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';

/** A stretch of a line and the class of its colour; most text has none. */
export interface Token {
  readonly text: string;
  readonly kind: string | undefined;
}

const prefix = '--token-';
const made = createHighlighterCore({
  langs: [yaml, markdown, sql],
  themes: [createCssVariablesTheme({ name: 'kinds', variablePrefix: prefix, fontStyle: false })],
  engine: createJavaScriptRegexEngine({ forgiving: true }),
});

/** Longer lines stay plain: what a page shows follows from its text, never from how long a machine took over it. */
const longestLine = 10_000;

/** The lines of a text with what each part of them is; colours are classes, because a page takes no inline style. */
export async function highlight(
  text: string,
  language: 'yaml' | 'markdown' | 'sql',
): Promise<readonly (readonly Token[])[]> {
  const highlighter = await made;
  return highlighter
    .codeToTokensBase(text, {
      lang: language,
      theme: 'kinds',
      tokenizeTimeLimit: 0,
      tokenizeMaxLineLength: longestLine,
    })
    .map((line) => line.map(({ content, color }) => ({ text: content, kind: kindOf(color) })));
}

function kindOf(color: string | undefined): string | undefined {
  return color?.startsWith(`var(${prefix}token-`) ? color.slice(`var(${prefix}`.length, -1) : undefined;
}

/** A line as markup, without a line end between its parts, which would be shown. */
export function markedUp(line: readonly Token[]): string {
  return line
    .map(({ text, kind }) => {
      const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
      return kind ? `<span class="${kind}">${escaped}</span>` : escaped;
    })
    .join('');
}
