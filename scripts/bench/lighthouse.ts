import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

// The site is served by this process, which must not wait in place.
const run = promisify(execFile);

/** What Lighthouse gives a page in each of its categories, from 0 to 100. */
export type Scores = Readonly<Record<(typeof categories)[number], number>>;

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** 176 MB that nothing else needs: npm fetches this one release when it is asked for, and keeps it in its own cache. */
const release = 'lighthouse@13.5.0';

/**
 * Has Lighthouse judge pages as on a phone, one after the other. Whether a search engine may list a page is left out: a
 * report is internal unless it says otherwise, and then asks not to be found.
 */
export async function lighthouseScores(
  address: string,
  paths: readonly string[],
  chrome: string,
): Promise<Readonly<Record<string, Scores>>> {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const flags = [
    ...['--output=json', '--quiet', '--skip-audits=is-crawlable', `--only-categories=${categories.join()}`],
    '--chrome-flags=--headless=new --no-sandbox',
  ];
  const options = { env: { ...process.env, CHROME_PATH: chrome }, maxBuffer: 64_000_000 };
  const scores: Record<string, Scores> = {};
  for (const path of paths) {
    const args = ['exec', '--yes', `--package=${release}`, '--', 'lighthouse', `${address}${path}`, ...flags];
    const { stdout } = await run(npm, args, options);
    scores[path] = scoresIn(JSON.parse(stdout));
  }
  return scores;
}

/** Reads the scores out of what Lighthouse writes. */
export function scoresIn(result: {
  readonly categories: Readonly<Record<string, { readonly score: number }>>;
}): Scores {
  const score = (name: string) => Math.round((result.categories[name]?.score ?? 0) * 100);
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    'best-practices': score('best-practices'),
    seo: score('seo'),
  };
}
