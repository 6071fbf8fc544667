import { emergingIn } from '../insight/emerging/emerging.ts';
import { loadReport } from '../model/load-report.ts';
import type { ContentType } from '../model/types/content-type.ts';
import { didYouMean } from '../source/did-you-mean.ts';
import { today } from '../source/environment.ts';
import type { Tree } from '../source/files.ts';
import { PoplarError } from '../source/poplar-error.ts';
import { signalNote, signalTitle } from '../wording/emerging.ts';
import type { Typed } from './content-flags.ts';

const folder = 'emerging/';

/** What was typed, with what a signal says where a pain point is to begin from one, and the metric that shows it. */
export function emergingMeant(
  type: ContentType,
  { from, ...typed }: Typed,
  tree: Tree,
): { readonly typed: Typed; readonly metric: string | null } {
  if (from === undefined || !from.startsWith(folder))
    return { typed: from === undefined ? typed : { ...typed, from }, metric: null };
  if (type.name !== 'pain-point')
    throw new PoplarError(`Only a pain point begins from ${folder}<id>.`, { hint: 'Leave --from out.' });
  const { report } = loadReport(tree, { today });
  if (!report) throw new PoplarError('The report cannot be read, so nothing of it is known to emerge.');
  const id = from.slice(folder.length);
  const known = emergingIn(report).all;
  const signal = known.find((one) => one.id === id);
  if (!signal) {
    const ids = known.map((one) => one.id);
    throw new PoplarError(`Nothing that emerges has the id "${id}".${didYouMean(id, ids)}`, {
      hint: ids.length === 0 ? 'Nothing emerges in this report.' : `What emerges: ${ids.join(', ')}.`,
    });
  }
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');
  const title = plain(signalTitle(signal, report));
  const told = { title, 'what-happens': `${title}. ${plain(signalNote(signal, report))}`, opened: signal.on };
  const said = Object.fromEntries(Object.entries(typed).filter(([, text]) => text !== undefined));
  return { typed: { ...told, ...said }, metric: signal.kind === 'metric' ? signal.metric.id : null };
}

/** A new pain point with the metric that shows it. */
export function withMetric(text: string, metric: string | null): string {
  return metric === null ? text : `${text.trimEnd()}\nmetrics:\n  - ${metric}\n`;
}
