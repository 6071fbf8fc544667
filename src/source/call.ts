import { isPackage } from './environment.ts';

/** How a command is called from where somebody stands; npm hands on what follows the two hyphens. */
export function callOf(name: string, ...typed: readonly string[]): string {
  const words = typed.filter((word) => word !== '').join(' ');
  if (isPackage()) return `npx poplar ${name}${words === '' ? '' : ` ${words}`}`;
  return `${name === 'dev' ? 'npm start' : `npm run ${name}`}${words === '' ? '' : ` -- ${words}`}`;
}

/** A word as every shell takes it whole. */
export function quoted(word: string): string {
  return /^[\w./-]+$/.test(word) ? word : `"${word}"`;
}
