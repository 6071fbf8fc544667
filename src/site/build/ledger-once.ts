import { join } from 'node:path';
import type { Ledger } from '../../history/ledger.ts';
import { keyOf } from '../../source/cache.ts';
import type { HistoryPlace } from '../../source/git/history-place.ts';
import type { NoRepository } from '../../source/git/repository.ts';
import { workspaceBytes } from '../../source/workspace-file.ts';
import { type NoLedger, type LedgerReading, readLedger } from './ledger.ts';

let last: { readonly name: string; readonly people: LedgerReading['people']; readonly ledger: Ledger } | undefined;

/**
 * Reads the ledger, and gives the same one again while it would come out the same: while somebody writes, nothing is
 * committed and people of whom nothing changed are the same, so that a save need not wait for git to tell it all again.
 */
export async function ledgerOnce(
  place: HistoryPlace | NoRepository,
  reading: LedgerReading,
): Promise<Ledger | NoLedger> {
  if (typeof place === 'string') return readLedger(place, reading);
  const { root, prefix, head, shallow } = place.repository;
  // Git heeds this file as it stands there, committed or not.
  const names = workspaceBytes(join(root, '.mailmap'))?.toString('base64');
  const name = keyOf(root, prefix, head, shallow, reading.judged, reading.program, names);
  if (last?.name === name && last.people === reading.people) return last.ledger;
  const ledger = await readLedger(place, reading);
  if (typeof ledger !== 'string') last = { name, people: reading.people, ledger };
  return ledger;
}
