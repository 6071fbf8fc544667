import { idFrom } from '../questions.ts';

/** What a list of actions says of each; the words are what a column is for, in a question. */
export const fields = {
  problem: 'what goes wrong for customers',
  action: 'what is to be done',
  owner: 'who answers for it',
  due: 'when it is due',
  status: 'where it stands',
  health: 'whether it is on track (red, amber, green)',
  department: 'which department it belongs to',
  comments: 'comments',
} as const;

export type Field = keyof typeof fields;

/** What companies call such columns, in English and German, as ids. */
const names: { readonly [Name in Field]: readonly string[] } = {
  problem: [
    ...[
      'problem',
      'problems',
      'problem-description',
      'problem-statement',
      'customer-problem',
      'customer-issue',
      'issue',
    ],
    ...[
      'issues',
      'issue-description',
      'pain-point',
      'pain-points',
      'painpoint',
      'finding',
      'findings',
      'gap',
      'complaint',
    ],
    ...['probleme', 'problembeschreibung', 'kundenproblem', 'schmerzpunkt', 'feststellung', 'befund', 'missstand'],
    ...['schwachstelle', 'abweichung', 'mangel', 'beschwerde'],
  ],
  action: [
    ...['action', 'actions', 'action-item', 'action-items', 'action-description', 'action-plan', 'corrective-action'],
    ...['agreed-action', 'planned-action', 'action-required', 'initiative', 'task', 'to-do', 'todo', 'countermeasure'],
    ...['massnahme', 'massnahmen', 'massnahmenbeschreibung', 'korrekturmassnahme', 'aktion', 'aktionen', 'aufgabe'],
    ...['aufgaben', 'aktivitaet', 'was-ist-zu-tun'],
  ],
  owner: [
    ...[
      'owner',
      'owners',
      'owner-name',
      'action-owner',
      'plan-owner',
      'responsible',
      'responsible-person',
      'responsibility',
    ],
    ...['person-responsible', 'accountable', 'accountable-person', 'assignee', 'assigned-to', 'who', 'resp'],
    ...[
      'verantwortlich',
      'verantwortliche',
      'verantwortlicher',
      'verantwortliche-r',
      'verantwortliche-person',
      'verantw',
    ],
    ...['verantwortung', 'zustaendig', 'zustaendige-r', 'zustaendigkeit', 'bearbeiter', 'bearbeiter-in', 'wer'],
  ],
  due: [
    ...[
      'due',
      'due-date',
      'due-by',
      'due-on',
      'deadline',
      'target-date',
      'target-completion',
      'target-completion-date',
    ],
    ...['by-when', 'when', 'complete-by', 'end-date'],
    ...['faellig', 'faellig-am', 'faellig-bis', 'faelligkeit', 'faelligkeitsdatum', 'frist', 'termin', 'zieltermin'],
    ...['zieldatum', 'enddatum', 'bis-wann', 'bis', 'wann', 'erledigen-bis', 'zu-erledigen-bis'],
  ],
  status: [
    ...['status', 'state', 'progress', 'action-status', 'current-status'],
    ...['stand', 'fortschritt', 'bearbeitungsstand', 'bearbeitungsstatus', 'umsetzungsstand'],
  ],
  health: ['rag', 'rag-status', 'r-a-g', 'rag-rating', 'health', 'traffic-light', 'ampel', 'ampelstatus', 'ampelfarbe'],
  department: [
    ...['department', 'dept', 'business-unit', 'division'],
    ...['abteilung', 'bereich', 'fachbereich', 'ressort', 'geschaeftsbereich', 'organisationseinheit'],
  ],
  comments: [
    ...[
      'comment',
      'comments',
      'note',
      'notes',
      'remark',
      'remarks',
      'update',
      'updates',
      'latest-update',
      'progress-notes',
    ],
    ...[
      'kommentar',
      'kommentare',
      'bemerkung',
      'bemerkungen',
      'anmerkung',
      'anmerkungen',
      'notiz',
      'notizen',
      'hinweis',
    ],
  ],
};

const byName: ReadonlyMap<string, Field> = new Map(
  (Object.keys(names) as Field[]).flatMap((field) => names[field].map((name) => [name, field] as const)),
);

/** What a column is for, by its name; undefined for a name that says something else. */
export function fieldNamed(column: string): Field | undefined {
  return byName.get(idFrom(column));
}
