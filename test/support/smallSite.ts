import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { COMPLETE } from '../../src/site/build/complete.mjs';
import { compressFile } from '../../src/site/build/compress.mjs';
import { frameRules } from '../../src/site/build/frameRules.mjs';
import { freshRules } from '../../src/site/build/freshRules.mjs';
import { workerRules } from '../../src/site/build/workerFile.mjs';
import { serve } from '../../src/site/serve.mjs';

/** A hundred bytes, each telling where it is. */
export const HUNDRED = Array.from({ length: 50 }, (_, index) => String(index).padStart(2, '0')).join('');

/** Little, but of every kind that the built site has. */
export const FILES: Readonly<Record<string, string>> = {
  '404.html': `<!doctype html><title>Not here</title>${'<p>Nothing. '.repeat(40)}`,
  'index.html': `<!doctype html><title>Start</title>${'<p>Start. '.repeat(40)}`,
  'en/index.html': `<!doctype html><title>Home</title>${'<p>Home. '.repeat(40)}`,
  'en/lessons/sample/index.html': `<!doctype html><title>Sample</title>${'<p>Sample. '.repeat(40)}`,
  'en/embed/coverage/index.html': `<!doctype html><title>Embed</title>${'<p>Embed. '.repeat(40)}`,
  'en/words.json': JSON.stringify({ words: 'word '.repeat(60) }),
  'ko/표본/index.html': `<!doctype html><title>표본</title>${'<p>표본. '.repeat(40)}`,
  'hundred.txt': HUNDRED,
  'sw-en.js': `${'// keeps\n'.repeat(40)}`,
  'theme.js': `${'// theme\n'.repeat(40)}`,
  '_astro/app.a1.js': `${'// app\n'.repeat(40)}`,
  'fonts/face.woff2': 'not really a font',
  'preview.png': 'not really a picture',
  '.env': 'SECRET=1',
  '.git/config': 'secret',
  '.well-known/security.txt': 'Contact: mailto:x@example.org',
};

const OWN_HEADERS = `# A comment.
/*
  X-Content-Type-Options: nosniff
  Cross-Origin-Resource-Policy: cross-origin

/_astro/*
  Cache-Control: public, max-age=31536000, immutable
  Content-Security-Policy: default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'

/fonts/*
  Cache-Control: public, max-age=604800
`;

/** What the build makes of `_headers`, for a base such as `/stats`. */
function headersFor(files: readonly string[], base: string): string {
  const policies = [...frameRules(files.filter((file) => file.endsWith('.html'))), ...workerRules(files)].map(
    ({ path, policy }) => `${path}\n  Content-Security-Policy: ${policy}`,
  );
  const fresh = freshRules(files).map((path) => `${path}\n  Cache-Control: no-cache`);
  return [OWN_HEADERS.trimEnd(), ...policies, ...fresh].join('\n\n').replace(/^(?=\/)/gm, base);
}

/** Writes files into a folder as a build does: all of them, their copies, what hosts read, and the mark at the end. */
export async function writeSite(folder: string, files = FILES, base = ''): Promise<void> {
  await rm(join(folder, COMPLETE), { force: true });
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
    if (/\.(html|js|json|txt)$/.test(name) && name !== 'hundred.txt') await compressFile(path);
  }
  await writeFile(join(folder, '_headers'), headersFor(Object.keys(files), base));
  await writeFile(join(folder, COMPLETE), '');
}

/** A small site in a folder of its own, and what takes the folder away. */
export async function smallSite(files = FILES, base = ''): Promise<{ folder: string; remove: () => Promise<void> }> {
  const home = await mkdtemp(join(tmpdir(), 'small-site-'));
  const folder = join(home, 'dist');
  await writeSite(folder, files, base);
  return { folder, remove: () => rm(home, { recursive: true, force: true }) };
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks for an address exactly as it is written: `fetch` would tidy it first. Rejects when the answer breaks off. */
export function ask(url: string, path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { port } = new URL(url);
  return new Promise((resolve, reject) => {
    const request = httpRequest({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part) => parts.push(part));
      response.on('error', reject);
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    request.on('error', reject);
    request.end();
  });
}

/** Serves a small site for as long as a test file takes; call within `beforeAll`. */
export async function servedSmallSite(base = ''): Promise<{ url: string; folder: string; stop: () => Promise<void> }> {
  const { folder, remove } = await smallSite(FILES, base);
  const { url, stop } = await serve({ folder, base: base || '/', snapshots: join(folder, '../served'), everyMs: 20 });
  return {
    url,
    folder,
    stop: async () => {
      await stop();
      await remove();
    },
  };
}
