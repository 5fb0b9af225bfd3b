import { createHash } from 'node:crypto';
import { rewriting } from './rewriting.mjs';

const TEMPLATE = /<template data-early>([\s\S]*?)<\/template>/;
const ISLAND = /<astro-island\b/;

/**
 * A page without the pictures that its first figure shows before it is awake: they become a file that its island names, fetched
 * once somebody reads where the figure is. A page without such pictures stays as it is.
 * @param {string} html
 * @param {Pick<import('./rewriting.mjs').Beside, 'write'>} beside
 */
export function withEarlyApart(html, { write }) {
  const [template, pictures] = html.match(TEMPLATE) ?? [];
  if (!pictures) return html;
  const name = `early.${createHash('sha256').update(pictures).digest('base64url').slice(0, 8)}.txt`;
  write(`_astro/${name}`, pictures);
  return html.replace(template, () => '').replace(ISLAND, (island) => `${island} data-early-pictures="${name}"`);
}

/** Puts the early pictures of all pages into files of their own. */
export const earlyApart = () => rewriting('early-apart', withEarlyApart);
