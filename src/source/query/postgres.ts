import { PoplarError } from '../poplar-error.ts';
import { driver } from './driver.ts';
import { limited, mostSeconds, type OpenSource } from './engine.ts';
import { encoded, serverAddress, unreachable } from './server-address.ts';

/** What each query begins with: it reads and changes nothing, ends in time, and days are those of UTC. */
const bounds = [
  'begin transaction isolation level repeatable read read only',
  `set local statement_timeout = '${mostSeconds}s'`,
  `set local idle_in_transaction_session_timeout = '60s'`,
  "set local TimeZone = 'UTC'",
  "set local DateStyle = 'ISO'",
];

/** Whether who connects may read files of the server's machine or run programs there, as superusers may. */
const mayLeave = `select exists (select 1 from pg_catalog.pg_roles
  where (rolname in ('pg_read_server_files', 'pg_write_server_files', 'pg_execute_server_program')
    and pg_catalog.pg_has_role(oid, 'MEMBER')) or (rolname = current_user and rolsuper))`;

/** Opens the PostgreSQL whose address a variable holds; what may be read there is what its user may read. */
export async function openPostgres(variable: string): Promise<OpenSource> {
  const address = serverAddress(variable, ['postgres:', 'postgresql:'], 'postgres://name:password@server/database');
  const { Client } = await driver('pg', () => import('pg'));
  const client = new Client({
    connectionString: address.url,
    connectionTimeoutMillis: 15_000,
    query_timeout: (mostSeconds + 30) * 1000,
    application_name: 'poplar refresh',
  });
  // Without a listener a connection that breaks off would end the program.
  client.on('error', () => undefined);
  const asked = async (text: string) => {
    // Of this kind a message holds a single statement, whatever stands in it.
    const query = { text, queryMode: 'extended', rowMode: 'array' as const, types: { getTypeParser: () => String } };
    const { fields, rows } = await client.query<(string | null)[]>(query);
    return { columns: fields.map(({ name }) => name), rows };
  };
  const close = () => client.end().catch(() => undefined);
  try {
    await client.connect();
    const [[version]] = (await asked('show server_version')).rows as [[string]];
    if ((await asked(mayLeave)).rows[0]?.[0] === 't')
      throw new PoplarError(`Who connects with ${variable} may read files of the server, so a query could, too.`, {
        hint: 'Use a name that may read tables and nothing else: create role report login password …; grant select on … to report;',
      });
    return {
      engine: `PostgreSQL ${version.split(' ')[0]}`,
      inputs: [],
      server: variable,
      double: 'double precision',
      close,
      async ask(select) {
        try {
          await client.query(bounds.join(';\n'));
          return await asked(limited(select));
        } catch (error) {
          throw refused(error);
        } finally {
          await client.query('rollback').catch(() => undefined);
        }
      },
    };
  } catch (error) {
    await close();
    throw refused(error);
  }

  /** An error in a sentence that names neither the address nor who asks; its cause would. */
  function refused(error: unknown): PoplarError {
    if (error instanceof PoplarError) return error;
    const [message, code] =
      error instanceof Error ? [error.message, 'code' in error ? String(error.code) : ''] : [String(error), ''];
    const away = unreachable(error, variable);
    if (away) return away;
    const [said, hint] = sentences.get(code) ?? [];
    if (said !== undefined)
      return new PoplarError(`PostgreSQL ${said}.`, { hint: hint ?? `Correct the address in ${variable}. ${encoded}` });
    if (/terminat|timeout|closed/i.test(message) && !/^[0-9A-Z]{5}$/.test(code))
      return new PoplarError(`The server that ${variable} names broke the connection off, or does not answer.`, {
        hint: 'Nothing was written. Try again when it runs.',
      });
    const more = error instanceof Error && 'hint' in error && typeof error.hint === 'string' ? error.hint : undefined;
    return new PoplarError(`PostgreSQL: ${address.without(message)}`, more ? { hint: address.without(more) } : {});
  }
}

/** What is said of errors whose own words name the address, or say too little; by SQLSTATE. */
const sentences: ReadonlyMap<string, readonly [said: string, hint?: string]> = new Map([
  ['28P01', ['refuses the name or the password']],
  ['28000', ['lets nobody in under that name from this machine']],
  ['3D000', ['has no database of that name']],
  ['57P01', ['was shut down', 'Nothing was written. Try again when it runs.']],
  ['57P02', ['broke down', 'Nothing was written. Try again when it runs.']],
  ['57P03', ['is only starting', 'Try again in a moment.']],
  ['53300', ['has no connection to spare', 'Try again later.']],
  [
    '57014',
    [
      `stopped the query after ${mostSeconds} seconds`,
      'Ask for less at once with --since, or have an index or a smaller table made for it.',
    ],
  ],
  ['25006', ['refuses what changes something; a query only reads', 'Delete what writes.']],
]);
