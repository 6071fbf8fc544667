import { spawn, spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { siteHeaders } from '../../src/source/publishing/site-headers.ts';

it('preview prints the one address that works, base included, and sends what a web server sends', async () => {
  const out = inject('siteFolders')['/a/b/'];
  const server = spawn(process.execPath, ['src/cli/index.ts', 'preview', '--out', out, '--port', '0']);
  try {
    const said = await new Promise<string>((resolve) => {
      let text = '';
      server.stdout.on('data', (chunk) => {
        text += String(chunk);
        if (text.includes('\n')) resolve(text);
      });
    });
    expect(said).toMatch(/^The site is served at http:\/\/localhost:\d+\/a\/b\/\n$/);
    const address = said.slice(said.indexOf('http')).trim();
    const home = await fetch(address);
    expect(home.status).toBe(200);
    expect(Object.fromEntries(home.headers)).toMatchObject(
      Object.fromEntries(Object.entries(siteHeaders).map(([name, value]) => [name.toLowerCase(), value])),
    );
    const lost = await fetch(`${address}nothing/`);
    expect([lost.status, (await lost.text()).includes('href="/a/b/"')]).toEqual([404, true]);
  } finally {
    server.kill();
  }
});

it('preview says in one line that there is no site yet', () => {
  const out = join(tmpdir(), 'poplar-no-site');
  const { status, stderr } = spawnSync(process.execPath, ['src/cli/index.ts', 'preview', '--out', out], {
    encoding: 'utf8',
  });
  expect(status).toBe(2);
  expect(stderr).toMatch(/^There is no site in \S+poplar-no-site\. Make it with: npm run build -- --out \S+\n$/);
});
