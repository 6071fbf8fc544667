import type { Person } from '../model/types/person.ts';
import { gitHandleOf } from '../model/types/person.ts';

type Known = Pick<Person, 'id' | 'git'>;

/** `12345+handle@` or `handle@`, which GitHub writes in place of an address, and `12345-handle@`, which GitLab does. */
const withoutAddress = /^(?:\d+[+-])?([^@]+)@users\.noreply\.(?:[^@]+)$/i;

/** Finds whose address it is that a commit gives; null for somebody who is not in people/, or where two could be meant. */
export function authorOf(people: Iterable<Known>): (email: string) => string | null {
  const known = new Map<string, string | null>();
  const note = (key: string | undefined, id: string) => {
    if (key === undefined) return;
    const name = key.toLowerCase();
    known.set(name, known.has(name) && known.get(name) !== id ? null : id);
  };
  for (const person of people) {
    const { id, git } = person;
    note(gitHandleOf(person), id);
    for (const email of typeof git === 'object' ? (git.emails ?? []) : []) note(email, id);
  }
  return (email) => {
    const address = email.toLowerCase();
    const [, handle = address] = withoutAddress.exec(address) ?? [];
    return known.get(address) ?? known.get(handle) ?? null;
  };
}
