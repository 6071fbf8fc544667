import { expect } from 'vitest';

/** Fails on a NaN or an infinity anywhere in a result. */
export function expectFinite(result: unknown, path = 'result'): void {
  if (typeof result === 'number') expect(Number.isFinite(result), `${path} is ${result}`).toBe(true);
  else if (typeof result === 'object' && result !== null)
    for (const [name, part] of Object.entries(result)) expectFinite(part, `${path}.${name}`);
}
