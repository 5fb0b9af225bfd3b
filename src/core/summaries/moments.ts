/** Count, mean, sums of powers of deviations from the mean, and the range, of any number of values. */
export interface Summary {
  count: number;
  mean: number;
  m2: number;
  m3: number;
  m4: number;
  min: number;
  max: number;
}

/** The summary of no values. */
export function emptySummary(): Summary {
  return {
    count: 0,
    mean: 0,
    m2: 0,
    m3: 0,
    m4: 0,
    min: Number.POSITIVE_INFINITY,
    max: Number.NEGATIVE_INFINITY,
  };
}

/**
 * Adds values[start, end) to `summary`, in place. The batch is summarised in two passes around its
 * own mean, so that a large common offset costs no digits.
 */
export function summarise(summary: Summary, values: Float64Array, start = 0, end = values.length): Summary {
  return end > start ? mergeSummaries(summary, ofBatch(values, start, end)) : summary;
}

/**
 * Adds `other` to `summary`, in place. Pébay (2008), "Formulas for robust, one-pass parallel
 * computation of covariances and arbitrary-order statistical moments", SAND2008-6212, eq. 3.1.
 */
export function mergeSummaries(summary: Summary, other: Summary): Summary {
  if (other.count === 0) return summary;
  if (summary.count === 0) return Object.assign(summary, other);
  const a = summary.count;
  const b = other.count;
  const n = a + b;
  const delta = other.mean - summary.mean;
  const d = delta / n;
  const cross = delta * d * a * b;
  const { m2, m3 } = summary;
  summary.m4 +=
    other.m4 +
    cross * d * d * (a * a - a * b + b * b) +
    6 * d * d * (a * a * other.m2 + b * b * m2) +
    4 * d * (a * other.m3 - b * m3);
  summary.m3 += other.m3 + cross * d * (a - b) + 3 * d * (a * other.m2 - b * m2);
  summary.m2 += other.m2 + cross;
  summary.mean += d * b;
  summary.count = n;
  summary.min = Math.min(summary.min, other.min);
  summary.max = Math.max(summary.max, other.max);
  return summary;
}

function ofBatch(values: Float64Array, start: number, end: number): Summary {
  const count = end - start;
  // Summed from the first value, which is near the rest where an offset is large.
  const origin = values[start] as number;
  let sum = 0;
  for (let i = start; i < end; i++) sum += (values[i] as number) - origin;
  const mean = origin + sum / count;
  let rest = 0;
  let m2 = 0;
  let m3 = 0;
  let m4 = 0;
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  for (let i = start; i < end; i++) {
    const value = values[i] as number;
    const d = value - mean;
    const square = d * d;
    rest += d;
    m2 += square;
    m3 += square * d;
    m4 += square * square;
    if (value < min) min = value;
    if (value > max) max = value;
  }
  // What rounding left in the mean is taken out of the second moment (of higher order elsewhere).
  return {
    count,
    mean: mean + rest / count,
    m2: m2 - (rest * rest) / count,
    m3,
    m4,
    min,
    max,
  };
}
