import sql from '@shikijs/langs/sql';
import yaml from '@shikijs/langs/yaml';
import markdown from '@shikijs/langs/markdown';
import { createCssVariablesTheme, createHighlighterCore, type GrammarState, type HighlighterCore } from 'shiki/core';
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

/** Where a line's colours begin: within which rules of its language, and a number that says so in short. */
interface Place {
  readonly number: number;
  readonly within: GrammarState | undefined;
}

interface KnownLine {
  readonly tokens: readonly Token[];
  readonly next: Place;
}

const start: Place = { number: 0, within: undefined };
const places = new Map<string, Place>();
const knownLines = new Map<string, KnownLine>();

/** So many lines are remembered, or those of one file: the thousands of a report say half of theirs in the same words. */
const mostKnownLines = 5_000;

/** The lines of a text with what each part of them is; colours are classes, because a page takes no inline style. */
export async function highlight(
  text: string,
  language: 'yaml' | 'markdown' | 'sql',
): Promise<readonly (readonly Token[])[]> {
  const highlighter = await made;
  if (knownLines.size >= mostKnownLines) {
    knownLines.clear();
    places.clear();
  }
  let place = start;
  return text.split(/\r?\n/).map((line) => {
    if (line === '') return [];
    const key = `${language} ${place.number} ${line}`;
    let known = knownLines.get(key);
    if (!known) {
      // Cut from the key: a part of the text would keep all of it in memory.
      known = understood(key.slice(-line.length), language, place, highlighter);
      knownLines.set(key, known);
    }
    place = known.next;
    return known.tokens;
  });
}

/** A line's colours follow from its text and from where it begins, and from nothing else. */
function understood(line: string, lang: string, { within }: Place, highlighter: HighlighterCore): KnownLine {
  const coloured = highlighter.codeToTokensBase(line, {
    lang,
    theme: 'kinds',
    tokenizeTimeLimit: 0,
    tokenizeMaxLineLength: longestLine,
    ...(within === undefined ? {} : { grammarState: within }),
  });
  const tokens = coloured.flat().map(({ content, color }) => ({ text: content, kind: kindOf(color) }));
  return { tokens, next: placeAt(highlighter.getLastGrammarState(coloured)) };
}

/** What of a grammar's state decides how the next line is read; its own comparison leaves some of it out. */
interface Rules {
  readonly parent: Rules | null;
  readonly endRule: string | null;
  readonly beginRuleCapturedEOL: boolean;
}

function placeAt(within: GrammarState | undefined): Place {
  const stack = within?.getInternalStack();
  if (within === undefined || !stack) return start;
  const parts = [within.lang, String(stack)];
  for (let rules = stack as unknown as Rules | null; rules; rules = rules.parent)
    parts.push(`${rules.endRule} ${rules.beginRuleCapturedEOL}`);
  const all = parts.join('\n');
  const place = places.get(all) ?? { number: places.size + 1, within };
  places.set(all, place);
  return place;
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
