import { callOf } from '../call.ts';
import { PoplarError } from '../poplar-error.ts';

/** Where a server is, and who asks there. Nothing of it is ever printed or kept. */
export interface ServerAddress {
  /** The variable of the environment that holds it. */
  readonly variable: string;
  readonly url: string;
  /** A text with everything that belongs to the address taken out. */
  without(text: string): string;
}

/** The address that a variable holds; `example` is one of the same kind. */
export function serverAddress(variable: string, protocols: readonly string[], example: string): ServerAddress {
  const url = process.env[variable];
  const hint = `Set it to an address like ${example} and run ${callOf('refresh')} again; in a workflow, keep it as a secret of that name.`;
  if (!url)
    throw new PoplarError(`The variable ${variable}, which holds the address of the server, is not set.`, { hint });
  const parts = URL.canParse(url) ? new URL(url) : undefined;
  if (!parts || !protocols.includes(parts.protocol) || parts.hostname === '')
    throw new PoplarError(`The variable ${variable} holds no address of this kind of server.`, { hint });
  const secret = [url, parts.host, parts.hostname, parts.password, parts.username]
    .flatMap((part) => [part, decoded(part)])
    .filter((part) => part !== '')
    .sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    [
      ...secret.map((part) => `(?<![\\p{L}\\p{N}])${part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`),
      numbered,
    ].join('|'),
    'giu',
  );
  return { variable, url, without: (text) => text.replaceAll(pattern, '…') };
}

/** An address of four numbers, perhaps with a port; servers name others of theirs so. */
const numbered = '\\b\\d{1,3}(?:\\.\\d{1,3}){3}\\b(?::\\d+)?';

/** Why nothing answers at an address, by the codes of Node; undefined for any other error. */
export function unreachable(error: unknown, variable: string): PoplarError | undefined {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const why =
    reasons.get(code) ??
    (/tls|ssl|cert|verify|eproto/i.test(code) ? 'cannot be reached over a connection it trusts' : '');
  if (why === '') return undefined;
  return new PoplarError(`The server that ${variable} names ${why}.`, {
    hint: `See that the address is right, that the server runs, and that it can be reached from this machine. ${encoded}`,
  });
}

/** What is most often wrong with an address that looks right. */
export const encoded = 'In an address, signs such as @ and / of a password are written %40 and %2F.';

const reasons: ReadonlyMap<string, string> = new Map([
  ['ECONNREFUSED', 'does not answer'],
  ['ECONNRESET', 'broke the connection off'],
  ['EPIPE', 'broke the connection off'],
  ['ENOTFOUND', 'is not known by that name'],
  ['EAI_AGAIN', 'is not known by that name at the moment'],
  ['ETIMEDOUT', 'does not answer'],
  ['EHOSTUNREACH', 'cannot be reached'],
  ['ENETUNREACH', 'cannot be reached'],
]);

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
