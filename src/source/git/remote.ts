import { askGit } from './run.ts';

/** The addresses from which the repository at a folder was taken, or to which it is sent; empty where there are none. */
export function remoteAddresses(folder: string): readonly string[] {
  return (askGit(folder, ['config', '--get-regexp', '^remote\\..*\\.url$']) ?? '')
    .split('\n')
    .flatMap((line) => line.split(' ').slice(1));
}
