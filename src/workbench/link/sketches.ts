import { MOST_VALUES } from '../../core/sample/sample';
import { SKETCH_GROUPS, type Sketch } from '../../core/sample/sketch';
import { createWriter, type Reader, Unreadable, type Writer } from './bytes';
import { digitsOf, numberOn, readScale, type Scale, scalesOf, valueOn, writeScale } from './scale';

/** Significant digits of a sketch's ends at least; where its means have more, as many. */
const DIGITS = 5;

/** A sketch with its ends rounded as its means are, or nothing for a group without values. */
export function writeSketch(sketch: Sketch | null, to: Writer): void {
  to.count(sketch?.groups.length ?? 0);
  if (!sketch) return;
  const { min, max, groups } = sketch;
  const digits = Math.max(DIGITS, ...groups.map(({ mean }) => digitsOf(mean)));
  const rounded = (value: number): number => Number(value.toPrecision(digits));
  writeFigures([rounded(min), ...groups.map(({ mean }) => mean), rounded(max)], true, to);
  const spreads = groups.map(({ spread }) => spread);
  writeFigures(spreads, false, to);
  for (const { count } of groups) to.count(count - 1);
}

/** Reads what `writeSketch` has written. Throws `Unreadable` where it stands for more than `most` values. */
export function readSketch(most: number, from: Reader): Sketch | null {
  const size = from.count(SKETCH_GROUPS);
  if (size === 0) return null;
  const [min = 0, ...means] = readFigures(size + 2, true, from);
  const max = means.pop() ?? 0;
  const spreads = readFigures(size, false, from);
  const groups = means.map((mean, i) => ({ count: from.count(MOST_VALUES) + 1, mean, spread: spreads[i] as number }));
  if (groups.reduce((sum, { count }) => sum + count, 0) > most) throw new Unreadable();
  return { min, max, groups };
}

/** By the shorter of two scales; as differences where they ascend. */
function writeFigures(figures: readonly number[], ascend: boolean, to: Writer): void {
  if (!figures.every(Number.isFinite)) throw new RangeError('the values are too large to have a shape');
  const ways = scalesOf(Float64Array.from(figures)).map((scale) => writtenOn(scale, figures, ascend));
  to.bytes(ways.reduce((best, one) => (one.length < best.length ? one : best)));
}

function writtenOn(scale: Scale, figures: readonly number[], ascend: boolean): Uint8Array {
  const to = createWriter();
  writeScale(scale, to);
  let before = 0;
  for (const figure of figures) {
    const number = numberOn(scale, figure);
    to.whole(number - before);
    if (ascend) before = number;
  }
  return to.written();
}

function readFigures(count: number, ascend: boolean, from: Reader): number[] {
  const scale = readScale(from);
  let before = 0;
  return Array.from({ length: count }, () => {
    const number = from.whole() + before;
    if (ascend) before = number;
    return valueOn(scale, number);
  });
}
