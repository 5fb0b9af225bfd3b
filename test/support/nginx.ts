import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Debian's packages, unpacked and not installed: that needs no rights. */
const UNPACKED = fileURLToPath(new URL('../../node_modules/.cache/nginx/', import.meta.url));
const PACKAGES = ['nginx', 'nginx-common', 'libnginx-mod-http-brotli-static'];
const MODULE = 'usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

export interface Nginx {
  readonly command: string;
  /** Where the module for Brotli copies is; nothing where there is none. */
  readonly brotli: string | undefined;
  readonly mimeTypes: string;
}

const runs = (command: string, args: readonly string[], cwd?: string): boolean =>
  spawnSync(command, args, { stdio: 'ignore', timeout: 20_000, cwd }).status === 0;

async function unpack(): Promise<void> {
  if (existsSync(join(UNPACKED, 'usr/sbin/nginx'))) return;
  await mkdir(UNPACKED, { recursive: true });
  // The first says whether the archive can be reached; Brotli is not in every release.
  for (const name of PACKAGES) if (!runs('apt-get', ['download', name], UNPACKED) && name === 'nginx') return;
  for (const file of await readdir(UNPACKED)) if (file.endsWith('.deb')) runs('dpkg', ['-x', file, '.'], UNPACKED);
}

/** A real nginx: the machine's own, or Debian's from its archive; nothing where neither can be had. */
export async function findNginx(): Promise<Nginx | undefined> {
  for (const [root, fetched] of [
    ['/', false],
    [UNPACKED, true],
  ] as const) {
    if (fetched) await unpack();
    const command = join(root, 'usr/sbin/nginx');
    const mimeTypes = join(root, 'etc/nginx/mime.types');
    const brotli = join(root, MODULE);
    if (existsSync(mimeTypes) && runs(command, ['-v'])) {
      return { command, mimeTypes, brotli: existsSync(brotli) ? brotli : undefined };
    }
  }
  return undefined;
}

/** A port that nobody has now. */
const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });

/** Runs nginx with a server's configuration, in which the port is written as `listen 80`; rejects with what nginx says. */
export async function startNginx(nginx: Nginx, server: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const home = await mkdtemp(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${home}/${name};`,
  );
  const main = [
    nginx.brotli ? `load_module ${nginx.brotli};` : '',
    `pid ${home}/pid; daemon off; worker_processes 1; error_log stderr; ${process.getuid?.() === 0 ? 'user root;' : ''}`,
    'events {}',
    `http { include ${nginx.mimeTypes}; default_type application/octet-stream; access_log off; ${paths.join(' ')}`,
    server.replace('listen 80;', `listen 127.0.0.1:${port};`),
    '}',
  ];
  await writeFile(join(home, 'nginx.conf'), main.join('\n'));
  const child = spawn(nginx.command, ['-e', 'stderr', '-p', home, '-c', join(home, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said: string[] = [];
  child.stderr.on('data', (text) => said.push(String(text)));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = `http://localhost:${port}/`;
  const isUp = (): Promise<boolean> =>
    fetch(url).then(
      () => true,
      () => false,
    );
  while (!(await isUp())) {
    if (child.exitCode !== null) throw new Error(said.join(''));
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      await rm(home, { recursive: true, force: true });
    },
  };
}
