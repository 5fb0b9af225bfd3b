import type { Bins, Domain } from '../experiments/frame';
import type { DistributionFrame } from './distributionFrame';
import { type Steps, stepPath } from './shapes';

type Exact = NonNullable<DistributionFrame['exact']>;

/** Density of the exact law: over single bins for a curve, over grouped ones for steps that match the histogram's. */
export function exactSteps({ cdf, discrete }: Exact, bins: Bins, together: number): Steps {
  const group = discrete ? together : 1;
  const size = Math.ceil(bins.counts.length / group);
  const width = group * bins.width;
  const edge = (i: number): number => cdf[Math.min(cdf.length - 1, i * group)] as number;
  const density = new Float64Array(size);
  for (let i = 0; i < size; i++) density[i] = Math.max(0, edge(i + 1) - edge(i)) / width;
  return { lo: bins.lo, width, density };
}

/** In pixels. */
const APART = 3;

/** A line through the middles of bins, or for a discrete law its steps. */
export function exactPath(
  steps: Steps,
  discrete: boolean,
  x: (value: number) => number,
  y: (density: number) => number,
  base: number,
  domain: Domain,
): string {
  if (discrete) return stepPath(steps, x, y, base, domain);
  let d = '';
  let [last, lastUp] = [Number.NEGATIVE_INFINITY, 0];
  let left = '';
  for (let i = 0; i < steps.density.length; i++) {
    const at = steps.lo + (i + 0.5) * steps.width;
    if (at < domain[0] || at > domain[1]) continue;
    const [across, up] = [x(at), y(steps.density[i] as number)];
    left = `L${across},${up}`;
    // Points nearer than this show no more of a smooth curve; a needle may rise and fall between two of them.
    if (across - last < APART && Math.abs(up - lastUp) < APART) continue;
    [last, lastUp] = [across, up];
    d += d === '' ? `M${across},${up}` : left;
    left = '';
  }
  return d + left;
}
