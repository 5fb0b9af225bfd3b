import { createHash } from 'node:crypto';
import { rewriting } from './rewriting.mjs';

const TEMPLATE = /<template data-early>([\s\S]*?)<\/template>/;
const ISLAND = /<astro-island\b/;
/** Where files of the site lie that are named by their content. */
const FOLDER = /\bcomponent-url="([^"]*\b_astro\/)/;

/**
 * A page without the pictures that its first figure shows before it is awake: they become a file that its island names, fetched
 * once somebody reads where the figure is. A finger gives no sign of itself before it touches: a phone fetches
 * them while the page comes (`public/theme.js`). A page without such pictures stays as it is.
 * @param {string} html
 * @param {Pick<import('./rewriting.mjs').Beside, 'write'>} beside
 */
export function withEarlyApart(html, { write }) {
  const [template, pictures] = html.match(TEMPLATE) ?? [];
  if (!pictures) return html;
  const name = `early.${createHash('sha256').update(pictures).digest('base64url').slice(0, 8)}.txt`;
  write(`_astro/${name}`, pictures);
  const [, folder] = html.match(FOLDER);
  const told = `<meta name="early-pictures" content="${folder}${name}">`;
  return html
    .replace(template, () => '')
    .replace(ISLAND, (island) => `${island} data-early-pictures="${name}"`)
    .replace('<script', (first) => told + first);
}

/** Puts the early pictures of all pages into files of their own. */
export const earlyApart = () => rewriting('early-apart', withEarlyApart);
