import { manyFixes as many, repeatedFixes } from '../../insight/repeated-fixes.ts';
import type { MicroAction } from '../../model/types/micro-action.ts';
import { startCommand } from '../../wording/emerging.ts';
import { defineRule } from '../rule.ts';

const day = (number: number) => `2025-06-${String(number).padStart(2, '0')}`;
const fixes = (count: number) =>
  Array.from(
    { length: count },
    (_, i) => `- on: ${i + 1 === many ? `⟦${day(i + 1)}⟧` : day(i + 1)}
  department: care
  theme: chat closes
  where: ${i % 2 ? 'Chat desk' : 'Shop in Leeds'}
  heard: The chat closes while I look for my number.
  did: Opened the chat again by hand.
`,
  ).join('');

/** What is put right by hand again and again has a cause. */
export const microActionRepeats = defineRule({
  id: 'micro-action-repeats',
  severity: 'warning',
  why: `The ${many}th small fix of one kind in a year is the outer loop’s business: find the cause, and nobody needs the next one.`,
  bad: { 'micro-actions/2025-q2.yaml': fixes(many) },
  good: { 'micro-actions/2025-q2.yaml': fixes(many - 1) },
  *check(report) {
    for (const { id, fixes: all, last, kind } of repeatedFixes(report)) {
      const about = last.painPoint === undefined ? undefined : report.painPoints.get(last.painPoint).title;
      const same = kind === 'theme' ? `about "${last.theme}"` : `at "${last.where}"`;
      yield {
        at: last.at('on'),
        ofWhole: true,
        message:
          about === undefined
            ? `This is small fix number ${all.length} ${same} within a year. Begin a pain point with ${startCommand(`fixes/${id}`)}, and name it in each of them with painPoint:.`
            : `"${about}" was eased by hand ${all.length} times within a year, and no plan works on its cause. Begin one with npm run new -- plan.`,
        related: all
          .filter((fix) => fix !== last)
          .map((fix) => ({ ...fix.at('on'), message: `One of them: ${said(fix)}` })),
      };
    }
  },
});

function said({ on, did, where }: MicroAction): string {
  return where === undefined ? `${on}, ${did}` : `${on}, ${where}: ${did}`;
}
