import fc from 'fast-check';
import { expect, test } from 'vitest';
import { insightOf } from '../../src/insight/report-insight.ts';
import { loadReport } from '../../src/model/load-report.ts';
import { readTree } from '../../src/source/files.ts';

const sample = readTree('content');

/** The claims of the sample's trial when its group is called so in the plan and so in the figures. */
function claimsOf(inPlan: string, inFigures: string) {
  const files = sample.files.map((file) => {
    if (file.path === 'plans/late-fee-grace/plan.yaml')
      return { ...file, text: file.text.replaceAll('group: pilot', `group: ${inPlan}`) };
    if (!file.path.startsWith('data/')) return file;
    return { ...file, text: file.text.replaceAll(/,pilot$/gmu, `,${inFigures}`) };
  });
  const { report } = loadReport({ ...sample, files }, { today: '2026-10-31' });
  if (!report) throw new Error('The sample report does not load.');
  return insightOf(report)
    .plan('late-fee-grace')
    .measures.map(({ claim }) => claim);
}

test('a group is the same word in whatever Unicode form', () => {
  const known = claimsOf('pilot', 'pilot');
  expect(known.map(({ grade }) => grade)).toContain(5);
  const letters = fc.constantFrom('é', 'ü', 'Å', 'ç', 'ñ', 'ệ', '가', 'ö');
  fc.assert(
    fc.property(fc.array(letters, { minLength: 1, maxLength: 4 }), (list) => {
      const name = `x${list.join('')}`;
      expect(claimsOf(name.normalize('NFC'), name.normalize('NFD'))).toEqual(known);
      expect(claimsOf(name.normalize('NFD'), name.normalize('NFC'))).toEqual(known);
    }),
    { numRuns: 3 },
  );
});
