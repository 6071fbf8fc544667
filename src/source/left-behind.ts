import { litter } from './publishing/site-list.ts';

/** Lock files of Office, and what editors keep beside a file while it is open. */
const whileOpen = /^~\$|~$|^#.*#$|\.sw[opx]$/;

/** Whether a file's name says that a program left it there, and not somebody who wanted it read. */
export function isLeftBehind(name: string): boolean {
  return litter.has(name) || whileOpen.test(name);
}
