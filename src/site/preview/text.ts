import { escapeXml } from '../build/escapeXml';
import { rightEdge } from './renderer';

/** How a text is set. */
export interface Type {
  readonly family: 'serif' | 'sans';
  readonly weight: 500 | 600 | 700;
  readonly size: number;
  readonly colour: string;
}

const KOREAN = 'Pretendard';
/** Names as the files of src/site/fonts/drawn have them. */
const LATIN = { serif: 'Source Serif 4', sans: 'Source Sans 3 ExtraLight' } as const;

/** The face for a language's letters and figures; Hangul is set in the Korean one everywhere. */
export const faceOf = (family: Type['family'], locale: string): string => (locale === 'ko' ? KOREAN : LATIN[family]);

/** Pieces of one script each: the renderer sets a piece in which a letter is missing in another face as a whole. */
const runsOf = (text: string): string[] => text.match(/\p{Script=Hangul}+|\P{Script=Hangul}+/gu) ?? [];

const faceFor = (run: string, type: Type, locale: string): string =>
  /\p{Script=Hangul}/u.test(run) ? KOREAN : faceOf(type.family, locale);

function element(run: string, face: string, x: number, y: number, type: Type): string {
  // Ours of the Korean face are 500 and 700.
  const weight = face === KOREAN && type.weight === 600 ? 700 : type.weight;
  return `<text xml:space="preserve" x="${x.toFixed(1)}" y="${y.toFixed(1)}" font-family="'${face}'" font-weight="${weight}" font-size="${type.size}" fill="${type.colour}">${escapeXml(run)}</text>`;
}

/** Advances of runs at this size; those at others are in proportion. */
const MEASURED = 100;
const advances = new Map<string, number>();

/** How far a run carries the pen, spaces at its end included. */
function advance(run: string, type: Type, locale: string): number {
  const black = { ...type, size: MEASURED, colour: '#000000' };
  const face = faceFor(run, type, locale);
  const key = element(run, face, 0, 0, black);
  let known = advances.get(key);
  if (known === undefined) {
    const end = (text: string): number => rightEdge(element(text, face, 0, 0, black));
    known = end(`${run}l`) - end('l');
    advances.set(key, known);
  }
  return (known * type.size) / MEASURED;
}

/** Width of a text in one line, in pixels, word by word. */
export const widthOf = (text: string, type: Type, locale: string): number =>
  (text.match(/\S+\s*|\s+/g) ?? []).flatMap(runsOf).reduce((sum, run) => sum + advance(run, type, locale), 0);

/** A text in one line with its baseline at y; `colourAt` says which colour the letter at an index has. */
export function lineOf(
  text: string,
  x: number,
  y: number,
  type: Type,
  locale: string,
  colourAt: (index: number) => string = () => type.colour,
): string {
  let at = x;
  let index = 0;
  return runsOf(text)
    .flatMap((run) => {
      const pieces = ofOneColour(run, index, colourAt);
      index += run.length;
      return pieces;
    })
    .map(({ piece, colour }) => {
      const drawn = element(piece, faceFor(piece, type, locale), at, y, { ...type, colour });
      at += widthOf(piece, type, locale);
      return drawn;
    })
    .join('');
}

function ofOneColour(
  run: string,
  start: number,
  colourAt: (index: number) => string,
): { piece: string; colour: string }[] {
  const pieces: { piece: string; colour: string }[] = [];
  for (let i = 0; i < run.length; i++) {
    const colour = colourAt(start + i);
    const last = pieces.at(-1);
    if (last?.colour === colour) last.piece += run[i];
    else pieces.push({ piece: run[i] ?? '', colour });
  }
  return pieces;
}
