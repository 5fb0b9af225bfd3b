import { chartStyles, lightColours } from './chartStyles';
import { HEIGHT, WIDTH } from './size';
import { lineOf, widthOf } from './text';

/** The card on the right, and the column of words on its left. */
export const CARD = { x: 548, y: 36, width: 616, height: 558 } as const;
export const COLUMN = { x: 64, top: 104, bottom: 588, width: 452 } as const;

export const ROLES = ['population', 'sample', 'statistic', 'theory'] as const;

const colours = lightColours();

/** A colour of the site on paper, by its name without dashes. Throws a RangeError when there is none. */
export function colourOf(name: string): string {
  const colour = colours.get(`--${name}`);
  if (!colour) throw new RangeError(`no colour --${name}`);
  return colour;
}

const box = (x: number, y: number, width: number, height: number, colour: string): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${colourOf(colour)}"/>`;

/** The site's mark, as in public/favicon.svg. */
const mark = (): string =>
  `${box(4, 23, 4.4, 5, 'statistic')}${box(9.4, 17, 4.4, 11, 'statistic')}${box(14.8, 11, 4.4, 17, 'statistic')}${box(20.2, 18, 4.4, 10, 'statistic')}` +
  `<path d="M2 25c8-1 8.5-20 14.5-20S22 24 30 25" fill="none" stroke="${colourOf('theory')}" stroke-width="2.6" stroke-linecap="round"/>`;

/** The site's mark and name in a line that ends at x. */
export function nameIn(x: number, y: number, site: string, locale: string): string {
  const type = { family: 'sans', weight: 700, size: 30, colour: colourOf('ink') } as const;
  const left = x - widthOf(site, type, locale);
  return `<g transform="translate(${(left - 46).toFixed(1)} ${y - 27}) scale(1.1)">${mark()}</g>${lineOf(site, left, y, type, locale)}`;
}

/** A preview picture as SVG: paper, the four colours along its edge, the site's mark and name, a card, and what is on it. */
export function sheet(site: string, locale: string, content: string): string {
  const part = HEIGHT / ROLES.length;
  const edge = ROLES.map((role, index) => box(0, index * part, 16, part, role)).join('');
  const name = { family: 'sans', weight: 700, size: 30, colour: colourOf('ink') } as const;
  const card = `<rect x="${CARD.x}" y="${CARD.y}" width="${CARD.width}" height="${CARD.height}" rx="14" fill="${colourOf('surface')}" stroke="${colourOf('rule')}" stroke-width="2"/>`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">` +
    `<style>${chartStyles()}</style>${box(0, 0, WIDTH, HEIGHT, 'paper')}${edge}` +
    `<g transform="translate(${COLUMN.x} 44) scale(1.25)">${mark()}</g>` +
    `${lineOf(site, COLUMN.x + 52, 76, name, locale)}${card}${content}</svg>`
  );
}
