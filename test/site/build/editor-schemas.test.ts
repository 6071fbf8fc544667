import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { settingsOf } from '../../../src/editor/workspace.ts';
import { checkContent } from '../../../src/lint/check.ts';
import { keepEditorFiles } from '../../../src/site/build/editor-schemas.ts';
import { readTree } from '../../../src/source/files.ts';
import { type FixtureTree, layOut } from '../../model/fixture.ts';

describe('the schemas beside the content', () => {
  let tree: FixtureTree;
  beforeEach(() => {
    tree = layOut('complete-small');
    mkdirSync(join(tree.root, '.vscode'));
  });
  afterEach(() => tree.remove());

  const schema = () => join(tree.root, '.vscode/poplar/plan.schema.json');
  const keep = () => keepEditorFiles(tree.root, checkContent(readTree(tree.root), { today: '2025-10-31' }));
  const setUpFor = (content: string) => {
    const settings = settingsOf({ content, holdsPoplar: true, call: (command) => command });
    writeFileSync(join(tree.root, '.vscode/settings.json'), JSON.stringify(settings));
  };

  test('follow the content where the editor has been set up for it', () => {
    setUpFor('');
    keep();
    expect(readFileSync(schema(), 'utf8')).not.toContain('dana-fox');
    writeFileSync(join(tree.root, 'people/dana-fox.yaml'), 'name: Dana Fox\nrole: Analyst\ndepartment: care\n');
    keep();
    expect(readFileSync(schema(), 'utf8')).toContain('Dana Fox, Analyst');
  });

  test.each([
    ['nothing has been set up', () => writeFileSync(join(tree.root, '.vscode/settings.json'), '{}')],
    ['another folder has been set up', () => setUpFor('content')],
  ])('are not written where %s', (_, set) => {
    set();
    keep();
    expect(existsSync(schema())).toBe(false);
  });

  test('stand with the owners of code, which follow the content where they have been written', () => {
    const owners = join(tree.root, '.github/CODEOWNERS');
    const name = (person: string) => {
      writeFileSync(join(tree.root, 'people/ada-quist.yaml'), person);
      keep();
    };
    name('name: Ada Quist\nrole: Head of Billing\ndepartment: billing\ngit: aquist\n');
    expect(existsSync(owners)).toBe(false);
    mkdirSync(join(tree.root, '.github'));
    writeFileSync(
      owners,
      '# Poplar: who answers for what in this repository. This part follows the report.\n# Poplar: so much for this repository.\n',
    );
    keep();
    expect(readFileSync(owners, 'utf8')).toContain('/plans/late-fee-grace/ @aquist\n');
    name('name: Ada Quist\nrole: Head of Billing\ndepartment: billing\ngit: ada\n');
    expect(readFileSync(owners, 'utf8')).toContain('/plans/late-fee-grace/ @ada\n');
    name('nmae: Ada Quist\n');
    expect(readFileSync(owners, 'utf8')).toContain('/plans/late-fee-grace/ @ada\n');
  });
});
