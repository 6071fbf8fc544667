import { deserialize, serialize } from 'node:v8';
import type { KeptResults } from './kept-reading.ts';
import { isWholeInJson } from './whole-in-json.ts';

/**
 * Results as bytes. What JSON says in full stands as JSON, which is read in a third of the time; Node's own format holds
 * every other kind of plain value as it is.
 */
export function keptBytes(results: KeptResults): Buffer {
  const [json, others]: [[string, unknown][], [string, unknown][]] = [[], []];
  for (const entry of results) (isWholeInJson(entry[1]) ? json : others).push(entry);
  return serialize([JSON.stringify(json), others]);
}

/** The results in bytes; none where these hold something else. */
export function resultsIn(bytes: Uint8Array): KeptResults {
  try {
    const [json, others] = deserialize(bytes) as [string, [string, unknown][]];
    return new Map([...(JSON.parse(json) as typeof others), ...others]);
  } catch {
    return new Map();
  }
}
