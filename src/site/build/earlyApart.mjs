import { rewriting } from './rewriting.mjs';

const TEMPLATE = /<template data-early>([\s\S]*?)<\/template>/;
const ISLAND = /<astro-island\b/;
/** The folder of what is named by its content, as this page names it. */
const FOLDER = /\bcomponent-url="([^"]*\/)/;

/**
 * A page without the pictures that its first figure shows before it is awake: they become a file that its island names, fetched
 * once somebody reads where the figure is. A finger gives no sign of itself before it touches: a phone fetches
 * them while the page comes (`public/early.js`). A page without such pictures stays as it is.
 * @param {string} html
 * @param {Pick<import('./rewriting.mjs').Beside, 'add'>} beside
 */
export function withEarlyApart(html, { add }) {
  const [template, pictures] = html.match(TEMPLATE) ?? [];
  if (!pictures) return html;
  const name = add('early', 'txt', pictures);
  const [, folder] = html.match(FOLDER);
  const told = `<meta name="early-pictures" content="${folder}${name}">`;
  return html
    .replace(template, () => '')
    .replace(ISLAND, (island) => `${island} data-early-pictures="${name}"`)
    .replace('<script', (first) => told + first);
}

/** Puts the early pictures of all pages into files of their own. */
export const earlyApart = () => rewriting('early-apart', withEarlyApart);
