/**
 * Text inside Markdown, in a table too, where neither markup nor a mention may come to life. Behind an @ stands a space
 * without width: services look for mentions in what they have rendered, where a sign written by its number is a sign.
 */
export function inMarkdown(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]+/gu, ' ')
    .replace(/[&<>|@#[\]`*_~!\\]/g, (sign) => `&#${sign.charCodeAt(0)};${sign === '@' ? '&#8203;' : ''}`);
}
