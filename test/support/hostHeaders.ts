import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a host that reads `_headers` (Netlify, Cloudflare Pages) sends for an address: the headers of all rules that match. */
export function hostHeaders(folder: string): (address: string) => readonly string[] {
  const rules: { path: string; headers: string[] }[] = [];
  for (const line of readFileSync(join(folder, '_headers'), 'utf8').split('\n')) {
    if (line.startsWith('/')) rules.push({ path: line.trim(), headers: [] });
    else if (line.startsWith('  ')) rules.at(-1)?.headers.push(line.trim());
  }
  const matches = (path: string, address: string): boolean =>
    path.endsWith('*') ? address.startsWith(path.slice(0, -1)) : address === path;
  return (address) => rules.filter(({ path }) => matches(path, address)).flatMap(({ headers }) => headers);
}

/** The pages of a built site, as paths below its base: `en/lessons/confidence-intervals/`, `404.html`. */
export const builtPages = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'));
