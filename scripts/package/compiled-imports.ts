/** A page or component whose imports lead to the compiled files instead of their sources. */
export function importingCompiled(text: string): string {
  return text.replaceAll(/((?:\bfrom|\bimport)\s*\(?\s*(['"])\.{1,2}\/[^'"\n]*)\.ts\2/g, '$1.js$2');
}
