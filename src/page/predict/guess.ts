import { formatInteger, formatNumber } from '../../charts/format';
import type { Words } from '../../charts/words';
import type { Readout } from '../../experiments/frame';
import type { NumberParam } from '../../experiments/params';

/** The line that a number is guessed on; all in the figure's own unit, shares as shares. */
export interface GuessLine {
  readonly min: number;
  readonly max: number;
  readonly scale: 'linear' | 'log';
  readonly truth: number;
  readonly format: NonNullable<Readout['format']>;
}

/** Where an answer is in relation to the truth. */
export type Side = 'low' | 'high' | 'close';

/** A guess this many times too large or too small is still close; a stop of the slider is at most that. */
const CLOSE_FACTOR = 2;
/** The same on a linear line, as a share of the line. */
const CLOSE_SHARE = 0.05;

/** Shares are guessed in per cent. */
export const unitOf = ({ format }: Pick<GuessLine, 'format'>): number => (format === 'share' ? 100 : 1);

/** Slider and field of a guess, in the unit in which it is guessed; about a hundred steps if linear. */
export function paramOf(line: GuessLine): NumberParam {
  const unit = unitOf(line);
  const [min, max] = [toDigits(line.min * unit), toDigits(line.max * unit)];
  const whole = line.format === 'integer';
  const step = roundStep((max - min) / 100);
  return {
    type: whole ? 'integer' : 'number',
    min,
    max,
    default: min,
    scale: line.scale,
    step: whole ? Math.max(1, step) : step,
  };
}

/** 0.1 + 0.2 is 0.3 to a reader. */
export const toDigits = (value: number): number => Number(value.toPrecision(12));

/** The largest of 1, 2 and 5 times a power of ten that is not above `size` (> 0). */
export function roundStep(size: number): number {
  const power = Math.floor(Math.log10(size) + 1e-9);
  const leading = [5, 2].find((digit) => Number(`${digit}e${power}`) <= size * (1 + 1e-9)) ?? 1;
  return Number(`${leading}e${power}`);
}

/** Where a value stands on the line, from 0 to 1; values outside stand at the ends. */
export function placeOf(value: number, { min, max, scale }: Pick<GuessLine, 'min' | 'max' | 'scale'>): number {
  const place = scale === 'log' ? Math.log(value / min) / Math.log(max / min) : (value - min) / (max - min);
  return Math.min(1, Math.max(0, place));
}

/** Which end of a label stands at its mark, so that the label stays on the line. */
export const anchorAt = (place: number): 'start' | 'middle' | 'end' =>
  place < 0.3 ? 'start' : place > 0.7 ? 'end' : 'middle';

/** How far a value is above the truth: by the logarithm of a factor on a logarithmic line, else by the difference. */
export const offBy = (value: number, truth: number, scale: GuessLine['scale']): number =>
  scale === 'log' ? Math.log(value / truth) : value - truth;

/** Up to so far off still counts as close. */
export const closeOn = ({ min, max, scale }: Pick<GuessLine, 'min' | 'max' | 'scale'>): number =>
  scale === 'log' ? Math.log(CLOSE_FACTOR) : CLOSE_SHARE * (max - min);

/** How far off a guess is: on which side, and in words. */
export function judge(guess: number, line: GuessLine, words: Words): { readonly side: Side; readonly text: string } {
  const { truth, scale } = line;
  const off = offBy(guess, truth, scale);
  const log = scale === 'log';
  if (Math.abs(off) <= closeOn(line)) return { side: 'close', text: words.t(`predict.close${log ? 'Factor' : ''}`) };
  const side = off < 0 ? 'low' : 'high';
  const text = log
    ? words.t(`predict.${side}Factor`, { factor: formatNumber(Math.exp(Math.abs(off)), words, 2) })
    : words.t(`predict.${side}By`, { difference: differenceOf(Math.abs(off), line, words) });
  return { side, text };
}

/** Two digits are enough to say how far off it is; of whole things all of them. */
function differenceOf(off: number, { format }: GuessLine, words: Words): string {
  if (format === 'integer') return formatInteger(off, words);
  return format === 'share'
    ? words.t('predict.points', { points: formatNumber(100 * off, words, 2) })
    : formatNumber(off, words, 2);
}
