/** A repeatable source of chance: the same seed gives the same draws on every machine. */
export interface Random {
  /** A figure from 0 up to, but never, 1. */
  readonly uniform: () => number;
  readonly normal: (mean: number, sd: number) => number;
  readonly binomial: (n: number, share: number) => number;
  readonly poisson: (expected: number) => number;
}

/** Starts a series of draws from a text, so that a new metric never disturbs the draws of the others. */
export function randomFrom(seed: string): Random {
  const uniform = mulberry32(fnv1a(seed));
  const normal = (mean: number, sd: number): number => {
    const radius = Math.sqrt(-2 * Math.log(1 - uniform()));
    return mean + sd * radius * Math.cos(2 * Math.PI * uniform());
  };
  const binomial = (n: number, share: number): number => {
    const p = Math.min(1, Math.max(0, share));
    if (n * p * (1 - p) > 60) return clamp(Math.round(normal(n * p, Math.sqrt(n * p * (1 - p)))), 0, n);
    let hits = 0;
    for (let trial = 0; trial < n; trial++) if (uniform() < p) hits++;
    return hits;
  };
  const poisson = (expected: number): number => {
    if (expected > 60) return Math.max(0, Math.round(normal(expected, Math.sqrt(expected))));
    const floor = Math.exp(-expected);
    let count = 0;
    for (let product = uniform(); product > floor; product *= uniform()) count++;
    return count;
  };
  return { uniform, normal, binomial, poisson };
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** 32-bit FNV-1a hash of a text. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Mulberry32: small, quick and good enough for a sample report; never for anything that must be secret. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
