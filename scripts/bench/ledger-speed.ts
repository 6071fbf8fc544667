// Reads what git tells of the report at POPLAR_CONTENT, keeps it as a build does, and prints the seconds as JSON.
import { contentRoot, projectRoot } from '../../src/source/environment.ts';
import { programVersion } from '../../src/source/cache.ts';
import { historyPlace } from '../../src/source/git/history-place.ts';
import { judgedAtMost } from '../../src/site/build/claims-then.ts';
import { loadOnce } from '../../src/site/build/context.ts';
import { keptIn } from '../../src/site/build/kept-in.ts';
import { readLedger } from '../../src/site/build/ledger.ts';

const { report } = await loadOnce();
if (!report) throw new Error(`There is no report in ${contentRoot()}.`);
const program = await programVersion(projectRoot());
const [started, before] = [performance.now(), process.cpuUsage()];
const reading = { people: report.people, judged: judgedAtMost(report.plans.size), cache: keptIn('ledger'), program };
const ledger = await readLedger(historyPlace(contentRoot(), { fresh: true }), reading);
if (typeof ledger === 'string') throw new Error(`git tells nothing (${ledger}).`);
const seconds = (performance.now() - started) / 1000;
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ seconds, cpuSeconds: (user + system) / 1e6 }));
