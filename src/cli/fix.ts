import { join } from 'node:path';
import { type CheckedReport, checkContent, type CheckOptions } from '../lint/check.ts';
import { mendable, toMended } from '../lint/mending.ts';
import { readTree } from '../source/files.ts';
import { mendFile } from '../source/mend-file.ts';
import type { Problem } from '../source/problem.ts';

/** Mending one mistake can bring the next one to light; content that still changes after so many rounds never ends. */
const mostRounds = 20;

/** Mends what can be mended without a judgement, says so line by line, and checks the content anew after each round. */
export function fixContent(
  root: string,
  options: CheckOptions,
  isInside: (problem: Problem) => boolean,
): CheckedReport {
  for (let round = 1; ; round++) {
    const tree = readTree(root);
    const checked = checkContent(tree, options);
    if (round > mostRounds) return checked;
    const texts = new Map(tree.files.map(({ file, text }) => [file, text]));
    const mended = [...mendable(checked.problems.filter(isInside))].flatMap(([file, problems]) => {
      const path = file.slice(tree.name.length + 1);
      const made = new Set(
        mendFile(
          join(root, path),
          texts.get(file),
          problems.map(({ fix }) => fix),
        ),
      );
      return problems.filter(({ fix }) => made.has(fix));
    });
    process.stderr.write(toMended(mended));
    if (mended.length === 0) return checked;
  }
}
