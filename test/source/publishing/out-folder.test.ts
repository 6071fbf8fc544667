import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { firstPaintScript } from '../../../src/site/first-paint.ts';
import { outFolderAt, ownFolders } from '../../../src/source/publishing/out-folder.ts';
import { PoplarError } from '../../../src/source/poplar-error.ts';
import { writeSiteList } from '../../../src/source/publishing/site-list.ts';

let world: string;
const at = (path: string) => join(world, path);

function write(path: string, text = path): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
}

/** What stands in the way of a site at `path`, or nothing. */
function refusal(path: string, content = 'home/report/content'): string | undefined {
  const caches = [at('home/poplar/.cache/builds'), at('home/poplar/.cache')];
  try {
    outFolderAt(path, { content: at(content), project: at('home/poplar'), home: at('home'), caches }).vet();
    return undefined;
  } catch (error) {
    if (error instanceof PoplarError) return error.message.replace(/^.*?: /, '');
    throw error;
  }
}

let template: string;

beforeAll(() => {
  template = realpathSync(mkdtempSync(join(tmpdir(), 'poplar-out-')));
  world = template;
  write('home/report/content/report.yaml');
  write('home/report/content/plans/one/plan.yaml');
  write('home/poplar/src/index.ts');
  write('home/poplar/docs/guide.md');
  write('home/poplar/node_modules/astro/index.js');
  mkdirSync(at('home/poplar/.cache/builds'), { recursive: true });
  execFileSync('git', ['init', '-q', at('home/poplar')]);
  execFileSync('git', ['-C', at('home/poplar'), 'add', 'src', 'docs']);
});
afterAll(() => rmSync(template, { recursive: true }));
beforeEach(() => {
  world = realpathSync(mkdtempSync(join(tmpdir(), 'poplar-out-')));
  cpSync(template, world, { recursive: true });
});
afterEach(() => rmSync(world, { recursive: true }));

describe('a site is refused a place', () => {
  test.each([
    ['the content', 'home/report/content', 'it is the content.'],
    ['around the content', 'home/report', 'it holds the content, '],
    ['in the content', 'home/report/content/site', 'it lies in the content, '],
    ['deep in the content', 'home/report/content/plans/one/site', 'it lies in the content, '],
    ["Poplar's own folder", 'home/poplar', "it is Poplar's own folder."],
    ['the home folder', 'home', 'it is your home folder.'],
    ['around the home folder', '', 'it holds '],
    ['the root folder', '/', 'it is the root folder of this machine.'],
    ['a .git', 'home/poplar/.git', 'it is a .git folder.'],
    ['in a .git', 'home/poplar/.git/refs/site', 'it lies in a .git folder.'],
    ['a .git that is not there yet', 'home/report/.git', 'it is a .git folder.'],
    ['a .git in other letters', 'home/report/.GIT/site', 'it lies in a .git folder.'],
    ['in node_modules', 'home/poplar/node_modules/site', 'it lies in a node_modules folder.'],
    ['node_modules', 'home/report/node_modules', 'it is a node_modules folder.'],
    ['in node_modules in other letters', 'home/report/Node_Modules/site', 'it lies in a node_modules folder.'],
    ["in Poplar's code", 'home/poplar/src/site', 'it lies in src/, which is a part of Poplar itself.'],
    ["in Poplar's code in other letters", 'home/poplar/SRC/site', 'it lies in SRC/, which is a part of Poplar itself.'],
    ['in a folder that git tracks', 'home/poplar/docs/site', 'it lies in docs/, which is a part of Poplar itself.'],
    ['a folder that git tracks', 'home/poplar/docs', 'it lies in docs/, which is a part of Poplar itself.'],
    ['where builds are kept', 'home/poplar/.cache/builds', 'it is the folder in which builds are kept.'],
    ['among what is kept', 'home/poplar/.cache/site', 'it lies in the folder in which builds are kept, '],
    ['a file', 'home/report/content/report.yaml', 'a file stands there.'],
    ['below a file', 'home/report/content/report.yaml/site', 'report.yaml is a file, not a folder.'],
  ])('that is %s', (_, path, said) => {
    expect(refusal(path === '/' ? path : at(path))).toContain(said);
  });

  test.each(['/', '//', '/.', '/plans/..', '/../content', '/../../report/content/'])(
    'however the content is spelt: content%s',
    (more) => {
      expect(refusal(`${at('home/report/content')}${more}`)).toBe('it is the content.');
    },
  );

  test('when a link leads there, also on the way', () => {
    symlinkSync(at('home/report/content'), at('link'));
    symlinkSync(at('home/report'), at('way'));
    symlinkSync(at('home/report/content/new'), at('nowhere'));
    expect(refusal(at('link'))).toBe('it is the content.');
    expect(refusal(at('way/content/site'))).toContain('it lies in the content, ');
    expect(refusal(at('nowhere'))).toContain('it lies in the content, ');
    expect(refusal(at('home/report/content'), 'link')).toBe('it is the content.');
  });

  test.runIf(process.getuid?.() === 0 && process.platform === 'linux')(
    'when only the system knows that two names are one folder, as it does where letters have no case (needs root)',
    () => {
      mkdirSync(at('CONTENT'));
      execFileSync('/usr/bin/mount', ['--bind', at('home/report/content'), at('CONTENT')]);
      try {
        expect(refusal(at('CONTENT'))).toBe('it is the content.');
        expect(refusal(at('CONTENT/site'))).toContain('it lies in the content, ');
      } finally {
        execFileSync('/usr/bin/umount', [at('CONTENT')]);
      }
    },
  );

  test('that holds a .git, as a folder or a file, at any depth', () => {
    write('letters/letter.txt');
    mkdirSync(at('letters/.git'));
    write('worktree/.git');
    write('deep/a/b/.git/HEAD');
    for (const path of ['letters', 'worktree', 'deep'])
      expect(refusal(at(path))).toBe('it holds a .git, where git keeps a history.');
  });

  test('that holds what Poplar did not write, which it names', () => {
    write('letters/a.txt');
    expect(refusal(at('letters'))).toBe('it holds what Poplar did not write: a.txt.');
    for (const name of ['b.txt', 'c/d.txt', 'e.txt', 'f.txt']) write(`letters/${name}`);
    expect(refusal(at('letters'))).toBe('it holds what Poplar did not write: a.txt, b.txt, c/d.txt and 2 more.');
  });

  test('that holds a link, wherever it leads', () => {
    mkdirSync(at('links'));
    symlinkSync('nothing', at('links/link'));
    expect(refusal(at('links'))).toBe('it holds what Poplar did not write: link.');
  });

  test('with a site of ours into which somebody put a file, or of which they changed one', () => {
    write('site/index.html');
    write('site/plans/one/index.html');
    writeSiteList(at('site'), '/');
    expect(refusal(at('site'))).toBeUndefined();
    write('site/plans/one/notes.txt');
    write('site/index.html', 'mine');
    expect(refusal(at('site'))).toBe(
      'it holds what Poplar did not write: index.html (changed since), plans/one/notes.txt.',
    );
  });

  test('with a list of files that cannot be read, or that names none of them', () => {
    write('site/index.html');
    for (const list of ['{', '[]', 'null', '{"base":"/","files":null}', '{"base":"/","files":{"__proto__":"1"}}']) {
      write('site/.poplar-site.json', list);
      expect(refusal(at('site'))).toContain('it holds what Poplar did not write: ');
    }
  });

  test('of a site that Poplar made before sites were listed, when anything else is in it', () => {
    write('dist/index.html', `<script>${firstPaintScript}</script>`);
    write('dist/CNAME');
    expect(refusal(at('dist'))).toContain('CNAME');
    rmSync(at('dist/CNAME'));
    write('dist/letter/index.html', '<p>Mine</p>');
    expect(refusal(at('dist'))).toContain('letter/index.html');
  });
});

