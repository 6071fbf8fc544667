import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fixtures } from '../model/fixture.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** What a line of shell ended with, and what it printed. */
export interface Ran {
  readonly status: number | null;
  readonly output: string;
}

/**
 * A clone of this project with the small report as its content, in a repository of its own. Its packages are those of
 * the project, so nothing is installed; the whole build, which other tests prove, only tells with what it was called.
 */
export class Clone {
  readonly root = realpathSync(mkdtempSync(join(tmpdir(), 'poplar-clone-')));

  constructor() {
    const starting = ['scripts/start.mjs', 'scripts/one-piece.mjs'];
    for (const part of ['src', 'schemas', 'package-lock.json', 'tsconfig.json', ...starting])
      cpSync(join(project, part), join(this.root, part), { recursive: true });
    symlinkSync(join(project, 'node_modules'), join(this.root, 'node_modules'));
    cpSync(join(fixtures, 'complete-small'), join(this.root, 'content'), { recursive: true });
    rmSync(join(this.root, 'content/expected.txt'));
    const own = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { readonly scripts: object };
    const scripts = Object.entries({ ...own.scripts, build: 'env > .git/built; echo built' }).filter(
      ([, line]) => !line.includes('setup.mjs'),
    );
    this.write('package.json', JSON.stringify({ ...own, scripts: Object.fromEntries(scripts) }));
    spawnSync('git', ['init', '--quiet', '--initial-branch=main'], { cwd: this.root });
    this.write('.gitignore', 'node_modules\ndist\n.cache\n');
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  write(path: string, text: string): void {
    mkdirSync(join(this.root, path, '..'), { recursive: true });
    writeFileSync(join(this.root, path), text);
  }

  change(path: string, from: string, to: string): void {
    const text = this.read(path);
    if (!text.includes(from)) throw new Error(`${path} does not say "${from}".`);
    this.write(path, text.replace(from, to));
  }

  /** Runs lines of shell as a build service does, in the clone, with nothing of this machine but where programs are. */
  run(lines: string, env: Readonly<Record<string, string>>, options: readonly string[] = ['-e']): Promise<Ran> {
    const file = join(this.root, '.git/step.sh');
    this.write('.git/step.sh', lines);
    const path = `${join(project, 'node_modules/node/bin')}:${process.env['PATH']}`;
    const shell = spawn('bash', ['--noprofile', '--norc', ...options, file], {
      cwd: this.root,
      env: { PATH: path, HOME: join(this.root, '.git'), CI: 'true', NPM_CONFIG_LOGLEVEL: 'silent', ...env },
    });
    let output = '';
    for (const stream of [shell.stdout, shell.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    return new Promise((resolve) => shell.on('close', (status) => resolve({ status, output })));
  }

  async commit(message: string): Promise<string> {
    const git = 'git -c user.name=Ada -c user.email=ada@poplar.example';
    const { output } = await this.run(`${git} add -A\n${git} commit -qm '${message}'\ngit rev-parse HEAD\n`, {});
    return output.trim();
  }

  remove(): void {
    rmSync(this.root, { recursive: true });
  }
}

/** What somebody asked the service for. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly token: string;
  readonly body: { readonly [key: string]: string } | undefined;
}

/** A service that answers what it is told to, and nothing for what it was not told; it remembers what it was asked. */
export async function startService(answers: Readonly<Record<string, unknown>>) {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8').on('data', (part: string) => (text += part));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      const [path = ''] = decodeURIComponent(url).split(/[?&](?:per_page|page)=.*/);
      const token = String(headers.authorization ?? headers['private-token']);
      asked.push({ method, path, token, body: text === '' ? undefined : JSON.parse(text) });
      const answer = method === 'GET' ? answers[path] : {};
      response.statusCode = answer === undefined ? 404 : 200;
      response.end(JSON.stringify(answer ?? { message: 'Not Found' }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { asked, address: `http://127.0.0.1:${port}`, stop: () => server.close() };
}
