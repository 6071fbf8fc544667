import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '../model/types/source.ts';
import { pathTyped } from '../source/environment.ts';
import { PoplarError } from '../source/poplar-error.ts';
import { openClickhouse } from '../source/query/clickhouse.ts';
import { openDuckdb } from '../source/query/duckdb.ts';
import type { OpenSource } from '../source/query/engine.ts';
import { openPostgres } from '../source/query/postgres.ts';

const servers = { postgres: openPostgres, clickhouse: openClickhouse };

/** Opens what a source describes; what stands outside the report is found by variables of the environment. */
export function openSource(source: Source, root: string): Promise<OpenSource> {
  const { engine, env, tables = [] } = source;
  if (engine !== 'duckdb') {
    if (env !== undefined) return servers[engine](env);
    throw new PoplarError(`The source "${source.id}" does not say where its server is.`, {
      hint: `Write env with the name of the variable that holds its address into ${source.path}.`,
    });
  }
  if (tables.length === 0)
    throw new PoplarError(`The source "${source.id}" names no tables.`, {
      hint: `Write under tables in ${source.path} which files its queries may read.`,
    });
  return openDuckdb(folderOf(source, root), tables);
}

function folderOf({ id, folder = id, folderFrom, path }: Source, root: string): string {
  if (folderFrom === undefined) {
    const beside = join(realpathSync(root), 'sources', folder);
    if (realOrSame(beside) === beside) return beside;
    throw new PoplarError(`sources/${folder} is a link, which is not followed.`, {
      hint: `Put the folder itself there, or name a variable under folderFrom in ${path}.`,
    });
  }
  const named = process.env[folderFrom];
  if (named) return pathTyped(named);
  throw new PoplarError(`The variable ${folderFrom}, which holds the folder of the source "${id}", is not set.`, {
    hint: `Set it to the folder, for example: ${folderFrom}=/srv/answers npm run refresh`,
  });
}

function realOrSame(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}
