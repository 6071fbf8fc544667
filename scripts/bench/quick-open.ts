import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import type { QuickIndex, QuickPart } from '../../src/site/quick-open/part.ts';

/** What Quick Open loads on its first use, compressed, and how many entries that holds. */
export interface QuickIndexSize {
  readonly entries: number;
  readonly bytes: number;
}

/** So many entries are searched where the budget is held. */
export const manyEntries = 10_000;

/** What is typed, letter after letter: whole words, a name made of beginnings, a mistake, and nothing that is there. */
const typed = ['late fee', 'complaints', 'ltfe', 'enginere', 'xqzw'];

const rounds = 3;

/** Weighs the index of a built site. */
export function readQuickIndex(site: string): QuickIndexSize {
  const folder = join(site, 'quick-open');
  const files = existsSync(folder) ? readdirSync(folder).map((name) => readFileSync(join(folder, name))) : [];
  return {
    entries: files.reduce((sum, file) => sum + countOf(JSON.parse(file.toString()) as QuickPart), 0),
    bytes: files.reduce((sum, file) => sum + gzipSync(file).length, 0),
  };
}

/** An index with copies of its entries, under other ids and titles, until there are so many. */
export function enlarged(index: QuickIndex, least: number): QuickIndex {
  const copies = Math.ceil(least / Math.max(1, countOf(index)));
  const numbers = Array.from({ length: copies }, (_, copy) => copy + 1);
  return {
    ...index,
    parts: 1,
    kinds: index.kinds.map((kind) => ({
      ...kind,
      entries: numbers.flatMap((number) =>
        kind.entries.map(
          ([id, title, ...names]) => [`${id}-${number}`, `${title}, region ${number}`, ...names] as const,
        ),
      ),
    })),
  };
}

/** The seconds from a letter to the next frame that shows what it finds: of the slowest letter, the least of three. */
export async function quickOpenSeconds(page: Page, address: string): Promise<number> {
  await page.route('**/quick-open/1.json', async (route) => {
    const index = (await (await route.fetch()).json()) as QuickIndex;
    await route.fulfill({ json: enlarged(index, manyEntries) });
  });
  await page.goto(address);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('a');
  await page.locator('dialog [role=option]').nth(10).waitFor();
  return page.evaluate(
    async ({ words, times }) => {
      const input = document.querySelector<HTMLInputElement>('dialog input');
      if (!input) throw new Error('Quick Open has no field.');
      const secondsFor = async (text: string): Promise<number> => {
        const begun = performance.now();
        input.value = text;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await new Promise((shown) => requestAnimationFrame(() => setTimeout(shown)));
        return (performance.now() - begun) / 1000;
      };
      let slowest = 0;
      for (const word of words)
        for (let letters = 1; letters <= word.length; letters++) {
          let least = Number.POSITIVE_INFINITY;
          for (let time = 0; time < times; time++) least = Math.min(least, await secondsFor(word.slice(0, letters)));
          slowest = Math.max(slowest, least);
        }
      return slowest;
    },
    { words: typed, times: rounds },
  );
}

function countOf({ kinds }: QuickPart): number {
  return kinds.reduce((sum, { entries }) => sum + entries.length, 0);
}
