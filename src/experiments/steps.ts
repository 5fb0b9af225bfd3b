import { memo } from './memo';

/** The steps of a path of n that are kept: those of at most three significant digits, and n. Ascending. */
export const recordedSteps: (n: number) => Float64Array = memo(4, String, (n) => {
  const steps: number[] = [];
  for (let step = 1, stride = 1; step <= n; step += stride) {
    steps.push(step);
    if (step === stride * 1_000) stride *= 10;
  }
  if (steps.at(-1) !== n) steps.push(n);
  return Float64Array.from(steps);
});

/** Index of the recorded step nearest to `wanted`; the earlier of two equally near. */
export function nearestStep(steps: Float64Array, wanted: number): number {
  let low = 0;
  let high = steps.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((steps[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  const before = low - 1;
  return before >= 0 && wanted - (steps[before] as number) <= (steps[low] as number) - wanted ? before : low;
}
