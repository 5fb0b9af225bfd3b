/**
 * Which of ascending positive steps to draw on a log axis: the last one in each column of so many pixels,
 * and the first.
 */
export function columnsOf(steps: Float64Array, toX: (value: number) => number, pixels: number): Uint32Array {
  const kept: number[] = [];
  const column = (i: number): number => Math.floor(toX(steps[i] as number) / pixels);
  for (let i = 0; i < steps.length; i++) {
    if (i + 1 === steps.length || column(i + 1) !== column(i) || i === 0) kept.push(i);
  }
  return Uint32Array.from(kept);
}
