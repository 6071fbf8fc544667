/** Text inside Markdown, in a table too, where neither markup nor a mention may come to life. */
export function inMarkdown(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]+/gu, ' ')
    .replace(/[&<>|@#[\]`*_~!\\]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
