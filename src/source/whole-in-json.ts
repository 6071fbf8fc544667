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
      return Object.getPrototypeOf(value) === Object.prototype && partsAreWhole(value as Record<string, unknown>);
    default:
      return false;
  }
}

function areWhole(values: readonly unknown[]): boolean {
  for (let at = 0; at < values.length; at++) if (!isWholeInJson(values[at])) return false;
  return true;
}

/** Gone over without a list of the values: there are many. */
function partsAreWhole(value: Readonly<Record<string, unknown>>): boolean {
  for (const key in value) if (!isWholeInJson(value[key])) return false;
  return true;
}
