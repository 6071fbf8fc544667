/**
 * Makes a text safe to print: control characters, line separators and signs that turn the direction of writing
 * could give a terminal commands or show a line as what it is not.
 */
export function printable(text: string): string {
  if (/^[ -~]*$/.test(text)) return text;
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]+/gu, ' ');
}
