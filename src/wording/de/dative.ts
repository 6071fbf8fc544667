/** The first noun in the plural that may want an ending; what ends in "n" or "s", and a code such as "EUR", has none. */
const plural = /(^|[\s\u00a0])(\p{Lu}\p{Ll}{2,}(?:e|el|er))(?=\s|$)/u;

/** A figure with its unit, or the unit alone, as "von" and "zwischen" ask for it: "9,5 Tagen". */
export const inDative = (text: string): string => text.replace(plural, '$1$2n');
