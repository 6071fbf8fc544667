import { expect, test } from 'vitest';
import { emergingIn } from '../../src/insight/emerging/emerging.ts';
import { loadReport } from '../../src/model/load-report.ts';
import { readTree } from '../../src/source/files.ts';
import { signalOwner } from '../../src/wording/emerging.ts';

const names = { ada: 'Ada Quist', ben: 'Ben Osei', cleo: 'Cleo Marsh' };
const people = {
  get: (id: keyof typeof names) => ({ name: names[id], ...(id === 'cleo' ? { left: '2026-03-27' } : {}) }),
};
const inLanguage = (locale: string) => ({ people, settings: { locale, currency: 'EUR', asOf: '2026-10-31' } }) as never;
const [fee, slot] = [
  { title: 'Late fee', owner: 'ada' },
  { title: 'Slot', owner: 'ben' },
];
const dismissal = { by: 'ben', until: '2026-12-31', reason: 'One storm.' };
const none = { painPoints: [], resolved: [], dismissal: null };

test.each([
  ['nobody', none, 'Nobody owns this yet.', 'Das hat noch niemand übernommen.'],
  ['an owner', { ...none, painPoints: [fee], resolved: [slot] }, 'Owned by Ada Quist.', 'Übernommen von Ada Quist.'],
  [
    'an owner who left',
    { ...none, painPoints: [{ ...fee, owner: 'cleo' }] },
    'Owned by Cleo Marsh (has left).',
    'Übernommen von Cleo Marsh (nicht mehr im Unternehmen).',
  ],
  [
    'a resolved pain point',
    { ...none, resolved: [fee] },
    'Nobody owns this any more: “Late fee” is resolved.',
    'Dafür ist niemand mehr zuständig: „Late fee“ ist gelöst.',
  ],
  [
    'resolved pain points',
    { ...none, resolved: [fee, slot] },
    'Nobody owns this any more: the pain points about it are resolved, “Late fee”, “Slot”.',
    'Dafür ist niemand mehr zuständig: Die Schmerzpunkte dazu sind gelöst, „Late fee“, „Slot“.',
  ],
  [
    'somebody who left it',
    { ...none, resolved: [fee], dismissal },
    'Left by Ben Osei until 31 Dec 2026: One storm.',
    'Gelassen von Ben Osei bis 31. Dez. 2026: One storm.',
  ],
])('who owns what emerges, with %s', (_, signal, english, german) => {
  const said = (locale: string) => signalOwner(signal as never, inLanguage(locale));
  expect([said('en-GB'), said('de-DE')]).toEqual([english, german]);
});

test('what emerges knows the pain points about it that are resolved', () => {
  const sample = readTree('content');
  const signalsWhere = (resolve: boolean) => {
    const files = sample.files.map((file) =>
      resolve && file.path.startsWith('pain-points/')
        ? {
            ...file,
            text: `${file.text.replace(/^(status|resolvedOn): .*\n/gm, '')}status: resolved\nresolvedOn: 2026-09-30\n`,
          }
        : file,
    );
    const { report } = loadReport({ ...sample, files }, { today: '2026-10-31' });
    if (!report) throw new Error('The sample report does not load.');
    return emergingIn(report).all;
  };
  const ids = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id);
  const [before, after] = [signalsWhere(false), signalsWhere(true)];
  expect(before.flatMap(({ painPoints }) => ids(painPoints))).not.toEqual([]);
  expect(after.flatMap(({ painPoints }) => painPoints)).toEqual([]);
  for (const [at, { painPoints, resolved }] of before.entries())
    expect(ids(after[at]?.resolved ?? []).toSorted()).toEqual(ids([...painPoints, ...resolved]).toSorted());
});
