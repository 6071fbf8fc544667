import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';
import { layOut } from './fixture.ts';

const small = layOut('complete-small');
afterAll(() => small.remove());

/** Whether a plan of an earlier version is still in memory once a later one was read and rolls were forgotten. */
async function staysInMemory(forget: boolean): Promise<boolean> {
  const script = `
    import { loadReport } from './src/model/load-report.ts';
    import { forgetRolls } from './src/model/roll.ts';
    import { boundHeaps } from './src/source/memory.ts';
    import { readTree } from './src/source/files.ts';
    boundHeaps();
    const planRead = () => loadReport(readTree(process.env.ROOT), { today: '2026-11-05' }).report.plans.all[0];
    const now = planRead();
    const then = new WeakRef(planRead());
    if (${forget}) forgetRolls();
    for (let i = 0; i < 5; i++) {
      await new Promise(setImmediate);
      gc();
    }
    console.log(now !== undefined && then.deref() !== undefined);
  `;
  const options = ['--expose-gc', '--input-type=module', '--eval', script];
  const env = { ...process.env, ROOT: small.root };
  const { stdout } = await promisify(execFile)(process.execPath, options, { env });
  return stdout.trim() === 'true';
}

it('keeps what was read last at hand, and lets go of all of it once rolls are forgotten', async () => {
  expect(await Promise.all([staysInMemory(false), staysInMemory(true)])).toEqual([true, false]);
});
