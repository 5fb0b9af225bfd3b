import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { frameRules } from './frameRules.mjs';

/**
 * Completes the `_headers` of the built site, which hosts such as Netlify and Cloudflare Pages read: to what
 * `public/_headers` says it adds which pages may stand in frames, and it puts the base before every path, because a
 * host matches whole addresses.
 */
export function headers() {
  let base = '';
  return {
    name: 'headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `/${config.base}`.replace(/\/+/g, '/').replace(/\/$/, '');
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const pages = (await readdir(root, { recursive: true })).filter((file) => file.endsWith('.html')).sort();
        const rules = frameRules(pages.map((file) => file.replaceAll('\\', '/')));
        const file = join(root, '_headers');
        const written = [
          (await readFile(file, 'utf8')).trimEnd(),
          ...rules.map(({ path, policy }) => `${path}\n  Content-Security-Policy: ${policy}`),
        ].join('\n\n');
        await writeFile(file, `${written.replace(/^(?=\/)/gm, base)}\n`);
      },
    },
  };
}
