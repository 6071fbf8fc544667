import { hasJoined, hasLeft, type Person } from '../model/types/person.ts';
import type { Settings } from '../model/types/report.ts';
import { wordingFor } from './language.ts';
import { sayerOf } from './say.ts';

/** What somebody does, or did until they left. */
export function roleInWords(person: Pick<Person, 'role' | 'left'>, settings: Settings): string {
  return orHasLeft(person.role, person, settings);
}

/** The name of somebody who answers for something, or did until they left. */
export function nameInWords(person: Pick<Person, 'name' | 'left'>, settings: Settings): string {
  return orHasLeft(person.name, person, settings);
}

function orHasLeft(said: string, person: Pick<Person, 'left'>, settings: Settings): string {
  return hasLeft(person, settings) ? `${said} ${wordingFor(settings.locale).plan.hasLeft}` : said;
}

/** Since when somebody is in the company and until when, a part for each; of one who left, from when to when they were. */
export function tenureInWords(person: Pick<Person, 'joined' | 'left'>, settings: Settings): readonly string[] {
  const { person: words } = wordingFor(settings.locale).entities;
  const say = sayerOf(settings);
  const { joined, left } = person;
  if (left !== undefined && hasLeft(person, settings))
    return [joined === undefined ? words.left(say.date(left)) : words.was(say.month(joined), say.date(left))];
  const came = hasJoined(person, settings) ? words.joined : words.joins;
  return [
    ...(joined === undefined ? [] : [came(say.month(joined))]),
    ...(left === undefined ? [] : [words.leaves(say.date(left))]),
  ];
}
