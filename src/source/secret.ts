/** An address with a password, a password or key that is written out, a private key. */
const secrets =
  /:\/\/[^\s/:@'"]*:[^\s/@'"]+@|\b(?:pass(?:word|wd|phrase)?|pwd|secret|token|api[_-]?key|access[_-]?key(?:[_-]?id)?)["']?\s*[:=]\s*["']?[^\s"',]+|\bAKIA[0-9A-Z]{16}\b|-----BEGIN [A-Z ]*PRIVATE KEY-----/gi;

/** Where a text holds what only a few may know. */
export function secretsIn(text: string): readonly RegExpExecArray[] {
  return [...text.matchAll(secrets)];
}

/** What is said of one; the text itself is nowhere repeated. */
export const secretMessage =
  'This reads like a password or key. Keep it in a variable of the environment, and change it where it is valid: whoever has the repository has it.';
