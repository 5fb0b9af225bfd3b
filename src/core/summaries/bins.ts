/** Counts in equal-width bins from `lo`; what lies outside is counted apart, never dropped. */
export interface FixedBins {
  readonly lo: number;
  readonly width: number;
  readonly counts: Float64Array;
  below: number;
  above: number;
}

/** Empty bins [lo + k * width, lo + (k + 1) * width). Throws a RangeError unless width > 0 and size >= 1. */
export function createBins(lo: number, width: number, size: number): FixedBins {
  if (!(width > 0 && Number.isFinite(width) && Number.isFinite(lo) && size >= 1)) {
    throw new RangeError(`no bins of width ${width} from ${lo}`);
  }
  return { lo, width, counts: new Float64Array(size), below: 0, above: 0 };
}

/** Counts values[start, end), in place. */
export function countInto(bins: FixedBins, values: Float64Array, start = 0, end = values.length): FixedBins {
  const { lo, width, counts } = bins;
  for (let i = start; i < end; i++) {
    const bin = Math.floor(((values[i] as number) - lo) / width);
    if (bin < 0) bins.below++;
    else if (bin < counts.length) counts[bin] = (counts[bin] as number) + 1;
    else bins.above++;
  }
  return bins;
}

/** Adds the counts of `other`, which must have the same edges, in place. */
export function mergeBins(bins: FixedBins, other: FixedBins): FixedBins {
  const { counts } = bins;
  for (let i = 0; i < counts.length; i++) counts[i] = (counts[i] as number) + (other.counts[i] as number);
  bins.below += other.below;
  bins.above += other.above;
  return bins;
}
