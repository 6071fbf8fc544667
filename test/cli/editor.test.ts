import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { editor } from '../../src/cli/editor.ts';
import { fixtures } from '../model/fixture.ts';

describe('npm run editor', () => {
  let repository = '';
  beforeEach(() => {
    repository = realpathSync(mkdtempSync(join(tmpdir(), 'poplar-editor-')));
    mkdirSync(join(repository, '.git'));
    cpSync(join(fixtures, 'complete-small'), join(repository, 'content'), { recursive: true });
    rmSync(join(repository, 'content/expected.txt'));
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(repository, { recursive: true });
  });

  /** Runs it as somebody does who stands in the repository. */
  const run = async (content?: string) => {
    vi.stubEnv('POPLAR_CONTENT', undefined);
    vi.stubEnv('POPLAR_STANDING_IN', repository);
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    try {
      const status = await editor.run({ content }, []);
      return { status, stderr: said.mock.calls.map(([text]) => String(text)).join('') };
    } finally {
      said.mockRestore();
    }
  };
  const read = (path: string) => readFileSync(join(repository, path), 'utf8');
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(repository, path)), { recursive: true });
    writeFileSync(join(repository, path), text);
  };

  test('writes into the repository of the content, once', async () => {
    const { status, stderr } = await run();
    expect(status).toBe(0);
    expect(stderr).toContain(`Wrote 29 files in ${repository}`);
    expect(read('.vscode/poplar/content/plan.schema.json')).toContain('Ada Quist, Head of Billing');
    expect((await run()).stderr).toContain('Wrote 0 files');
  });

  test('says where there is no report yet', async () => {
    rmSync(join(repository, 'content/report.yaml'));
    const { status, stderr } = await run();
    expect([status, stderr]).toEqual([
      0,
      expect.stringContaining('There is no report.yaml in content yet. Begin a report'),
    ]);
  });

  test('offers the id of somebody whose own file has a mistake', async () => {
    write('content/people/ada-quist.yaml', 'nmae: Ada\n');
    await run();
    expect(read('.vscode/poplar/content/plan.schema.json')).toContain('"ada-quist"');
  });

  test('loses nothing that was there', async () => {
    write('.vscode/settings.json', '{\n  // ours\n  "files.eol": "\\n"\n}\n');
    write('.vscode/tasks.json', 'not json');
    write('.vscode/poplar/content/plan.schema.json', '{ "mine": true }\n');
    write('.devcontainer/devcontainer.json', '{ "image": "ours" }\n');
    const { status, stderr } = await run();
    expect(status).toBe(1);
    expect(stderr).toContain('.vscode/tasks.json: it is not JSON that can be read');
    expect(stderr).toContain('.vscode/poplar/content/plan.schema.json: it was not written by Poplar');
    expect(read('.vscode/settings.json')).toMatch(/\/\/ ours[\s\S]*"yaml.schemas"/);
    expect(read('.vscode/tasks.json')).toBe('not json');
    expect(read('.vscode/poplar/content/plan.schema.json')).toBe('{ "mine": true }\n');
    expect(read('.devcontainer/devcontainer.json')).toBe('{ "image": "ours" }\n');
  });

  test.each([
    [
      'Latin-1',
      (file: string) => writeFileSync(file, Buffer.from('{\n  // F\xfcr uns\n}\n', 'latin1')),
      'is not UTF-8 text',
    ],
    ['UTF-16', (file: string) => writeFileSync(file, Buffer.from('\uFEFF{}\n', 'utf16le')), 'is not UTF-8 text'],
    ['a folder', (file: string) => mkdirSync(file), 'cannot be read (EISDIR)'],
    ['a link', (file: string) => symlinkSync('../elsewhere.json', file), 'is a link or a folder'],
  ])('keeps settings that are %s, and writes all else', async (_, put, why) => {
    write('elsewhere.json', '{}\n');
    mkdirSync(join(repository, '.vscode'));
    const file = join(repository, '.vscode/settings.json');
    put(file);
    const before = lstatSync(file).isDirectory() ? '' : readFileSync(file).toString('base64');
    const { status, stderr } = await run();
    expect(status).toBe(1);
    expect(stderr).toContain(`.vscode/settings.json ${why}`);
    expect(lstatSync(file).isDirectory() ? '' : readFileSync(file).toString('base64')).toBe(before);
    expect(stderr).toContain('Wrote 28 files');
  });

  test('says so where it cannot tell whether the package is installed', async () => {
    write('package.json', '\uFEFF{ "name": "report" }\n');
    expect((await run()).status).toBe(0);
    write('package.json', 'null\n');
    expect((await run()).status).toBe(0);
    write('package.json', '{ "name": ');
    await expect(run()).rejects.toThrow('package.json cannot be read as JSON');
  });

  test('promises no container and no workflow that could not call Poplar', async () => {
    expect((await run()).stderr).toContain('No .devcontainer and no workflows were written');
    expect(existsSync(join(repository, '.devcontainer'))).toBe(false);
    expect(existsSync(join(repository, '.github/workflows'))).toBe(false);
  });

  test('calls the package where the repository depends on it', async () => {
    write('package.json', '{ "devDependencies": { "poplar": "1.0.0" } }');
    await run();
    expect(read('.vscode/tasks.json')).toContain('"npx poplar check --watch"');
    expect(read('.devcontainer/devcontainer.json')).toContain('npx poplar editor');
    expect(read('.github/workflows/report.yml')).toContain(' npx poplar check --base "$BASE" --format github $own\n');
  });

  test('writes for the service that keeps the repository, where its address tells', async () => {
    rmSync(join(repository, '.git'), { recursive: true });
    spawnSync('git', ['init', '--quiet'], { cwd: repository });
    spawnSync('git', ['remote', 'add', 'origin', 'git@gitlab.example:acme/report.git'], { cwd: repository });
    await run();
    expect([existsSync(join(repository, '.gitlab/CODEOWNERS')), existsSync(join(repository, '.github'))]).toEqual([
      true,
      false,
    ]);
  });

  test('names another content folder to the tasks', async () => {
    cpSync(join(repository, 'content'), join(repository, 'our report'), { recursive: true });
    await run('our report');
    expect(read('.vscode/settings.json')).toContain('"our report/people/*.yaml"');
    expect(read('.vscode/tasks.json')).toContain('--content \\"our report\\"');
  });

  test('sets up two reports in one repository, each with its own ids and tasks', async () => {
    cpSync(join(repository, 'content'), join(repository, 'shops/content'), { recursive: true });
    write('shops/content/people/dana-fox.yaml', 'name: Dana Fox\nrole: Analyst\ndepartment: care\n');
    await run();
    const before = read('.vscode/poplar/content/plan.schema.json');
    expect((await run('shops/content')).stderr).not.toContain('is kept');
    expect(read('.vscode/poplar/content/plan.schema.json')).toBe(before);
    expect(before).not.toContain('dana-fox');
    expect(read('.vscode/poplar/shops/content/plan.schema.json')).toContain('Dana Fox, Analyst');
    const { 'yaml.schemas': schemas } = JSON.parse(read('.vscode/settings.json')) as {
      'yaml.schemas': { readonly [schema: string]: readonly string[] };
    };
    expect(schemas['./.vscode/poplar/content/person.schema.json']).toEqual(['content/people/*.yaml']);
    expect(schemas['./.vscode/poplar/shops/content/person.schema.json']).toEqual(['shops/content/people/*.yaml']);
    const { tasks } = JSON.parse(read('.vscode/tasks.json')) as {
      tasks: readonly { label: string; command: string }[];
    };
    expect(
      tasks.flatMap(({ label, command }) => (/: check( \(|$)/.test(label) ? command.split('run ')[1] : [])),
    ).toEqual(['check', 'check -- --content shops/content']);
    expect((await run()).stderr).toContain('Wrote 0 files');
    expect((await run('shops/content')).stderr).toContain('Wrote 0 files');
  });
});
