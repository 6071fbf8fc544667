import { deserialize, serialize } from 'node:v8';
import type { KeptResults } from './kept-reading.ts';
import { isWholeInJson } from './whole-in-json.ts';

/** So many results stand in a piece: the texts of thousands would fill as much memory as a large report. */
const inPiece = 250;

/** How many bytes say how long a piece is. */
const headLength = 4;

/**
 * Results as bytes, piece by piece: one after the other, those of several lists too, they hold what all of them do. What
 * JSON says in full stands as JSON, which is read in a third of the time; Node's own format holds every other kind of
 * plain value as it is.
 */
export function* keptPieces(results: KeptResults): Generator<Buffer> {
  let [json, others]: [[string, unknown][], [string, unknown][]] = [[], []];
  for (const entry of results) {
    (isWholeInJson(entry[1]) ? json : others).push(entry);
    if (json.length + others.length < inPiece) continue;
    yield pieceOf(json, others);
    [json, others] = [[], []];
  }
  if (json.length + others.length > 0) yield pieceOf(json, others);
}

function pieceOf(json: readonly unknown[], others: readonly unknown[]): Buffer {
  const bytes = serialize([JSON.stringify(json), others]);
  const head = Buffer.alloc(headLength);
  head.writeUInt32LE(bytes.length);
  return Buffer.concat([head, bytes]);
}

/** The results in bytes; none where these hold something else. */
export function resultsIn(bytes: Uint8Array): KeptResults {
  const results = new Map<string, unknown>();
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    for (let at = 0; at < view.length;) {
      const start = at + headLength;
      at = start + view.readUInt32LE(at);
      const [json, others] = deserialize(view.subarray(start, at)) as [string, [string, unknown][]];
      for (const [name, result] of JSON.parse(json) as typeof others) results.set(name, result);
      for (const [name, result] of others) results.set(name, result);
    }
    return results;
  } catch {
    return new Map();
  }
}
