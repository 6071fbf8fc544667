import { fileBeside, placeInText } from '../content-text.ts';
import { secretMessage as message, secretsIn } from '../../source/secret.ts';
import { defineRule } from '../rule.ts';

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
      for (const { 0: found, index } of secretsIn(text))
        yield { at: placeInText(file, text, index, found.length), secret: true, message };
    }
    for (const { query, at } of metrics)
      if (secretsIn(query?.sql ?? '').length > 0) yield { at: at('query', 'sql'), secret: true, message };
  },
});
