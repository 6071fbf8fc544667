import { wordingFor } from '../../wording/language.ts';
import { signalNote, signalOwner, signalTitle } from '../../wording/emerging.ts';
import type { SiteContext } from '../build/context.ts';
import { emergingOf } from '../emerging.ts';
import { atomFeed, urn } from './atom.ts';

/** What gets worse, an entry for each signal, which stays although it is left or owned later. */
export function emergingFeed(
  context: Pick<SiteContext, 'report' | 'insight' | 'ledger'>,
  site: URL | undefined,
): string {
  const { report } = context;
  const { settings } = report;
  const entries = emergingOf(context).all.map((signal) => ({
    title: signalTitle(signal, report),
    id: urn(settings, 'emerging', signal.id, signal.on),
    on: signal.on,
    author: settings.organisation,
    page: '/emerging/',
    text: `${signalOwner(signal, report)} ${signalNote(signal, report)}`,
  }));
  const title = wordingFor(settings.locale).feeds.emerging;
  return atomFeed({ title, name: 'emerging', path: '/emerging.xml', page: '/emerging/', entries }, settings, site);
}
