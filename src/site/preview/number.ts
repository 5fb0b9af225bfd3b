import { formatReadout } from '../../charts/format';
import type { Words } from '../../charts/words';
import type { Readout, Role } from '../../experiments/frame';
import { colourOf } from './sheet';
import { lineOf, type Type, widthOf } from './text';
import { wrap } from './wrap';

/** The one number of a preview picture and what it is, in plain words. */
export interface NumberShown {
  readonly value: string;
  readonly label: string;
  readonly role: Role;
}

/** A figure as it is read at a glance: no more than three digits of a share. */
export const numberOf = (readout: Readout, words: Words, share = false): string =>
  formatReadout(share ? { ...readout, format: 'share' } : readout, words).replace(/\.0(?=%)/, '');

const PADDING = 22;
const VALUE = 84;
const LABEL = 42;
/** A label is so wide at most, and takes a second line then. */
const WIDEST = 470;

/** Where a number may begin at the earliest. */
export const NUMBER = { lowest: 250 } as const;

/** A number on a card that ends at the right, at the top of a panel; its label in one line or two under it. */
export function numberIn(
  corner: { readonly x: number; readonly y: number },
  shown: NumberShown,
  locale: string,
): string {
  const large: Type = { family: 'sans', weight: 700, size: VALUE, colour: colourOf(shown.role) };
  const small: Type = { family: 'sans', weight: 700, size: LABEL, colour: colourOf('ink') };
  const measure = (line: string): number => widthOf(line, small, locale);
  const lines = wrap(shown.label, WIDEST, measure)?.lines;
  if (!lines || lines.length > 2) throw new RangeError(`no room in the preview for “${shown.label}”`);
  const width = Math.max(widthOf(shown.value, large, locale), ...lines.map(measure)) + 2 * PADDING;
  const height = VALUE + lines.length * LABEL * 1.14 + PADDING;
  const x = corner.x - width;
  const at = x + PADDING;
  const value = lineOf(shown.value, at, corner.y + VALUE * 0.92, large, locale);
  const label = lines.map((line, index) =>
    lineOf(line, at, corner.y + VALUE + (index + 0.95) * LABEL * 1.14, small, locale),
  );
  const card = `<rect x="${x.toFixed(1)}" y="${corner.y.toFixed(1)}" width="${width.toFixed(1)}" height="${height.toFixed(1)}" rx="12" fill="${colourOf('surface')}" fill-opacity="0.94"/>`;
  return card + value + label.join('');
}
