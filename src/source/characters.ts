/**
 * What a text is for. A `name` stands in lists and menus, where readers tell things apart by how it looks, so it holds
 * nothing that looks like nothing. `words` are read as sentences, in any language: right-to-left marks, joiners and
 * isolates belong to some of them.
 */
export type TextKind = 'name' | 'words';

/** A character that a text cannot hold, and why. */
export interface Unwelcome {
  readonly code: number;
  readonly why: 'control' | 'broken' | 'direction' | 'open' | 'unseen';
}

/** Scripts whose letters change their shape with joiners between them. */
const joining =
  '\\p{scx=Arab}\\p{scx=Syrc}\\p{scx=Nkoo}\\p{scx=Mong}\\p{scx=Deva}\\p{scx=Beng}\\p{scx=Guru}\\p{scx=Gujr}\\p{scx=Orya}' +
  '\\p{scx=Taml}\\p{scx=Telu}\\p{scx=Knda}\\p{scx=Mlym}\\p{scx=Sinh}\\p{scx=Khmr}\\p{scx=Mymr}\\p{scx=Tibt}';

/** Invisible characters where they change what is seen: emoji of several parts, flags, joined letters, variants of signs. */
const meaningful = new RegExp(
  [
    '\\u{1F3F4}[\\u{E0020}-\\u{E007E}]+\\u{E007F}',
    '(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})',
    '(?<=\\p{Emoji})[\\uFE0E\\uFE0F]',
    '(?<=\\p{scx=Han})[\\u{E0100}-\\u{E01EF}]',
    '(?<=\\p{scx=Mong})[\\u180B-\\u180F]',
    `(?<=[${joining}])[\\u200C\\u200D](?=[${joining}])`,
  ].join('|'),
  'gu',
);

const control = /[^\P{Cc}\n\t]/u;
/** What no text holds, and the sign that programs put where a character was lost. */
const broken = /[\p{Cs}\p{Noncharacter_Code_Point}\uFFFD]/u;
const override = /[\u202D\u202E]/u;
const hidden = /[\u{E0000}-\u{E007F}]/u;
const direction = /\p{Bidi_Control}/u;
/** Everything that has no width or is blank, but for the spaces that languages put between words. */
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\u1680\u2000-\u2008\u200A\u205F\u2800\uFFF9-\uFFFB]/u;

const visible = /[^\s\p{Default_Ignorable_Code_Point}\u2800]/u;

/** The first character that does not belong into a text of this kind. */
export function unwelcome(text: string, kind: TextKind): Unwelcome | undefined {
  if (/^[\n -~]*$/.test(text)) return undefined;
  const seen = text.replace(meaningful, '');
  const find = (why: Unwelcome['why'], characters: RegExp): Unwelcome | undefined => {
    const code = characters.exec(seen)?.[0].codePointAt(0);
    return code === undefined ? undefined : { code, why };
  };
  const anywhere =
    find('control', control) ?? find('broken', broken) ?? find('direction', override) ?? find('unseen', hidden);
  if (anywhere) return anywhere;
  if (kind === 'name' || !visible.test(seen)) return find('direction', direction) ?? find('unseen', unseen);
  return openDirection(seen);
}

const closings: ReadonlyMap<string, string> = new Map([
  ['\u202A', '\u202C'],
  ['\u202B', '\u202C'],
  ['\u2066', '\u2069'],
  ['\u2067', '\u2069'],
  ['\u2068', '\u2069'],
]);

/** A change of direction that is not undone by the end of its line would turn the words behind the text. */
function openDirection(text: string): Unwelcome | undefined {
  for (const line of text.split('\n')) {
    const open: string[] = [];
    for (const [sign] of line.matchAll(/[\u202A-\u202C\u2066-\u2069]/g)) {
      if (closings.has(sign)) open.push(sign);
      else if (closings.get(open.at(-1) ?? '') === sign) open.pop();
    }
    const [first] = open;
    if (first !== undefined) return { code: first.charCodeAt(0), why: 'open' };
  }
  return undefined;
}

/** Says what such a character is, and what to do about it. */
export function unwelcomeMessage({ code, why }: Unwelcome): string {
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  switch (why) {
    case 'control':
      return `An invisible control character (${name}) stands here. Delete it.`;
    case 'broken':
      return `Something that is no character (${name}) stands here. Delete it, or type the text anew.`;
    case 'direction':
      return `A sign that turns the direction of writing (${name}) stands here, so that the text looks like another. Delete it.`;
    case 'open':
      return `A sign that turns the direction of writing (${name}) is not undone by the end of its line. Delete it.`;
    case 'unseen':
      return `A character that nobody can see (${name}) stands here, so that the text looks like another. Delete it, or type the text anew.`;
  }
}
