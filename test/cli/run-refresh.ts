import { vi } from 'vitest';
import { readOptions } from '../../src/cli/command.ts';
import { refresh } from '../../src/cli/refresh.ts';

/** Runs `npm run refresh` on a content folder; what it says goes to standard error. A refusal is thrown. */
export async function runRefresh(content: string, typed: readonly string[]) {
  vi.stubEnv('POPLAR_CONTENT', undefined);
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  try {
    const { values, words } = readOptions(refresh, ['--content', content, ...typed]);
    const status = await refresh.run(values, words);
    return { status, said: said.mock.calls.map(([text]) => String(text)).join('') };
  } finally {
    said.mockRestore();
  }
}
