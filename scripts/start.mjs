// Starts `check` or `claims`: the program in one piece, which is loaded in a third of the time, or its sources where
// those are no longer what it was made of.
import { pathToFileURL } from 'node:url';
import { soundPiece } from './one-piece.mjs';

const piece = soundPiece();
await import(piece ? pathToFileURL(piece).href : '../src/cli/index.ts');
