import type { Severity } from '../../source/problem.ts';
import { fingerprintsOf } from './fingerprints.ts';
import type { Reporter } from './reporter.ts';

const severities: { readonly [severity in Severity]: string } = { error: 'critical', warning: 'minor', info: 'info' };

/** GitLab's Code Quality report, shown beside the lines of a merge request. */
export const toGitlab: Reporter = (problems, { inRepository, textOf }) => {
  const fingerprints = fingerprintsOf(problems, textOf);
  const list = problems.map(({ rule, severity, message, file, range: { start, end } }, index) => ({
    description: message,
    check_name: rule,
    fingerprint: fingerprints[index],
    severity: severities[severity],
    location: { path: inRepository(file), lines: { begin: start.line, end: end.line } },
  }));
  return `${JSON.stringify(list, null, 2)}\n`;
};
