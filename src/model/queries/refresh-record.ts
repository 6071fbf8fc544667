import { createHash } from 'node:crypto';
import { deepFreeze } from '../entity.ts';
import type { InputFile } from '../../source/query/engine.ts';

/** What a refresh left beside a metric's figures: from what they were counted, when, and how it looked then. */
export interface RefreshRecord {
  /** The source's id. */
  readonly source: string;
  /** Name and version of what ran the query. */
  readonly engine: string;
  /** When, in UTC. */
  readonly refreshed: string;
  /** SHA-256 of the query. */
  readonly query: string;
  /** SHA-256 of the CSV as it was written: figures that were edited since have another. */
  readonly csv: string;
  /** How many rows the query gave. */
  readonly rows: number;
  /** The newest period with a figure. */
  readonly newest: string | null;
  /** How many periods, of the whole or of a group, have too few cases to be shown. */
  readonly withheld: number;
  /** The variable that held the address of the server; files have none. */
  readonly server?: string;
  /** The files that were read; a server has none. */
  readonly inputs?: readonly InputFile[];
}

/** Where the record of a metric's figures stands, from the content folder. */
export function recordPath(metric: string): string {
  return `data/${metric}.source.json`;
}

/** SHA-256 of a text, in hexadecimal; a line ends the same way on every machine. */
export function textHash(text: string): string {
  return createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex');
}

/** The record as it is written. */
export function recordText(record: RefreshRecord): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}

const texts = ['source', 'engine', 'refreshed', 'query', 'csv'];
const counts = ['rows', 'withheld'];

/** Reads a record; undefined for a text that is none. */
export function readRecord(text: string): RefreshRecord | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const record = value as Record<string, unknown>;
  const isWhole =
    texts.every((key) => typeof record[key] === 'string') &&
    counts.every((key) => typeof record[key] === 'number') &&
    (record['server'] === undefined || typeof record['server'] === 'string') &&
    (record['newest'] === null || typeof record['newest'] === 'string') &&
    !Number.isNaN(Date.parse(String(record['refreshed']))) &&
    (record['inputs'] === undefined || (Array.isArray(record['inputs']) && record['inputs'].every(isInput)));
  return isWhole ? (deepFreeze(value) as RefreshRecord) : undefined;
}

function isInput(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { path, bytes, modified } = value as Record<string, unknown>;
  return typeof path === 'string' && typeof bytes === 'number' && typeof modified === 'string';
}
