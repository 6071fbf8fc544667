import { dayMeant } from '../../source/typed-day.ts';
import { isMany } from '../../source/one-person.ts';
import { isPlaceholder } from '../../source/placeholder.ts';

/** A cell's words in one line. */
export function inOneLine(cell: string): string {
  return cell.replaceAll(/\s+/g, ' ').trim();
}

/** The full name of one person, where a cell can be nothing else; "A / B", "Billing team" and "Maria" cannot be told. */
export function personNamed(cell: string): string | undefined {
  const name = inOneLine(cell);
  const words = name.split(' ');
  const own = words.filter((word) => !particle.test(word));
  const ends = [words[0] ?? '', words.at(-1) ?? ''];
  const isName =
    !/[\n\r]/.test(cell.trim()) &&
    own.length >= 2 &&
    own.length <= 3 &&
    words.length <= 6 &&
    words.every((word) => /^\p{L}[\p{L}\p{M}'’.-]*$/u.test(word)) &&
    ends.every((word) => word.replaceAll(/\P{L}/gu, '').length >= 2 && !word.endsWith('.'));
  const isAbbreviated = words.some((word) => /^\p{Lu}{2,4}$/u.test(word)) && name !== name.toUpperCase();
  return isName && !isAbbreviated && !isMany(name) && !own.some((word) => notInNames.test(word)) ? name : undefined;
}

/** Small words inside names; four others are two people as likely as one. */
const particle =
  /^(?:von|vom|van|de|der|den|del|della|di|da|dos|do|du|la|le|el|al|bin|ibn|zu|zum|zur|y|e|af|av|ten|ter)$/u;

/** Words of roles, departments and lists: with one of them it may be something else than a name. */
const notInNames =
  /^(?:and|or|und|oder|sowie|of|the|for|der|die|das|für|mit|with|all|head|lead|leader|manager|management|director|officer|chief|owner|assistant|leit(?:er|erin|ung)|chef|chefin|vorstand|geschäftsführ(?:er|erin|ung)|sales|marketing|finance|billing|legal|compliance|product|engineering|operations|logistics|support|service|services|care|customer|customers|success|experience|digital|technology|development|analytics|data|quality|risk|procurement|purchasing|communications|controlling|vertrieb|einkauf|logistik|technik|entwicklung|finanzen|buchhaltung|personal|recht|qualität|kunden|kundendienst|kundenservice|produktion|extern|external|intern|internal|supplier|vendor|lieferant|new|neue?r?|see|siehe)$/iu;

/** The name of one department; "Sales & Marketing" may well be one, a list is none. */
export function departmentNamed(cell: string): string | undefined {
  return /[/;,|\n\r]/.test(cell.trim()) || isPlaceholder(cell) ? undefined : inOneLine(cell);
}

/** The day in a cell, where it can be read in one way only. */
export function dayTold(cell: string): string | undefined {
  const day = dayMeant(inOneLine(cell));
  return day !== undefined && /^(19|20|21)\d\d-/.test(day) ? day : undefined;
}

/** What a cell says of a plan's status, where it can be nothing else. "Done" cannot be told: here it means measured, too. */
export function statusIn(cell: string): 'under-way' | 'stopped' | undefined {
  const words = inOneLine(cell).toLowerCase();
  if (underWay.test(words)) return 'under-way';
  return stopped.test(words) ? 'stopped' : undefined;
}

const underWay =
  /^(?:under ?way|in progress|in-progress|wip|work in progress|ongoing|on-going|started|being worked on|in arbeit|in bearbeitung|in umsetzung|laufend|läuft|begonnen|angefangen)$/;
const stopped = /^(?:stopped|cancelled|canceled|abandoned|dropped|abgebrochen|gestoppt|eingestellt|verworfen)$/;

/** What a traffic light says of the way to the goal. */
export function healthIn(cell: string): 'on-track' | 'at-risk' | 'off-track' | undefined {
  const words = inOneLine(cell).toLowerCase();
  return healths.get(words) ?? healths.get(words.replaceAll(' ', '-'));
}

const healths: ReadonlyMap<string, 'on-track' | 'at-risk' | 'off-track'> = new Map([
  ...['green', 'grün', 'gruen', 'on-track', '🟢', 'im-plan'].map((word) => [word, 'on-track'] as const),
  ...['amber', 'yellow', 'gelb', 'orange', 'at-risk', '🟡', '🟠'].map((word) => [word, 'at-risk'] as const),
  ...['red', 'rot', 'off-track', '🔴'].map((word) => [word, 'off-track'] as const),
]);
