/** Which of ascending positive steps to draw on a log axis: the last one in each pixel column, and the first. */
export function columnsOf(steps: Float64Array, toX: (value: number) => number): Uint32Array {
  const kept: number[] = [];
  for (let i = 0; i < steps.length; i++) {
    const here = toX(steps[i] as number);
    if (i + 1 === steps.length || toX(steps[i + 1] as number) !== here || i === 0) kept.push(i);
  }
  return Uint32Array.from(kept);
}
