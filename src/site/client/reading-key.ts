const mirrored: ReadonlyMap<string, string> = new Map([
  ['ArrowLeft', 'ArrowRight'],
  ['ArrowRight', 'ArrowLeft'],
]);

/** A key as it is meant where it was pressed: where words run from right to left, the left arrow leads on. */
export function readingKey({ key }: KeyboardEvent, within: Element): string {
  return getComputedStyle(within).direction === 'rtl' ? (mirrored.get(key) ?? key) : key;
}