describe('a site is put', () => {
  test.each([
    ['in the dist of the project', 'home/poplar/dist'],
    ['in another new folder of the project', 'home/poplar/out/site'],
    ['beside the content', 'home/report/site'],
    ['beside the project under a name that begins like its', 'home/poplar-site'],
    ['in a folder whose name begins like the content', 'home/report/content-site'],
    ['deep where nothing is yet', 'a/b/c/d'],
  ])('%s', (_, path) => {
    expect(refusal(at(path))).toBeUndefined();
  });

  test('in an empty folder, also one in which only a system left its litter', () => {
    mkdirSync(at('empty/inside'), { recursive: true });
    write('empty/.DS_Store');
    expect(refusal(at('empty'))).toBeUndefined();
  });

  test('in the folder that a link leads to', () => {
    mkdirSync(at('real'));
    symlinkSync(at('real'), at('link'));
    const guarded = {
      content: at('home/report/content'),
      project: at('home/poplar'),
      home: at('home'),
      caches: [],
    };
    expect(outFolderAt(at('link'), guarded).path).toBe(at('real'));
  });

  test('in place of one that Poplar made before sites were listed, which is told', () => {
    write('dist/index.html', `<script>${firstPaintScript}</script>`);
    write('dist/plans/one/index.html', `<script>${firstPaintScript}</script>`);
    for (const path of ['_astro/style.x1.css', 'api/report.json', 'metrics/late.csv', 'plans/one.png'])
      write(`dist/${path}`);
    const guarded = {
      content: at('home/report/content'),
      project: at('home/poplar'),
      home: at('home'),
      caches: [],
    };
    expect(outFolderAt(at('dist'), guarded).vet().isEarlier).toBe(true);
    writeSiteList(at('dist'), '/');
    expect(outFolderAt(at('dist'), guarded).vet().isEarlier).toBe(false);
  });

  test('in its own folder at the top of the project, although git tracks it', () => {
    write('home/poplar/pages/index.html');
    writeSiteList(at('home/poplar/pages'), '/');
    execFileSync('git', ['-C', at('home/poplar'), 'add', 'pages']);
    expect(refusal(at('home/poplar/pages'))).toBeUndefined();
  });
});

test('every folder of the project that git tracks is known where git is not', () => {
  const project = fileURLToPath(new URL('../../..', import.meta.url));
  const tracked = execFileSync('git', ['-C', project, 'ls-files', '-z'], { encoding: 'utf8' }).split('\0');
  const folders = new Set(tracked.filter((path) => path.includes('/')).map((path) => path.split('/')[0]));
  expect([...folders].toSorted()).toEqual([...ownFolders]);
  expect(readdirSync(project)).toContain('src');
  expect(readFileSync(join(project, '.gitignore'), 'utf8')).toContain('dist/');
});
