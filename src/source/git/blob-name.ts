import { hash } from 'node:crypto';

/** The name git gives to a file's bytes, in a repository whose names are as long as `like`. */
export function blobName(bytes: Uint8Array, like: string): string {
  const whole = Buffer.concat([Buffer.from(`blob ${bytes.length}\0`), bytes]);
  return hash(like.length > 40 ? 'sha256' : 'sha1', whole);
}
