import { execFile, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { ask, FILES, smallSite } from '../../support/smallSite';

const FILE = readFileSync('docs/hosting/Dockerfile', 'utf8');
const [, BUILD = '', SERVE = ''] = FILE.split(/^FROM .*\n/m);

const stops: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

/** No container is built here: that needs a daemon. What its lines do is done, without it. */
describe('docs/hosting/Dockerfile', () => {
  it('builds in one stage and serves in another, as nobody in particular, and says whether it is well', () => {
    expect(FILE.match(/^FROM (\S+)/gm)).toEqual(['FROM node:24-bookworm-slim', 'FROM node:24-bookworm-slim']);
    expect(BUILD).toContain('npm run build && node docs/hosting/bundleServer.mjs server');
    expect(SERVE).toMatch(/^USER node$/m);
    expect(SERVE).toMatch(/^HEALTHCHECK .*\\\n {2}CMD \["node", "-e", /m);
    expect(SERVE).not.toMatch(/^(RUN|ADD)/m);
  });

  it('copies files that there are', () => {
    const own = [...FILE.matchAll(/^COPY (?!--from)(.*) \S+$/gm)].flatMap(([, files = '']) => files.split(' '));
    expect(own.length).toBeGreaterThan(3);
    expect(own.filter((file) => !existsSync(file))).toEqual([]);
  });

  it('takes along what links are drawn with', () => {
    expect(SERVE).toContain('COPY --from=build /site/dist.server ./dist.server');
  });

  it('serves with one file that needs no packages, and ends when it is told to', async () => {
    const { folder, remove } = await smallSite();
    stops.push(remove);
    const home = join(folder, '..');
    await promisify(execFile)(process.execPath, ['docs/hosting/bundleServer.mjs', join(home, 'server')]);
    expect(await readdir(join(home, 'server'))).toEqual(['serve.mjs']);
    const command = JSON.parse(/^CMD (\[.*\])$/m.exec(SERVE)?.[1] ?? '') as readonly string[];
    const snapshots = join(home, 'served');
    const child = spawn(process.execPath, command.slice(1), {
      cwd: home,
      env: { PATH: process.env.PATH, NODE_ENV: 'production', HOST: '0.0.0.0', PORT: '0', SNAPSHOTS: snapshots },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    stops.push(async () => {
      child.kill('SIGKILL');
      await ended;
    });
    const url = await new Promise<string>((resolve) => {
      child.stdout.on('data', (text) => resolve(/http:\S+/.exec(String(text))?.[0] ?? ''));
    });
    expect((await ask(url, '/en/')).body.toString()).toBe(FILES['en/index.html']);

    const check = /"-e", ("fetch.*")\]/.exec(SERVE)?.[1] ?? '""';
    const healthy = (port: string): Promise<number> =>
      new Promise((resolve) => {
        const args = ['-e', JSON.parse(check) as string];
        const env = { ...process.env, PORT: port };
        spawn(process.execPath, args, { env, stdio: 'ignore' }).once('exit', (code) => resolve(code ?? 1));
      });
    expect(await healthy(new URL(url).port)).toBe(0);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(await healthy(new URL(url).port)).toBe(1);
    expect(await readdir(snapshots)).toEqual([]);
  });
});
