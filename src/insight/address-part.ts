/**
 * A name somebody chose as a part of an address or of a command: "Opening hours" becomes "opening-hours". Accents go; a
 * letter of another script is written as its number, so that names apart stay apart.
 */
export function addressPart(name: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f]/g, '');
  const parts = plain.match(/[a-z0-9]+|[\p{L}\p{M}\p{N}]/gu) ?? [...plain.trim()];
  return parts.map((part) => (/^[a-z0-9]+$/.test(part) ? part : part.codePointAt(0)?.toString(16))).join('-');
}
