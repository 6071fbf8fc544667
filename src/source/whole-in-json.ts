/** Whether a value comes back from JSON as it was. */
export function isWholeInJson(value: unknown): boolean {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return true;
    case 'number':
      return Number.isFinite(value) && !Object.is(value, -0);
    case 'object':
      if (value === null) return true;
      if (Array.isArray(value)) return areWhole(value);
      return Object.getPrototypeOf(value) === Object.prototype && areWhole(Object.values(value));
    default:
      return false;
  }
}

function areWhole(values: readonly unknown[]): boolean {
  for (let at = 0; at < values.length; at++) if (!isWholeInJson(values[at])) return false;
  return true;
}
