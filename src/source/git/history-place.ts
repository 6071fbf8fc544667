import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { historyNamed, projectRoot } from '../environment.ts';
import { PoplarError } from '../poplar-error.ts';
import { type NoRepository, openRepository, type Repository } from './repository.ts';
import { askGit } from './run.ts';
import { isSample, samplePast } from './sample-past.ts';

/** The repository whose log tells what became of a content. */
export interface HistoryPlace {
  readonly repository: Repository;
  /** Whether the content stands elsewhere, so that only its bytes tell what of it was committed. */
  readonly apart: boolean;
}

/**
 * Finds the history of a content: in the repository that POPLAR_HISTORY names; for Poplar's own sample report, whose
 * commits would tell of the program, in a past made for it; else in the repository the content stands in. `fresh` makes
 * sure that the sample's past ends with the sample as it is now.
 */
export function historyPlace(content: string, { fresh }: { readonly fresh: boolean }): HistoryPlace | NoRepository {
  const named = historyNamed();
  if (named !== undefined) {
    const repository = openRepository(named);
    if (typeof repository === 'string')
      throw new PoplarError(`POPLAR_HISTORY names ${named}, and git finds no repository there.`, {
        hint: 'Name the folder of a clone, or of a bare repository.',
      });
    return { repository: withContent(repository), apart: true };
  }
  if (realpathSync(content) === join(realpathSync(projectRoot()), 'content') && isSample(content)) {
    const past = samplePast(content, fresh);
    if (past === undefined) return 'no-repository';
    const repository = openRepository(past);
    return typeof repository === 'string' ? repository : { repository: withContent(repository), apart: true };
  }
  const repository = openRepository(content);
  return typeof repository === 'string' ? repository : { repository, apart: false };
}

/** The repository with the folder that holds its report, the one nearest to the top. */
function withContent(repository: Repository): Repository {
  const { root, head, prefix } = repository;
  const listed = head === null ? '' : (askGit(root, ['ls-tree', '-r', '-z', '--name-only', '--full-tree', head]) ?? '');
  const reports = listed.split('\0').filter((path) => /(^|\/)report\.ya?ml$/.test(path));
  const depth = (path: string) => path.split('/').length;
  const [nearest] = reports
    .filter((path) => prefix === '' || path.startsWith(`${prefix}/`))
    .sort((a, b) => depth(a) - depth(b));
  if (nearest === undefined) return repository;
  const folder = dirname(nearest);
  return { ...repository, prefix: folder === '.' ? '' : folder };
}
