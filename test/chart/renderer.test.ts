import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ChartError } from '../../src/chart/chart-error.ts';
import { createChartRenderer } from '../../src/chart/chart-renderer.ts';
import type { ChartRenderer } from '../../src/chart/chart-renderer.ts';
import type { ChartRequest } from '../../src/chart/charts/index.ts';
import { type ChartPool, openChartPool } from '../../src/chart/pool.ts';
import { openCache } from '../../src/source/cache.ts';
import { costOfDelayExamples } from './examples/cost-of-delay.ts';
import { reader } from './examples/index.ts';

const root = new URL('../..', import.meta.url).pathname;
const many = (count: number): ChartRequest[] =>
  Array.from({ length: count }, (_, i) => ({
    kind: 'cost-of-delay',
    input: {
      ...costOfDelayExamples.range,
      perMonth: { low: i, base: i, high: i },
      total: { low: i, base: 2 * i, high: 3 * i },
    } as never,
  }));

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'poplar-cache-'));
});
afterEach(() => rm(folder, { recursive: true }));

const renderer = (version = '1'): ChartRenderer =>
  createChartRenderer({ context: reader, version, cache: openCache(folder) });

describe('a second build', () => {
  test('draws nothing and gives the same bytes', async () => {
    const cold = renderer();
    const first = await cold.renderAll(many(12));
    const warm = renderer();
    expect(await warm.renderAll(many(12))).toEqual(first);
    expect([cold.drawn(), warm.drawn()]).toEqual([12, 0]);
  });

  test('draws only what changed', async () => {
    await renderer().renderAll(many(12));
    const [first, ...rest] = many(13);
    const warm = renderer();
    await warm.renderAll([...rest, first as ChartRequest]);
    expect(warm.drawn()).toBe(1);
  });

  test('draws everything again with another version of the program', async () => {
    await renderer().renderAll(many(5));
    const other = renderer('2');
    await other.renderAll(many(5));
    expect(other.drawn()).toBe(5);
  });

  test('draws again what is damaged in the cache', async () => {
    const first = await renderer().renderAll(many(3));
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const file = join(entry.parentPath, entry.name);
      await writeFile(file, (await readFile(file, 'utf8')).slice(0, -40));
    }
    const warm = renderer();
    expect(await warm.renderAll(many(3))).toEqual(first);
    expect(warm.drawn()).toBe(3);
  });
});

test('the same chart is drawn once, also when asked for at the same time', async () => {
  const one = renderer();
  const [request] = many(1) as [ChartRequest];
  const [a, b] = await Promise.all([one.render(request), one.render(request)]);
  expect(a).toEqual(b);
  expect(one.drawn()).toBe(1);
});

describe('drawing ahead', () => {
  /** A pool that answers when it is told to. */
  const slowly = () => {
    const gate = Promise.withResolvers<void>();
    const asked: number[] = [];
    const open = (): ChartPool => ({
      async draw(requests) {
        asked.push(requests.length);
        await gate.promise;
        return requests.map((_, i) => ({ wide: `wide ${i}`, narrow: `narrow ${i}` }));
      },
      close: async () => {},
    });
    return { gate, asked, open };
  };

  test('lets a page wait for its chart rather than draw it itself', async () => {
    const { gate, asked, open } = slowly();
    const one = createChartRenderer({ context: reader, version: '1', cache: openCache(folder), openPool: open });
    const requests = many(700);
    const lastOfAll = requests.at(-1) as ChartRequest;
    const ahead = one.drawAhead(requests);
    const last = one.render(lastOfAll);
    expect(await Promise.race([last, Promise.resolve('waits')])).toBe('waits');
    gate.resolve();
    expect(await last).toEqual({ wide: 'wide 99', narrow: 'narrow 99' });
    await ahead;
    expect([asked, one.drawn()]).toEqual([[300, 300, 100], 700]);
    expect(requests).toEqual([]);
  });

  test('gives a drawing that was let go from the cache', async () => {
    const { gate, open } = slowly();
    const one = createChartRenderer({ context: reader, version: '1', cache: openCache(folder), openPool: open });
    gate.resolve();
    await one.drawAhead(many(700));
    const drawings = await Promise.all(many(700).map(one.render));
    expect(drawings[0]).toEqual({ wide: 'wide 0', narrow: 'narrow 0' });
    expect(one.drawn()).toBe(700);
  });

  test('that fails leaves each page to draw its own, and to say what is wrong with it', async () => {
    const { gate, open } = slowly();
    const one = createChartRenderer({ context: reader, version: '1', cache: openCache(folder), openPool: open });
    const requests = many(70);
    const [first] = requests as [ChartRequest];
    const ahead = one.drawAhead(requests);
    const page = one.render(first);
    gate.reject(new ChartError('field', 'Another chart is wrong.', 'Mend it.'));
    await expect(ahead).rejects.toThrow('Another chart is wrong.');
    expect((await page).wide).toContain('<svg');
  });
});

describe('threads', () => {
  test('draw the same bytes as one thread, keep them, and give back what they cannot keep', async () => {
    const inOneThread = await createChartRenderer({ context: reader, version: '1' }).renderAll(many(70));
    const pool = openChartPool(join(root, 'src/chart/worker.ts'), 2);
    const file = join(folder, 'a file');
    await writeFile(file, '');
    for (const place of [folder, join(file, 'below')]) {
      const cache = openCache(place);
      const one = createChartRenderer({ context: reader, version: '1', cache, openPool: () => pool });
      await one.drawAhead(many(70));
      expect(await one.renderAll(many(70))).toEqual(inOneThread);
      expect(one.drawn()).toBe(70);
    }
    await pool.close();
    const second = renderer();
    expect(await second.renderAll(many(70))).toEqual(inOneThread);
    expect(second.drawn()).toBe(0);
  }, 60_000);

  test('hand an error on with its hint', async () => {
    const pool = openChartPool(join(root, 'src/chart/worker.ts'), 1);
    const [request] = many(1) as [ChartRequest];
    const broken = {
      ...request,
      input: { ...request.input, total: { low: 0, base: Number.NaN, high: 1 } },
    } as ChartRequest;
    const error = await pool.draw([broken], reader).catch((reason: unknown) => reason);
    await pool.close();
    expect(error).toBeInstanceOf(ChartError);
    expect(error).toMatchObject({ fault: 'field', message: 'A row of "lines0" has NaN as its "y".' });
  }, 60_000);
});

test('a warm build never loads Vega', async () => {
  await renderer().renderAll(many(1));
  const script = `
    import { createChartRenderer } from '${root}src/chart/chart-renderer.ts';
    import { openCache } from '${root}src/source/cache.ts';
    const renderer = createChartRenderer({ context: ${JSON.stringify(reader)}, version: '1', cache: openCache('${folder}') });
    await renderer.renderAll(${JSON.stringify(many(1))});
    process.stdout.write(String(renderer.drawn()));`;
  const output = await new Promise<string>((resolve, reject) => {
    const blocked = `data:text/javascript,${encodeURIComponent(`import { registerHooks } from 'node:module'; registerHooks({ resolve(name, context, next) { if (name.startsWith('vega')) throw new Error('loads ' + name); return next(name, context); } });`)}`;
    const args = ['--import', blocked, '--input-type=module', '--eval', script];
    execFile(process.execPath, args, (error, stdout, stderr) => (error ? reject(new Error(stderr)) : resolve(stdout)));
  });
  expect(output).toBe('0');
});
