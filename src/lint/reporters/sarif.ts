import type { Fix, Problem, Range, Severity } from '../../source/problem.ts';
import { fingerprintsOf } from './fingerprints.ts';
import type { Reporter } from './reporter.ts';

const levels: { readonly [severity in Severity]: string } = { error: 'error', warning: 'warning', info: 'note' };

/** SARIF 2.1.0 (OASIS), which GitHub code scanning, Azure DevOps and editors read. */
export const toSarif: Reporter = (problems, { version, inRepository, textOf, whyOf }) => {
  const rules = [...new Set(problems.map(({ rule }) => rule))].sort();
  const fingerprints = fingerprintsOf(problems, textOf);
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Poplar',
            semanticVersion: version,
            rules: rules.map((id) => ({ id, ...descriptionOf(whyOf(id)) })),
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { SRCROOT: { description: { text: 'The root of the repository.' } } },
        results: problems.map((problem, index) => toResult(problem, fingerprints[index] ?? '', rules, inRepository)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

function descriptionOf(why: string | undefined): object {
  return why === undefined ? {} : { fullDescription: { text: why }, help: { text: why } };
}

function toResult(
  { rule, severity, message, file, range, related, fix }: Problem,
  fingerprint: string,
  rules: readonly string[],
  inRepository: (file: string) => string,
): object {
  const at = (place: string) => ({ uri: toUri(inRepository(place)), uriBaseId: 'SRCROOT' });
  return {
    ruleId: rule,
    ruleIndex: rules.indexOf(rule),
    level: levels[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: at(file), region: toRegion(range) } }],
    ...(related && {
      relatedLocations: related.map((other) => ({
        physicalLocation: { artifactLocation: at(other.file), region: toRegion(other.range) },
        message: { text: other.message },
      })),
    }),
    // GitHub reads this one name; it tells a problem that moved from one that is new.
    partialFingerprints: { primaryLocationLineHash: fingerprint },
    ...(fix && { fixes: [toFix(fix, at(file))] }),
  };
}

function toFix({ range, text }: Fix, artifactLocation: object): object {
  return {
    artifactChanges: [
      { artifactLocation, replacements: [{ deletedRegion: toRegion(range), insertedContent: { text } }] },
    ],
  };
}

function toRegion({ start, end }: Range): object {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** A path as a URI reference; a colon is encoded too, so that no first name reads as a scheme. */
function toUri(path: string): string {
  return path.toWellFormed().split('/').map(encodeURIComponent).join('/');
}
