/** A value as the author would recognise it, short enough for a message. */
export function describe(data: unknown): string {
  if (data === null || data === undefined) return 'Nothing';
  if (Array.isArray(data)) return 'A list';
  if (typeof data === 'object') return 'A group of keys';
  return typeof data === 'string' ? `"${short(data)}"` : String(data);
}

/** A text in one line of at most sixty characters. */
export function short(value: unknown): string {
  const text = String(value).toWellFormed().replace(/\s+/g, ' ');
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
