import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { schemaFiles } from '../../src/editor/files.ts';
import { type KnownNames, knownNames } from '../../src/editor/names.ts';
import { settingsOf } from '../../src/editor/workspace.ts';
import { checkContent } from '../../src/lint/check.ts';
import { rules } from '../../src/lint/rules/index.ts';
import { readTree } from '../../src/source/files.ts';
import { layOut } from '../model/fixture.ts';
import { LanguageServer, type Spot } from './language-server.ts';

/** Everything that can be named in a case's content, with other files laid over it. */
export function namesIn(fixture: string, over: { readonly [path: string]: string } = {}): KnownNames {
  const tree = layOut(fixture);
  for (const [path, text] of Object.entries(over)) writeFileSync(join(tree.root, path), text);
  const { report, ids } = checkContent(readTree(tree.root), { today: '2025-10-31' });
  tree.remove();
  return knownNames(report, ids, new Map(rules.map(({ id, why }) => [id, why])));
}

/** The language server in a workspace as `npm run editor` leaves it, for content that names these. */
export async function openWorkspace(names: KnownNames): Promise<LanguageServer & { close(): void }> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'poplar-editor-')));
  for (const { path, merge } of schemaFiles('content', names)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), merge(undefined).text ?? '');
  }
  const settings = settingsOf({ content: 'content', holdsPoplar: true, call: (command) => command });
  const server = await LanguageServer.start(root, { ...settings, 'yaml.schemaStore.enable': false });
  // The server reads its settings and schemas in its own time; a key that the schema of a person offers says that it has.
  for (let tries = 0; tries < 100; tries++) {
    const known = await server.complete('content/people/ready.yaml', 'na', { line: 0, character: 2 });
    if (known.some(({ label }) => label === 'name')) break;
    await setTimeout(50);
  }
  const close = () => {
    server.stop();
    rmSync(root, { recursive: true, force: true });
  };
  return Object.assign(server, { close });
}

/** A text without its mark `¦`, and where the mark stood. */
export function marked(text: string): { readonly text: string; readonly spot: Spot } {
  const [before = '', after = ''] = text.split('¦');
  const lines = before.split('\n');
  return { text: before + after, spot: { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 } };
}
