import { createHash } from 'node:crypto';
import { createReadStream, realpathSync, statSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { threadsUpTo } from '../environment.ts';
import { isPoplarError, PoplarError } from '../poplar-error.ts';
import { commonColumns } from './common-columns.ts';
import { type DeclaredTable, declaredFiles, type FileFormat, type FoundTable } from './declared-files.ts';
import { asText, type InputFile, limited, mostSeconds, type OpenSource } from './engine.ts';
import { driver } from './driver.ts';
import { inOnePass } from './one-pass.ts';

/** Half of what a small machine has; what needs more fails with a sentence and takes nothing else down. */
const mostMemory = '1500MB';
const hashedUpTo = 64_000_000;

/** Nothing is fetched, nothing is spilt to the disk, and no extension is loaded. */
const settings = {
  memory_limit: mostMemory,
  temp_directory: '',
  autoinstall_known_extensions: 'false',
  autoload_known_extensions: 'false',
  allow_community_extensions: 'false',
};

const readers: { readonly [Format in FileFormat]: (files: string) => string } = {
  csv: (files) => `read_csv(${files}, header = true, sample_size = -1, union_by_name = true)`,
  parquet: (files) => `read_parquet(${files}, union_by_name = true)`,
  json: (files) => `read_json(${files}, union_by_name = true)`,
};

/** Read as they were written: what looks like a number may be a code, and headings may be more than one row. */
const textReaders = {
  ...readers,
  csv: (files: string) =>
    `read_csv(${files}, header = true, all_varchar = true, sample_size = -1, union_by_name = true)`,
};

/** Opens the declared files of a folder as views of a DuckDB that can read nothing else, and of which nothing can be changed. */
export async function openDuckdb(folder: string, tables: readonly DeclaredTable[]): Promise<OpenSource> {
  const found = declaredFiles(folder, tables);
  const { DuckDBInstance, StatementType, version } = await driver('@duckdb/node-api', () => import('@duckdb/node-api'));
  const instance = await DuckDBInstance.create(':memory:', { ...settings, threads: String(threadsUpTo(8)) });
  const connection = await instance.connect();
  const close = () => {
    connection.closeSync();
    instance.closeSync();
    return Promise.resolve();
  };
  const files = [...new Set(found.flatMap((table) => table.files))];
  const missing = new Map<string, string>();
  try {
    await connection.run("set TimeZone = 'UTC'");
    await connection.run('set enable_progress_bar = true');
    await connection.run('set enable_progress_bar_print = false');
    for (const table of found) {
      const { name, format, files: own } = table;
      const columns = await columnsShared(table);
      await connection.run(`create view "${name}" as select ${columns} from ${readers[format](listed(own))}`);
      await connection.run(`create view "${asText(name)}" as select * from ${textReaders[format](listed(own))}`);
    }
    await connection.run(`set allowed_paths = ${listed(files)}`);
    await connection.run('set enable_external_access = false');
    await connection.run('set lock_configuration = true');
  } catch (cause) {
    await close();
    if (isPoplarError(cause)) throw cause;
    throw new PoplarError(`DuckDB cannot read the files: ${sentenceOf(cause)}`, { cause });
  }
  const root = realpathSync(folder);
  const source: OpenSource = {
    engine: `DuckDB ${version()}`,
    inputs: await Promise.all(files.map((file) => describe(root, file))),
    double: 'double',
    close,
    async ask(select, progress = () => undefined) {
      const statements = await connection.extractStatements(select).catch(refuseMissing);
      if (statements.count !== 1) throw new PoplarError('A query is one SELECT; this holds several statements.');
      const { statementType } = await statements.prepare(0).catch(refuseMissing);
      if (statementType !== StatementType.SELECT) throw new PoplarError('A query is one SELECT.');
      let isLate = false;
      const limit = setTimeout(() => {
        isLate = true;
        connection.interrupt();
      }, mostSeconds * 1000);
      const told = setInterval(() => progress(connection.progress.percentage / 100), 1000);
      try {
        const reader = await connection.runAndReadAll(limited(select));
        return { columns: reader.columnNames(), rows: reader.getRowsJson().map((row) => row.map(textOf)) };
      } catch (cause) {
        if (isLate)
          throw new PoplarError(`DuckDB was stopped after ${mostSeconds} seconds.`, {
            hint: 'Ask for less at once with --since, or keep the files as Parquet.',
            cause,
          });
        return refuseMissing(cause);
      } finally {
        clearTimeout(limit);
        clearInterval(told);
      }
    },
    // What stops them together stops one of them alone, which then says so.
    together: (selects, progress) => inOnePass(selects, source.ask, progress).catch(() => new Map()),
  };
  return source;

  /** The columns that all files of a table have; of JSON all, as it leaves out what a row has no value for. */
  async function columnsShared(table: FoundTable): Promise<string> {
    if (table.files.length === 1 || table.format === 'json') return '*';
    const { shared, missing: lacking } = await commonColumns(table, async (file) => {
      const { format } = table;
      const described = await connection.runAndReadAll(`describe select * from ${textReaders[format](listed([file]))}`);
      return described.getRowsJson().map(([column]) => String(column));
    });
    for (const [column, file] of lacking) missing.set(column, file);
    return lacking.size === 0 ? '*' : shared.map((column) => `"${column.replaceAll('"', '""')}"`).join(', ');
  }

  function refuseMissing(cause: unknown): never {
    const column = /column (?:named )?"([^"]+)"/i.exec(sentenceOf(cause))?.[1];
    const file = column === undefined ? undefined : missing.get(column.toLowerCase());
    if (file === undefined) return refuse(cause);
    throw new PoplarError(`The file ${file} has no column "${column}", and other files of its table have.`, {
      hint: 'Correct the heading in the file, or declare a table of the files that have the column.',
      cause,
    });
  }
}

const listed = (files: readonly string[]) => `[${files.map((file) => `'${file.replaceAll("'", "''")}'`).join(', ')}]`;

function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function refuse(cause: unknown): never {
  const said = sentenceOf(cause);
  const reached = /Cannot access (?:file|directory) "([^"]*)"/.exec(said)?.[1];
  if (reached !== undefined)
    throw new PoplarError(`The query reaches for "${reached}", which its source does not declare.`, { cause });
  throw new PoplarError(`DuckDB: ${said}`, { cause });
}

/** The first lines of what DuckDB says, up to the picture of where it is. */
function sentenceOf(error: unknown): string {
  const [said = ''] = (error instanceof Error ? error.message : String(error)).split(/\n\s*\n/);
  return said.replaceAll(/\s+/g, ' ').trim();
}

async function describe(root: string, file: string): Promise<InputFile> {
  const { size, mtime } = statSync(file);
  const hash = createHash('sha256');
  if (size <= hashedUpTo) await pipeline(createReadStream(file), hash);
  return {
    path: relative(root, file).replaceAll(sep, '/'),
    bytes: size,
    modified: mtime.toISOString(),
    ...(size <= hashedUpTo ? { sha256: hash.digest('hex') } : {}),
  };
}
