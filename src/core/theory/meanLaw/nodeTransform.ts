import type { Population } from '../../populations/population';
import { type Nodes, nodesOf } from './nodes';
import type { Transform } from './transformType';

/** An oscillation of so many radians is followed by one panel. */
const RADIANS_A_PANEL = 20;
/** exp(-30) of a draw's weight is nothing, */
const NOTHING = 30;
/** and so is a probability of this among all draws. */
const NEGLIGIBLE = 1e-11;

/** The transform of a population by quadrature; of one with few equally spaced values by its masses. */
export function nodeTransform(population: Population): Transform {
  const { lattice } = population;
  const masses = lattice && massesOf(population);
  const atoms = atomNodes(population);
  return (n, damping, spacing, from, to, re, im) => {
    const fastest = spacing * (to - 1);
    const nodes =
      masses ??
      nodesOf(population, { widest: RADIANS_A_PANEL / fastest, until: NOTHING / damping, negligible: NEGLIGIBLE / n });
    logOfWaves([atoms, nodes], damping, spacing, from, to, re, im);
  };
}

/** The logarithm of the transform of weighted points, about the mean (see `Transform`). */
export function logOfWaves(
  parts: readonly Nodes[],
  damping: number,
  spacing: number,
  from: number,
  to: number,
  re: Float64Array,
  im: Float64Array,
): void {
  re.fill(0, from, to);
  im.fill(0, from, to);
  let [total, first] = [0, 0];
  for (const { offset, weight } of parts) {
    addWaves({ offset, weight }, damping, spacing, from, to, re, im);
    for (let k = 0; k < offset.length; k++) {
      total += weight[k] as number;
      first += (weight[k] as number) * (offset[k] as number);
    }
  }
  // The logarithm of 1 + (E exp(-sY) - 1 + s E Y), with E 1 and E Y as the nodes have them: a small rest stays exact.
  for (let j = from; j < to; j++) {
    const [a, b] = [damping, spacing * j];
    const u = (re[j] as number) - total + a * first;
    const v = (im[j] as number) + b * first;
    re[j] = 0.5 * Math.log1p(2 * u + u * u + v * v);
    im[j] = Math.atan2(v, 1 + u);
  }
}

/** Adds weight exp(-(a + ibj) offset) for j = from ... to - 1: one rotation a term. */
function addWaves(
  { offset, weight }: Nodes,
  damping: number,
  spacing: number,
  from: number,
  to: number,
  re: Float64Array,
  im: Float64Array,
): void {
  for (let k = 0; k < offset.length; k++) {
    const y = offset[k] as number;
    const size = (weight[k] as number) * Math.exp(-damping * y);
    if (size === 0) continue;
    let x = size * Math.cos(from * spacing * y);
    let w = -size * Math.sin(from * spacing * y);
    const cosine = Math.cos(spacing * y);
    const sine = -Math.sin(spacing * y);
    for (let j = from; j < to; j++) {
      re[j] = (re[j] as number) + x;
      im[j] = (im[j] as number) + w;
      const next = x * cosine - w * sine;
      w = x * sine + w * cosine;
      x = next;
    }
  }
}

function massesOf(population: Population): Nodes {
  const { support, lattice, moments } = population;
  const step = lattice?.step ?? 1;
  const size = Math.round((support[1] - support[0]) / step) + 1;
  return {
    offset: Float64Array.from({ length: size }, (_, k) => support[0] + k * step - moments.mean),
    weight: Float64Array.from({ length: size }, (_, k) => population.density(support[0] + k * step)),
  };
}

function atomNodes({ atoms = [], support, cdf, moments }: Population): Nodes {
  return {
    offset: Float64Array.from(atoms, (at) => at - moments.mean),
    weight: Float64Array.from(atoms, () => cdf(support[0])),
  };
}
