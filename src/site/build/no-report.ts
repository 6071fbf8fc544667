import type { Problem } from '../../source/problem.ts';
import { isPoplarError } from '../../source/poplar-error.ts';
import { escaped } from '../markup.ts';
import { contentOnce } from './context.ts';

/** The page that stands for every other while there is no report at all; undefined while there is one. */
export async function pageWithoutReport(): Promise<string | undefined> {
  try {
    const { now, shown } = await contentOnce();
    return shown.report ? undefined : pageOf(now.problems.map(lineOf));
  } catch (error) {
    if (!isPoplarError(error)) throw error;
    return pageOf([error.message, error.hint ?? '']);
  }
}

function lineOf({ file, range: { start }, message }: Problem): string {
  return `${file}:${start.line}:${start.column} ${message}`;
}

/** It asks again by itself, as nothing of the site runs that would hear of a saved file. */
function pageOf(lines: readonly string[]): string {
  const items = lines.filter((line) => line !== '').map((line) => `<li>${escaped(line)}</li>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="refresh" content="2">
<meta name="color-scheme" content="light dark">
<title>The report cannot be shown yet</title>
</head>
<body style="font:1.0625rem/1.65 system-ui,sans-serif;max-width:68ch;margin:2rem auto;padding:0 1rem;overflow-wrap:anywhere">
<main>
<h1>The report cannot be shown yet</h1>
<p>Mend this and save it; the pages come by themselves.</p>
<ul>
${items.join('\n')}
</ul>
</main>
</body>
</html>
`;
}
