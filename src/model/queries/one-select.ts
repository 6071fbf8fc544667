import { unwelcome, unwelcomeMessage } from '../../source/characters.ts';

/** Why a text may not be run as a query, and where the reason stands in it. */
export interface QueryRefusal {
  /** From the beginning of the text, in characters. */
  readonly at: number;
  readonly length: number;
  readonly message: string;
}

interface Token {
  readonly kind: 'word' | 'quoted' | 'text' | 'sign';
  readonly text: string;
  readonly at: number;
}

/** What can write, or reach another thing than the tables, where a statement may begin inside another. */
const writing = new Set(['insert', 'update', 'delete', 'merge']);

/** Functions that read a file, ask another machine, wait, or change a setting, in any of the engines. */
const reaching =
  /^(read_\w+|parquet_\w+|sniff_csv|glob|\w+_scan|query|query_table|getenv|write_log|pragma_\w+|pg_(read|ls|stat|sleep|terminate|cancel|reload|rotate|logical|create|drop|switch|promote|advisory|try_advisory|write|file|notify)\w*|lo_\w+|dblink\w*|set_config|current_setting|setval|nextval|(query|table|schema|database|cursor)_to_xml\w*|ts_stat|ts_rewrite|inet_\w+|hostname|url|file|remote\w*|cluster|mysql|postgresql|sqlite|odbc|jdbc|hdfs|s3|executable|input|dictionary|dictget\w*|sleep\w*|joinget)$/i;

/** What is wrong with a text that must be one SELECT over the tables of its source; undefined where nothing is. */
export function refusalOf(sql: string): QueryRefusal | undefined {
  const unseen = unwelcome(sql, 'words');
  if (unseen) return { at: 0, length: 1, message: unwelcomeMessage(unseen) };
  const tokens = tokensOf(sql);
  if ('message' in tokens) return tokens;
  const refuse = ({ at, text }: Token, message: string): QueryRefusal => ({
    at,
    length: Math.max(1, text.length),
    message,
  });
  const [first] = tokens;
  if (!first) return { at: 0, length: 1, message: 'The query is empty. Write one SELECT.' };
  const end = tokens.findIndex(({ kind, text }) => kind === 'sign' && text === ';');
  const second = end < 0 ? undefined : tokens[end + 1];
  if (second)
    return refuse(second, `A second statement begins here: ${shown(second)}. A query is one SELECT; delete the rest.`);
  if (first.kind !== 'word' || !['select', 'with'].includes(first.text.toLowerCase()))
    return refuse(
      first,
      `The query begins with ${shown(first)}. It must be one SELECT, which reads and changes nothing.`,
    );
  const places = tablePlaces(tokens);
  for (const [i, token] of tokens.entries()) {
    const [before, after] = [tokens[i - 1], tokens[i + 1]];
    const isCalled = after?.kind === 'sign' && after.text === '(';
    if ((token.kind === 'word' || token.kind === 'quoted') && isCalled && reaching.test(token.text))
      return refuse(
        token,
        `"${token.text}" reaches outside the tables of the source, which a query may not. Declare the files it needs under tables in the source's file.`,
      );
    if (token.kind === 'word' && token.text.toLowerCase() === 'settings' && after?.kind === 'word')
      return refuse(token, '"SETTINGS" changes how long and how much a query may ask. Delete it.');
    if (token.kind === 'word' && token.text.toLowerCase() === 'into')
      return refuse(token, '"INTO" writes somewhere. A query only reads; delete it.');
    if (
      token.kind === 'word' &&
      writing.has(token.text.toLowerCase()) &&
      before?.text === '(' &&
      after?.kind === 'word'
    )
      return refuse(token, `"${token.text.toUpperCase()}" changes a table. A query only reads; delete it.`);
    if ((token.kind === 'text' || isPath(token)) && places.has(i))
      return refuse(
        token,
        `"${token.text.slice(0, 60)}" names a file or an address. Declare it under tables in the source's file, and write the table's name here.`,
      );
  }
  return undefined;
}

