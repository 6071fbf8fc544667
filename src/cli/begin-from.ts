import { emergingIn, type EmergingSignal } from '../insight/emerging/emerging.ts';
import { repeatedFixes, type RepeatedFixes } from '../insight/repeated-fixes.ts';
import { loadReport } from '../model/load-report.ts';
import type { Report } from '../model/report.ts';
import type { ContentType } from '../model/types/content-type.ts';
import { didYouMean } from '../source/did-you-mean.ts';
import { today } from '../source/environment.ts';
import type { Tree } from '../source/files.ts';
import { PoplarError } from '../source/poplar-error.ts';
import { signalNote, signalTitle } from '../wording/emerging.ts';
import { sayerOf } from '../wording/say.ts';
import type { Typed } from './content-flags.ts';

/** What a new pain point begins with. */
interface Beginning {
  /** What is then as if it had been typed. */
  readonly told: Typed;
  /** Further lines of its file. */
  readonly lines: string;
  /** What remains to be done elsewhere once it has an id. */
  readonly hint?: (id: string) => string;
}

/** Where a pain point can begin, by what stands before the id. */
const origins: Readonly<Record<string, (id: string, report: Report) => Beginning>> = {
  emerging: (id, report) => {
    refuseCost(id, report);
    return ofSignal(meant(id, emergingIn(report).all, 'Nothing that emerges'), report);
  },
  fixes: (id, report) => ofFixes(meant(id, beginnable(report), 'No kind of small fix that keeps coming back'), report),
};

/** What was typed, with what the report says where a pain point is to begin from something it names; what is typed goes first. */
export function beginningMeant(
  type: ContentType,
  { from, ...typed }: Typed,
  tree: Tree,
): Omit<Beginning, 'told'> & { readonly typed: Typed } {
  const [, origin = '', id = ''] = /^([^/]*)\/(.*)$/.exec(from ?? '') ?? [];
  const begin = Object.hasOwn(origins, origin) ? origins[origin] : undefined;
  if (from === undefined || !begin) return { typed: from === undefined ? typed : { ...typed, from }, lines: '' };
  if (type.name !== 'pain-point')
    throw new PoplarError(`Only a pain point begins from ${origin}/<id>.`, { hint: 'Leave --from out.' });
  const { report } = loadReport(tree, { today });
  if (!report) throw new PoplarError('The report cannot be read, so nothing in it is known to begin a pain point.');
  const { told, ...rest } = begin(id, report);
  const said = Object.fromEntries(Object.entries(typed).filter(([, text]) => text !== undefined));
  return { ...rest, typed: { ...told, ...said } };
}

/** A cost that grew is a pain point's already. */
function refuseCost(id: string, { painPoints }: Report): void {
  const painPoint = painPoints.find(id.replace(/^cost-/, ''));
  if (id.startsWith('cost-') && painPoint)
    throw new PoplarError(`The cost that grew is of a pain point that there is: ${painPoint.file}.`, {
      hint: 'Write there what is done about it.',
    });
}

/** The one of some that has an id. */
function meant<Known extends { readonly id: string }>(id: string, known: readonly Known[], none: string): Known {
  const found = known.find((one) => one.id === id);
  if (found) return found;
  const ids = known.map((one) => one.id);
  throw new PoplarError(`${none} has the id "${id}".${didYouMean(id, ids)}`, {
    hint: ids.length === 0 ? 'There is none in this report.' : `There are: ${ids.join(', ')}.`,
  });
}

/** Spaces that keep words together are for pages. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

function ofSignal(signal: EmergingSignal, report: Report): Beginning {
  const title = plain(signalTitle(signal, report));
  return {
    told: { title, 'what-happens': `${title}. ${plain(signalNote(signal, report))}`, opened: signal.on },
    lines: signal.kind === 'metric' ? `metrics:\n  - ${signal.metric.id}\n` : '',
  };
}

/** A place as part of a title, which holds 140 characters. */
function inShort(place: string): string {
  const signs = [...place];
  return signs.length > 80 ? `${signs.slice(0, 79).join('').trimEnd()}…` : place;
}

/** Those that ease a pain point have one already. */
const beginnable = (report: Report) => repeatedFixes(report).filter(({ kind }) => kind !== 'pain-point');

/** So many are quoted; every one is named by its place in the files. */
const mostQuoted = 5;

function ofFixes({ kind, fixes, last, since }: RepeatedFixes, { settings }: Report): Beginning {
  const { words, date } = sayerOf(settings);
  const { about, atPlace, heard } = words.fixes;
  const said = fixes.slice(-mostQuoted).reverse();
  const departments = [...new Set(fixes.map(({ department }) => department))].sort();
  return {
    told: {
      title:
        kind === 'theme' ? about(last.theme ?? '', fixes.length) : atPlace(inShort(last.where ?? ''), fixes.length),
      'what-happens': plain([heard, ...said.map((fix) => `${date(fix.on)}: ${fix.heard}`)].join(' ')),
      opened: since,
    },
    lines: `departments:\n${departments.map((id) => `  - ${id}\n`).join('')}`,
    hint: (id) =>
      [
        `Write painPoint: ${id} into each of the small fixes that led to it:`,
        ...fixes.map((fix) => fix.at('on')).map(({ file, range }) => `  ${file}:${range.start.line}`),
      ].join('\n'),
  };
}
