import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What somebody could propose as a query; a file in `attacks/` is one more. */
export interface Attack {
  readonly name: string;
  readonly sql: string;
  /** What our own reading calls it when it refuses it. */
  readonly named: string;
}

/** What an attack aims at: a folder with a secret, and an address at which somebody listens. */
export interface Aims {
  readonly folder: string;
  readonly address: string;
}

const attacks = fileURLToPath(new URL('attacks/', import.meta.url));
const head = /^-- on: (?<on>[a-z ]+)\n-- named: (?<named>.+)\n/;

/** The attacks that an engine would understand. */
export function attacksOn(engine: string, { folder, address }: Aims): readonly Attack[] {
  const aims: Readonly<Record<string, string>> = { folder, address, port: new URL(address).port };
  return readdirSync(attacks).flatMap((file) => {
    const text = readFileSync(join(attacks, file), 'utf8').replaceAll('\r\n', '\n');
    const { on, named } = head.exec(text)?.groups ?? {};
    if (on === undefined || named === undefined)
      throw new Error(`attacks/${file} does not say on what, and how it is named.`);
    if (!on.split(' ').includes(engine)) return [];
    const sql = text.replace(head, '').trimEnd();
    return [{ name: file, named, sql: sql.replaceAll(/\{(\w+)\}/g, (_, aim: string) => aims[aim] ?? '') }];
  });
}
