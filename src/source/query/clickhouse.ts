import { PoplarError } from '../poplar-error.ts';
import { driver } from './driver.ts';
import { limited, mostRows, mostSeconds, type OpenSource, type QueryAnswer } from './engine.ts';
import { encoded, serverAddress, unreachable } from './server-address.ts';

/** An answer is whole or none: nothing is sent before the query has ended, and every node must answer. */
const bounds = {
  wait_end_of_query: 1,
  skip_unavailable_shards: 0,
  max_execution_time: mostSeconds,
  max_result_rows: String(mostRows + 1),
  result_overflow_mode: 'throw',
} as const;

/** Opens the ClickHouse whose address a variable holds; what may be read there is what its user may read. */
export async function openClickhouse(variable: string): Promise<OpenSource> {
  const address = serverAddress(variable, ['http:', 'https:'], 'http://name:password@server:8123/database');
  const { createClient, ClickHouseLogLevel } = await driver('@clickhouse/client', () => import('@clickhouse/client'));
  const client = createClient({
    url: address.url,
    application: 'poplar',
    request_timeout: (mostSeconds + 30) * 1000,
    log: { level: ClickHouseLogLevel.OFF },
  });
  const asked = async (query: string, settings = {}): Promise<QueryAnswer> => {
    const answer = await client.query({ query, format: 'JSONCompact', clickhouse_settings: settings });
    const { meta = [], data } = await answer.json<readonly unknown[]>();
    return { columns: meta.map(({ name }) => name), rows: data.map((row) => row.map(textOf)) };
  };
  try {
    const version = (await asked('select version()')).rows[0]?.[0] ?? '';
    const known = await asked(
      "select name, value from system.settings where name in ('readonly', 'skip_unavailable_shards')",
    );
    const allowed = new Map(known.rows as readonly [string, string][]);
    // Who may only read may not set that again: then bounds are the server's own, and our patience.
    const readsOnly = allowed.get('readonly') !== '0';
    if (allowed.get('readonly') === '2')
      throw new PoplarError(`Who connects with ${variable} may have the server ask others, so a query could, too.`, {
        hint: 'Give that name a profile with readonly = 1, which only reads and sets nothing.',
      });
    if (readsOnly && allowed.get('skip_unavailable_shards') === '1')
      throw new PoplarError(`For who connects with ${variable}, servers that do not answer are left out unsaid.`, {
        hint: 'Give that name a profile with skip_unavailable_shards = 0, so that figures are whole.',
      });
    const settings = readsOnly ? {} : { ...bounds, readonly: '1' };
    return {
      engine: `ClickHouse ${version}`,
      inputs: [],
      server: variable,
      double: 'Float64',
      close: () => client.close(),
      ask: (select) => asked(limited(select), settings).catch(refuse),
    };
  } catch (error) {
    await client.close();
    return refuse(error);
  }

  /** An error in a sentence that names neither the address nor who asks; its cause would. */
  function refuse(error: unknown): never {
    if (error instanceof PoplarError) throw error;
    const message = error instanceof Error ? error.message : String(error);
    const away = unreachable(error, variable);
    if (away) throw away;
    if (/^Timeout/.test(message)) throw late();
    const code = Number(
      /^Code: (\d+)/.exec(message)?.[1] ?? (error instanceof Error && 'code' in error ? error.code : 0),
    );
    if (code === 159) throw late();
    const [said, hint] = sentences.get(code) ?? [];
    if (said !== undefined)
      throw new PoplarError(`ClickHouse: ${said}.`, { hint: hint ?? `Correct the address in ${variable}. ${encoded}` });
    throw new PoplarError(`ClickHouse: ${address.without(inShort(message))}`);
  }
}

const late = () =>
  new PoplarError(`ClickHouse was stopped after ${mostSeconds} seconds.`, {
    hint: 'Ask for less at once with --since, or have a smaller table made for it.',
  });

function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** What ClickHouse says without its number and the name of its program's error. */
function inShort(message: string): string {
  return message
    .replace(/^Code: \d+\.?,? (?:e\.displayText\(\) = )?(?:DB::)?(?:\w*Exception: )?/, '')
    .replace(/, e\.what\(\) = .*$/s, '')
    .replaceAll(/\s+/g, ' ')
    .replace(/ ?FORMAT JSONCompact\b/, '')
    .trim()
    .slice(0, 500);
}

const brokenOff = 'a server of the cluster does not answer, so the figures would not be whole';

/** What is said of errors whose own words name addresses, or say too little; by ClickHouse's numbers. */
const sentences = new Map<number, readonly [said: string, hint?: string]>([
  ...[32, 209, 210, 279].map(
    (code) => [code, [brokenOff, 'Nothing was written. Try again when all of them run.']] as const,
  ),
  [81, ['there is no database of that name']],
  ...[192, 193, 516].map((code) => [code, ['the name or the password is refused']] as const),
  [195, ['nobody is let in under that name from this machine']],
  [396, ['the query gives too many rows', 'Group them by period.']],
  [164, ['a query only reads, and reaches nothing but tables', 'Delete what writes or reaches further.']],
]);
