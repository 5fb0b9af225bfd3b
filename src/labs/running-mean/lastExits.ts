/**
 * When a path left a band for the last time, for every half-width of three significant digits from
 * 0.001 to 1,000, in bounded memory.
 *
 * Read from the end, only a deviation larger than all after it can be a last exit; of these, only
 * those are kept that some half-width of three digits tells apart. (All of them could be as many as the
 * path has steps: after one huge value a running mean falls for good.)
 */
export interface ExitRecords {
  /** Step numbers, descending. */
  readonly steps: Float64Array;
  /** |running mean - centre| at these steps, ascending. */
  readonly deviations: Float64Array;
}

const SMALLEST = 0.001;

/** Records of deviations[0, length); entry i belongs to step i + 1. */
export function exitRecords(deviations: Float64Array, length: number): ExitRecords {
  const steps: number[] = [];
  const kept: number[] = [];
  let bar = SMALLEST * (1 - 1e-9);
  for (let i = length - 1; i >= 0; i--) {
    const deviation = deviations[i] as number;
    if (deviation > bar) {
      steps.push(i + 1);
      kept.push(deviation);
      bar = nextBar(deviation);
    }
  }
  return { steps: Float64Array.from(steps), deviations: Float64Array.from(kept) };
}

/** The last step at which the path was further than epsilon from the centre; 0 if it never was. */
export function lastExit({ steps, deviations }: ExitRecords, epsilon: number): number {
  for (let i = 0; i < deviations.length; i++) {
    if ((deviations[i] as number) > epsilon) return steps[i] as number;
  }
  return 0;
}

/** Brings a half-width to the three significant digits for which last exits are exact. */
export function threeDigits(epsilon: number): number {
  return Number(epsilon.toPrecision(3));
}

/**
 * The smallest half-width of three digits that is not below `deviation`, less a hair for rounding:
 * a deviation up to there exceeds no half-width that this one does not. Never below `deviation` itself.
 */
function nextBar(deviation: number): number {
  const unit = 10 ** (Math.floor(Math.log10(deviation)) - 2);
  const mark = Math.ceil((deviation / unit) * (1 - 1e-9)) * unit;
  return Math.max(deviation, mark * (1 - 1e-9));
}
