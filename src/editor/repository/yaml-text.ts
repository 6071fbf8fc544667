/** A text as YAML takes it whole. */
export function inYaml(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A text as a block of YAML holds it. */
export function indented(text: string, by: number): string {
  return text.replaceAll(/^(?=.)/gm, ' '.repeat(by));
}
