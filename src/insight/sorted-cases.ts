import type { PointByKind } from '../model/series.ts';

type Cases = readonly PointByKind['duration'][];

/** How long cases took, from the shortest on; remembered, because a window is summarised, compared and ranked. */
export function sortedCases(cases: Cases): Float64Array {
  let values = known.get(cases);
  if (!values) known.set(cases, (values = valuesOf(cases).sort()));
  return values;
}

const known = new WeakMap<Cases, Float64Array>();

/** The same of cases that are asked for once: in a room that the next such question takes. */
export function sortedForNow(cases: Cases): Float64Array {
  if (room.length < cases.length) room = new Float64Array(2 * cases.length);
  const values = room.subarray(0, cases.length);
  fill(values, cases);
  return values.sort();
}

let room = new Float64Array(64);

/** How long cases took, in their order. */
export function valuesOf(cases: Cases): Float64Array {
  const values = new Float64Array(cases.length);
  fill(values, cases);
  return values;
}

function fill(values: Float64Array, cases: Cases): void {
  for (let i = 0; i < values.length; i++) values[i] = cases[i]?.value ?? NaN;
}

/** All values of two sorted lists, sorted. */
export function merged(a: Float64Array, b: Float64Array): Float64Array {
  const all = new Float64Array(a.length + b.length);
  let ofA = 0;
  let ofB = 0;
  for (let i = 0; i < all.length; i++) {
    const fromA = ofB >= b.length || (ofA < a.length && (a[ofA] ?? 0) <= (b[ofB] ?? 0));
    all[i] = (fromA ? a[ofA++] : b[ofB++]) ?? 0;
  }
  return all;
}
