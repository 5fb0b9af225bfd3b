import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { frameRules } from './frameRules.mjs';
import { freshRules } from './freshRules.mjs';
import { workerRules } from './workerFile.mjs';

/**
 * Completes the `_headers` of the built site, which hosts such as Netlify and Cloudflare read: to what `public/_headers`
 * says it adds which pages may stand in frames, what service workers may do and what must be asked for anew, and it puts the base before every path,
 * because a host matches whole addresses.
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
        const entries = await readdir(root, { recursive: true, withFileTypes: true });
        const files = entries
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'))
          .sort();
        const file = join(root, '_headers');
        const pages = files.filter((name) => name.endsWith('.html'));
        const written = [
          (await readFile(file, 'utf8')).trimEnd(),
          ...[...frameRules(pages), ...workerRules(files)].map(
            ({ path, policy }) => `${path}\n  Content-Security-Policy: ${policy}`,
          ),
          ...freshRules(files).map((path) => `${path}\n  Cache-Control: no-cache`),
        ].join('\n\n');
        await writeFile(file, `${written.replace(/^(?=\/)/gm, base)}\n`);
      },
    },
  };
}
