import { grownCosts } from '../history/grown-costs.ts';
import type { GrownCost } from '../insight/emerging/emerging.ts';
import type { Report } from '../model/report.ts';
import { keptIn } from '../site/build/kept-in.ts';
import { readLedger } from '../site/build/ledger.ts';
import { programVersion } from '../source/cache.ts';
import { projectRoot, tell } from '../source/environment.ts';
import { historyPlace } from '../source/git/history-place.ts';

/** Pain points whose cost grew, as git tells it; where it cannot, or not of the whole time, says so to whoever asked. */
export async function costsGrown(root: string, report: Report): Promise<readonly GrownCost[]> {
  const program = await programVersion(projectRoot());
  const ledger = await readLedger(historyPlace(root, { fresh: true }), {
    people: report.people,
    judged: 0,
    cache: keptIn('ledger'),
    program,
  });
  if (typeof ledger === 'string') {
    tell('Whether the cost of a pain point grew cannot be told: git knows no history of this content.');
    return [];
  }
  if (ledger.cutOff)
    tell('This clone does not hold the whole history, so a pain point whose cost grew earlier is not named.');
  return grownCosts(report, ledger);
}
