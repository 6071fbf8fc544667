import type { MovedKey } from '../source/move-key.ts';

/** The keys of report.yaml that a version has moved, the newest last; they are read where they were, too. */
export const movedKeys: readonly (MovedKey & { readonly since: string })[] = [
  { key: 'notice', group: 'site', name: 'footer', since: '0.2.0' },
];
