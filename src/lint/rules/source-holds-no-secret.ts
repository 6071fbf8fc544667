import { fileBeside, placeInText } from '../content-text.ts';
import { defineRule } from '../rule.ts';

/** An address with a password, a password or key that is written out, a private key. */
const secrets =
  /:\/\/[^\s/:@'"]*:[^\s/@'"]+@|\b(?:pass(?:word|wd|phrase)?|pwd|secret|token|api[_-]?key|access[_-]?key(?:[_-]?id)?)["']?\s*[:=]\s*["']?[^\s"',]+|\bAKIA[0-9A-Z]{16}\b|-----BEGIN [A-Z ]*PRIVATE KEY-----/gi;

/** What stands in the repository is read by everybody who may read the report, for ever. */
export const sourceHoldsNoSecret = defineRule({
  id: 'source-holds-no-secret',
  severity: 'error',
  why: 'A password in a file is in every copy of the repository, and stays in its history when it is deleted.',
  bad: {
    'sources/desk.yaml': `name: Fees desk
engine: duckdb
# was postgres⟦://report:hunter2@⟧desk.example/fees
tables:
  - name: fees
    files: [fees.csv]
`,
  },
  good: {
    'sources/desk.yaml': `name: Fees desk
engine: duckdb
folderFrom: FEES_FOLDER
tables:
  - name: fees
    files: [fees.csv]
`,
  },
  *check({ sources, metrics }, { textOf }) {
    const queries = metrics.all.flatMap((metric) => {
      const name = metric.query?.file;
      return name === undefined ? [] : [fileBeside(metric, `queries/${name}`)];
    });
    for (const file of new Set([...sources.all.map((source) => source.file), ...queries])) {
      const text = textOf(file);
      for (const { 0: found, index } of text.matchAll(secrets))
        yield { at: placeInText(file, text, index, found.length), secret: true, message };
    }
    for (const { query, at } of metrics)
      if (query?.sql?.match(secrets)) yield { at: at('query', 'sql'), secret: true, message };
  },
});

const message =
  'This reads like a password or key. Keep it in a variable of the environment, and change it where it is valid: whoever has the repository has it.';
