import type { Effect } from './shape.ts';

/** The late fee is held for the accounts of the trial. */
export const graceBegins = '2025-10-06';

/** The late fee is held for every account. */
export const graceForAll = '2026-07-01';

/** Dispatchers begin to confirm visits the evening before. */
export const slotsConfirmed = '2025-11-10';

/** A second call about a fault goes to the handler first. */
export const handlersNamed = '2026-01-12';

/** All of the month's price notices are in plain words. */
export const noticeRewritten = '2025-11-01';

/** Callers may choose an hour for a call-back. */
export const callBacksOn = '2026-09-07';

/** Customers get a message when the carrier scans their router. */
export const receiptsOn = '2026-06-15';

/** The voice assistant answered from mid-September to mid-February, so both of those months felt half of it. */
export const assistant = (factor: number): readonly Effect[] => [
  { from: '2025-09-01', until: '2025-10-01', factor: Math.sqrt(factor) },
  { from: '2025-10-01', until: '2026-02-01', factor },
  { from: '2026-02-01', until: '2026-03-01', factor: Math.sqrt(factor) },
];
