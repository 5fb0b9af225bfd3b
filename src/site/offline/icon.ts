import mark from '../../../public/favicon.svg?raw';

/** A picture of the site's mark. */
export interface Icon {
  readonly name: string;
  /** Pixels of a side. */
  readonly size: number;
  /** What a manifest says it is for; left out where no manifest names it. */
  readonly purpose?: 'any' | 'maskable';
  /** How much of a side the mark takes: a system may cut all but the inner four fifths, as a circle. */
  readonly share: number;
}

export const ICONS: readonly Icon[] = [
  { name: '192', size: 192, purpose: 'any', share: 1 },
  { name: '512', size: 512, purpose: 'any', share: 1 },
  { name: 'maskable-512', size: 512, purpose: 'maskable', share: 0.62 },
  { name: 'apple-touch', size: 180, share: 0.76 },
];

/** Paper and ink of the mark in light, whatever the system's colours: a picture cannot change them. */
const PAPER = '#fbf8f1';
const LIGHT = mark.replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/, '');

/** The mark as an SVG of its own size, on paper. */
export function iconSvg({ size, share }: Icon): string {
  const side = size * share;
  const at = (size - side) / 2;
  const inner = LIGHT.replace('<svg ', `<svg x="${at}" y="${at}" width="${side}" height="${side}" `);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><rect width="${size}" height="${size}" style="fill:${PAPER}"/>${inner}</svg>`;
}
