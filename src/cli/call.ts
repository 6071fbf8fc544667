/** How a command is called; npm hands on what follows the two hyphens. */
export function callOf(name: string, ...typed: readonly string[]): string {
  const words = typed.filter((word) => word !== '').join(' ');
  return `${name === 'dev' ? 'npm start' : `npm run ${name}`}${words === '' ? '' : ` -- ${words}`}`;
}
