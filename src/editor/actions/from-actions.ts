import type { ContentType } from '../../model/types/content-type.ts';
import { departmentType } from '../../model/types/department.ts';
import { painPointType } from '../../model/types/pain-point.ts';
import { personType } from '../../model/types/person.ts';
import { planType } from '../../model/types/plan.ts';
import { itemOf, propertiesOf, type Schema } from '../../source/schema-part.ts';
import { type Given, Hint } from '../../source/skeleton.ts';
import { validate } from '../../source/validate.ts';
import { nowhere } from '../../source/yaml-locator.ts';
import type { NewPiece } from '../new-content.ts';
import { idFrom, namingKey, pieceOf } from '../questions.ts';
import { dayTold, departmentNamed, healthIn, inOneLine, personNamed, statusIn } from './cells.ts';
import { actionRows, type ActionRow, type Unread } from './action-rows.ts';
import type { Field } from './fields.ts';
import { Named } from './named.ts';
import { Readings } from './readings.ts';
import type { Columns, Sheet } from './sheet.ts';

/** What became of the rows of a spreadsheet: pieces of content, and every row of which nothing was made. */
export interface FromActions {
  readonly pieces: readonly NewPiece[];
  /** How many rows became a piece or a part of one. */
  readonly read: number;
  readonly unread: readonly Unread[];
  /** In how many rows a field could not be read as it stands. */
  readonly unclear: ReadonlyMap<Field, number>;
}

/**
 * Makes pain points, plans, people and departments of the rows of a spreadsheet. Nothing is guessed: what can be read in
 * one way only is taken, everything else stays a mark beside the cell's own words.
 */
export function fromActions(sheet: Sheet, columns: Columns, taken: readonly NewPiece[]): FromActions {
  const { entries, unread } = actionRows(sheet, columns);
  const readings = new Readings(sheet, columns);
  const rows = rowsOf(entries, readings, taken);
  const plans = new Named('plan', taken);
  return {
    pieces: [
      ...departmentsOf(rows),
      ...peopleOf(rows, readings),
      ...painPointsOf(rows, readings),
      ...rows.filter(({ entry }) => entry.said.has('action')).map((row) => planOf(row, readings, plans)),
    ],
    read: entries.length,
    unread,
    unclear: readings.unclear,
  };
}

interface NamedPiece {
  readonly id: string;
  readonly name: string;
  readonly isNew: boolean;
}

/** A row with what it names: somebody, a department, a pain point. */
interface Row {
  readonly entry: ActionRow;
  readonly owner: NamedPiece | Hint | undefined;
  readonly department: NamedPiece | Hint | undefined;
  readonly painPoint: string | undefined;
}

function rowsOf(entries: readonly ActionRow[], readings: Readings, taken: readonly NewPiece[]): readonly Row[] {
  const [people, departments, painPoints] = [
    new Named('person', taken),
    new Named('department', taken),
    new Named('pain-point', taken),
  ];
  const piece = (type: ContentType, named: Named, name: string | undefined, line: number): NamedPiece | undefined =>
    name !== undefined && fits(nameIn(type), name)
      ? { name, id: named.idOf(name, line), isNew: !named.wasTaken(name) }
      : undefined;
  return entries.map((entry) => {
    const { line, said } = entry;
    const problem = said.get('problem');
    return {
      entry,
      owner: readings.of(entry, 'owner', (cell) => piece(personType, people, personNamed(cell), line)),
      department: readings.of(entry, 'department', (cell) =>
        piece(departmentType, departments, departmentNamed(cell), line),
      ),
      painPoint: problem === undefined ? undefined : painPoints.idOf(problem, line),
    };
  });
}

function departmentsOf(rows: readonly Row[]): readonly NewPiece[] {
  return newOnes(rows.map(({ department }) => department)).map(({ id, name }) => ({
    type: 'department',
    id,
    given: { name },
  }));
}

/** The people who are named; the department of an action need not be theirs, so it is only told. */
function peopleOf(rows: readonly Row[], readings: Readings): readonly NewPiece[] {
  return newOnes(rows.map(({ owner }) => owner)).map(({ id, name }) => {
    const own = rows.filter(({ owner }) => idOf(owner) === id);
    const named = unique(
      own.flatMap(({ department }) => (isPiece(department) ? `${department.name} (${department.id})` : [])),
    );
    const where = readings.where(...unique(own.map(({ entry }) => entry.line)).slice(0, mostLines));
    const department = named.length === 0 ? undefined : new Hint(`${where} has beside this name: ${named.join(', ')}`);
    return { type: 'person', id, given: { name, department } };
  });
}