/** Where the name of a table stands: after FROM and what is like it, and after each comma up to the next clause. */
function tablePlaces(tokens: readonly Token[]): ReadonlySet<number> {
  const places = new Set<number>();
  const isInFrom = [false];
  for (const [i, { kind, text }] of tokens.entries()) {
    if (kind === 'sign' && text === '(') isInFrom.push(false);
    else if (kind === 'sign' && text === ')' && isInFrom.length > 1) isInFrom.pop();
    else if (kind === 'word' && /^(from|join|describe|summarize|table)$/i.test(text)) {
      isInFrom[isInFrom.length - 1] = true;
      places.add(i + 1);
    } else if (kind === 'word' && /^(select|where|group|having|order|limit|window|qualify|union|on)$/i.test(text))
      isInFrom[isInFrom.length - 1] = false;
    else if (kind === 'sign' && text === ',' && isInFrom.at(-1)) places.add(i + 1);
  }
  return places;
}

/** The query without the semicolon that may end it, and what is said after it, so that it can stand inside another. */
export function bareSelect(sql: string): string {
  const tokens = tokensOf(sql);
  const end = 'message' in tokens ? undefined : tokens.find(({ kind, text }) => kind === 'sign' && text === ';');
  return sql.slice(0, end?.at).trimEnd();
}

const isPath = ({ kind, text }: Token) => kind === 'quoted' && /[/\\]|\.\w+$/.test(text);

const shown = ({ kind, text }: Token) => (kind === 'word' ? text.toUpperCase() : `"${text.slice(0, 40)}"`);

const pattern =
  /(?<space>\s+|--[^\n]*|\/\*(?:[^*]|\*(?!\/))*\*\/)|'(?<text>(?:[^']|'')*)'|"(?<quoted>(?:[^"]|"")*)"|`(?<ticked>[^`]*)`|(?<word>[\p{L}_][\p{L}\p{N}_]*)|(?<number>\d[\d.eE]*)|(?<sign>[^\s])/uy;

/** The words, names, texts and signs of a query; a refusal where engines would not agree on where a text ends. */
function tokensOf(sql: string): readonly Token[] | QueryRefusal {
  const tokens: Token[] = [];
  pattern.lastIndex = 0;
  while (pattern.lastIndex < sql.length) {
    const at = pattern.lastIndex;
    const groups = pattern.exec(sql)?.groups ?? {};
    const refuse = (message: string): QueryRefusal => ({ at, length: 1, message });
    if (groups['space'] !== undefined) {
      if (groups['space'].slice(2).includes('/*'))
        return refuse('A comment stands inside a comment. Delete one of them.');
      continue;
    }
    const text = groups['text'] ?? groups['quoted'] ?? groups['ticked'];
    if (text?.includes('\\'))
      return refuse('A backslash in quotation marks is read in two ways. Write it with chr(92).');
    const { word, sign } = groups;
    if (word?.toLowerCase() === 'u' && /^&["']/.test(sql.slice(pattern.lastIndex)))
      return refuse('A name or text after U& is read in two ways. Write its characters as they are.');
    if (sign === '$')
      return refuse('A dollar quotes a text or names a parameter. Write texts in single quotation marks.');
    if (sign === "'" || sign === '"' || sign === '`')
      return refuse('A quotation mark stands here and is never closed.');
    if (sign === '#' || (sign === '/' && sql.startsWith('/*', at)))
      return refuse('A comment that not every engine knows begins here, or one that never ends. Write -- before it.');
    const kind =
      groups['text'] !== undefined ? 'text' : text !== undefined ? 'quoted' : word !== undefined ? 'word' : 'sign';
    tokens.push({ kind, text: text ?? word ?? groups['number'] ?? sign ?? '', at });
  }
  return tokens;
}
