import { expect, test } from 'vitest';
import { insightOf } from '../../src/insight/report-insight.ts';
import { withReply } from '../../src/insight/replies.ts';
import { loadReport } from '../../src/model/load-report.ts';
import { customerReplies } from '../../src/site/customer-edition.ts';
import { readTree } from '../../src/source/files.ts';
import { wordingFor } from '../../src/wording/language.ts';

const story = 'plans/confirm-the-slot-the-evening-before/story.mdx';

/** What customers are shown of the visits that were missed, where that plan is led by a metric. */
function repliesLedBy(hero: string) {
  const sample = readTree('content');
  const files = sample.files.map((file) =>
    file.path === story ? { ...file, text: file.text.replace(/^hero: .*$/m, `hero: ${hero}`) } : file,
  );
  const { report } = loadReport({ ...sample, files }, { today: '2026-10-31' });
  if (!report) throw new Error('The sample report does not load.');
  const replies = customerReplies({ report, insight: insightOf(report) });
  expect(replies).toHaveLength(withReply(report).length);
  return replies.find(({ painPoint }) => painPoint.id === 'engineer-does-not-come-in-the-slot');
}

test.each([
  ['missed-appointments', 1, false],
  ['missed-visit-compensation', 0, true],
])('a plan led by %s shows customers %d outcomes, and that money is withheld: %s', (hero, shown, withheld) => {
  const reply = repliesLedBy(hero);
  expect([reply?.outcomes.length, reply?.withheld]).toEqual([shown, withheld]);
});

test.each(['en-GB', 'de-DE'])('what is measured in money is never called not measured, in %s', (locale) => {
  const { notMeasured, inMoney, alsoInMoney } = wordingFor(locale).replies;
  expect(new Set([notMeasured, inMoney, alsoInMoney]).size).toBe(3);
});