function painPointsOf(rows: readonly Row[], readings: Readings): readonly NewPiece[] {
  const byId = Map.groupBy(
    rows.filter(({ painPoint }) => painPoint !== undefined),
    ({ painPoint }) => painPoint ?? '',
  );
  return [...byId].map(([id, own]) => {
    const [first] = own;
    const lines = own.map(({ entry }) => entry.line);
    const alone = own.filter(({ entry }) => !entry.said.has('action'));
    const departments = unique(own.flatMap(({ department }) => (isPiece(department) ? department.id : [])));
    const title = first && readings.of(first.entry, 'problem', fitting(nameIn(painPointType)));
    const where = readings.where(...lines.slice(0, mostLines));
    return {
      type: 'pain-point',
      id,
      notes: [
        `From ${where.slice(0, -1)}.`,
        ...alone.flatMap(({ entry }) => notesOn(entry, ['department', 'due', 'status', 'health'], readings)),
      ],
      given: { title, owner: ownerOf(own, alone, where), ...(departments.length > 0 ? { departments } : {}) },
    };
  });
}

/** Who owns a pain point: whoever a row without an action names; who owns an action against it is only told. */
function ownerOf(own: readonly Row[], alone: readonly Row[], where: string): Given | undefined {
  const stated = unique(alone.flatMap(({ owner }) => (isPiece(owner) ? owner.id : [])));
  const [only] = stated;
  const unclear = alone.map(({ owner }) => owner).find((owner) => owner instanceof Hint);
  if (stated.length === 1 && only !== undefined && !unclear) return only;
  if (unclear && stated.length === 0) return unclear;
  const named = unique(own.flatMap(({ owner }) => (isPiece(owner) ? `${owner.name} (${owner.id})` : [])));
  return named.length === 0 ? undefined : new Hint(`${where} names for this: ${named.join(', ')}`);
}

function planOf({ entry, owner, painPoint }: Row, readings: Readings, plans: Named): NewPiece {
  const action = entry.said.get('action') ?? '';
  const step = itemOf(propertiesOf(pieceOf(planType)).get('steps') ?? {});
  const what = propertiesOf(step).get('what') ?? {};
  const read = (part: Schema) => readings.of(entry, 'action', fitting(part));
  const who = isPiece(owner) ? owner.id : owner;
  // Some write the colours under "Status", and some where it stands under "RAG".
  const status = (['status', 'health'] as const).flatMap((field) => statusIn(entry.said.get(field) ?? '') ?? [])[0];
  const health = (['health', 'status'] as const).flatMap((field) => healthIn(entry.said.get(field) ?? '') ?? [])[0];
  const isRead = (cell: string) => statusIn(cell) ?? healthIn(cell);
  const unclear = (field: Field) => {
    const reading = readings.of(entry, field, isRead);
    return reading instanceof Hint ? reading : undefined;
  };
  return {
    type: 'plan',
    id: plans.newId(action, entry.line),
    notes: [`From ${readings.where(entry.line).slice(0, -1)}.`, ...notesOn(entry, ['department'], readings)],
    given: {
      title: read(nameIn(planType)),
      painPoint,
      owner: who,
      status: status ?? unclear('status'),
      ...(status === 'stopped' ? { result: {} } : {}),
      steps: [{ id: idFrom(action) || undefined, what: read(what), who, due: readings.of(entry, 'due', dayTold) }],
    },
    update: { health: health ?? unclear('health') },
  };
}

/** What a row says that no key has a place for, as it was written; so nothing of it is lost. */
function notesOn({ said, besides }: ActionRow, fields: readonly Field[], readings: Readings): readonly string[] {
  const also = fields.flatMap((field) => {
    const text = said.get(field);
    return text === undefined ? [] : [{ column: readings.columnOf(field), text }];
  });
  return [...besides, ...also].map(
    ({ column, text }) => `  ${column === '' ? '(no name)' : column}: ${text.replaceAll('\n', '\n    ')}`,
  );
}

const mostLines = 8;

function isPiece(named: NamedPiece | Hint | undefined): named is NamedPiece {
  return named !== undefined && !(named instanceof Hint);
}

function idOf(named: NamedPiece | Hint | undefined): string | undefined {
  return isPiece(named) ? named.id : undefined;
}

/** Each named piece once, without those that were there already. */
function newOnes(named: readonly (NamedPiece | Hint | undefined)[]): readonly NamedPiece[] {
  const pieces = named.filter((one) => isPiece(one)).filter(({ isNew }) => isNew);
  return [...new Map(pieces.toReversed().map((piece) => [piece.id, piece])).values()].toReversed();
}

function unique<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Set(items)];
}

function nameIn(type: ContentType): Schema {
  return propertiesOf(pieceOf(type)).get(namingKey(type) ?? '') ?? {};
}

/** Reads a text that a schema's part takes as it is, in one line. */
function fitting(part: Schema): (cell: string) => string | undefined {
  return (cell) => (fits(part, inOneLine(cell)) ? inOneLine(cell) : undefined);
}

function fits(part: Schema, text: string): boolean {
  return validate(part, text, '', nowhere).problems.length === 0;
}
