import type { DistributionFrame } from '../../charts/distributionFrame';
import type { PopulationFrame } from '../../charts/populationFrame';
import type { SampleFrame } from '../../charts/sampleFrame';
import type { Domain } from '../../experiments/frame';

/** A frame that a histogram can be made of. */
export type HistogramFrame = PopulationFrame | SampleFrame | DistributionFrame;

/** A histogram ready to be drawn. */
export interface MiniHistogram {
  /** Outline of the bars in a square of 100 by 100. */
  readonly bars: string;
  /** What the square spans: from left to right, and the density at its top. */
  readonly domain: Domain;
  readonly tallest: number;
  /** Labels of the axis and their places, as shares of its length. */
  readonly ticks: readonly { readonly value: number; readonly place: number }[];
}

/** Some of the whole, spread evenly from `lo` to `hi`; all of it at one point where they are equal. */
interface Piece {
  readonly lo: number;
  readonly hi: number;
  readonly weight: number;
}

/**
 * Densities of a frame over `bars` equal bars of a domain. What lies outside is not drawn and is not lost: the bars hold
 * the share of the whole that lies inside.
 */
export function densitiesOf(frame: HistogramFrame, [low, high]: Domain, bars: number): readonly number[] {
  const { pieces, whole } = piecesOf(frame);
  const width = (high - low) / bars;
  const weights = new Array<number>(bars).fill(0);
  for (const { lo, hi, weight } of pieces) {
    const first = Math.max(0, Math.floor((lo - low) / width));
    const last = Math.min(bars - 1, Math.floor((hi - low) / width));
    for (let bar = first; bar <= last; bar++) {
      const from = Math.max(lo, low + bar * width);
      const to = Math.min(hi, low + (bar + 1) * width);
      weights[bar] = (weights[bar] ?? 0) + (hi > lo ? (weight * Math.max(0, to - from)) / (hi - lo) : weight);
    }
  }
  return weights.map((weight) => weight / (whole * width));
}

/** The pieces of a frame inside its own domain, and the weight of the whole. */
function piecesOf(frame: HistogramFrame): { readonly pieces: readonly Piece[]; readonly whole: number } {
  if (frame.kind === 'sample') return pointsOf(frame.values);
  if (frame.kind === 'population') {
    return frame.individuals ? pointsOf(frame.individuals) : { pieces: lawPieces(frame), whole: 1 };
  }
  const { lo, width, counts, below, above } = frame.bins;
  return {
    pieces: Array.from(counts, (weight, bin) => ({ lo: lo + bin * width, hi: lo + (bin + 1) * width, weight })),
    whole: counts.reduce((sum, count) => sum + count, below + above),
  };
}

function lawPieces({ x, y, discrete, atoms }: PopulationFrame): readonly Piece[] {
  if (discrete) {
    // Bars that touch, as of a histogram.
    const gaps = Array.from(x.subarray(1), (value, index) => value - (x[index] as number));
    const half = gaps.length > 0 ? Math.min(...gaps) / 2 : 0.5;
    return Array.from(x, (value, index) => ({ lo: value - half, hi: value + half, weight: y[index] as number }));
  }
  const curve = Array.from(x.subarray(1), (hi, index) => {
    const lo = x[index] as number;
    const heights = [y[index], y[index + 1]].filter((height) => Number.isFinite(height)) as number[];
    const mean = heights.reduce((sum, height) => sum + height, 0) / Math.max(1, heights.length);
    return { lo, hi, weight: mean * (hi - lo) };
  });
  return [...curve, ...atoms.map(([value, weight]) => ({ lo: value, hi: value, weight }))];
}

const pointsOf = (values: Float64Array) => ({
  pieces: Array.from(values, (value) => ({ lo: value, hi: value, weight: 1 })),
  whole: values.length,
});
