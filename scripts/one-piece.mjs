// What is known of the program in one piece: where it lies, and whether it is still the program. Setup asks this on the
// machine's Node, so it is plain JavaScript.
import { createHash } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** As deep as the sources lie, because the program finds its own folder from there. */
export const pieceFolder = join(root, 'node_modules', '.poplar-program');

/** What the piece was made of: files by their paths from the project, and what they held. */
export const madeOf = join(pieceFolder, 'made-of.json');

/**
 * The piece, where every file is still what it was made of, and where it lies in this very project: one that is reached
 * through a link would find its folder, and so its content, in another checkout.
 */
export function soundPiece() {
  try {
    const { files, digest } = JSON.parse(readFileSync(madeOf, 'utf8'));
    const piece = join(pieceFolder, 'index.mjs');
    return digestOf(files) === digest && realpathSync(piece) === piece ? piece : undefined;
  } catch {
    // It was not made yet, or a file of it is gone.
    return undefined;
  }
}

/** @param {readonly string[]} files */
export function digestOf(files) {
  const digest = createHash('sha256');
  for (const file of files) {
    const bytes = readFileSync(join(root, file));
    digest.update(`\0${file}\0${bytes.length}\0`).update(bytes);
  }
  return digest.digest('hex');
}
