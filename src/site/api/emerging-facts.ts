import type { Emerging } from '../../insight/emerging/emerging.ts';
import type { Report } from '../../model/report.ts';
import { signalNote, signalOwner, signalTitle } from '../../wording/emerging.ts';

/** The newest of them, so that no file grows with the report. */
const mostSignals = 100;

/** What gets worse, as the page Emerging tells it, the newest first. */
export function emergingFacts({ quarter, all }: Emerging, report: Report) {
  return {
    quarter,
    signals: all.slice(0, mostSignals).map((signal) => {
      const { id, kind, on, painPoints, dismissal } = signal;
      return {
        id,
        kind,
        on,
        quarter: signal.quarter,
        title: signalTitle(signal, report),
        restsOn: signalNote(signal, report),
        owner: signalOwner(signal, report),
        painPoints: painPoints.map((painPoint) => painPoint.id),
        metric: signal.kind === 'metric' ? signal.metric.id : null,
        theme: signal.kind === 'theme' ? signal.theme : null,
        dismissed: dismissal && { by: dismissal.by, until: dismissal.until, reason: dismissal.reason },
      };
    }),
  };
}
