import type { Population } from '../../populations/population';
import { gaussLegendre } from './gaussLegendre';

/** A population as weighted points: sums over them are integrals. `offset` is the value minus the mean. */
export interface Nodes {
  readonly offset: Float64Array;
  readonly weight: Float64Array;
}

/** An interval of probabilities (where a density may be infinite) or of values (where a tail is long). */
interface Panel {
  readonly space: 'probability' | 'value';
  readonly from: number;
  readonly to: number;
}

interface Filled extends Panel, Nodes {
  /** Where the panel lies, relative to the mean. */
  readonly start: number;
  readonly width: number;
  readonly probability: number;
}

/** How closely a function must be followed. */
export interface Resolution {
  /** No panel is wider, */
  readonly widest: number;
  /** but for those that start beyond this offset */
  readonly until: number;
  /** or that hold less than this probability. */
  readonly negligible: number;
}

/** How often the probability is quartered towards an end. */
const QUARTERINGS = 25;
/** From so many quarterings on, towards an infinite end, panels are intervals of values. */
const FAR = 5;
/** How often the distance grows fourfold beyond them: a power tail of finite variance has ended by then. */
const EXPANSIONS = 22;
/** How often a panel is halved at most, and the error in its moments for which it is not. */
const MOST_HALVINGS = 8;
const ACCURATE = 1e-12;
/** A panel whose share of the second moment is smaller is left out. */
const NOTHING = 1e-20;

const known = new WeakMap<Population, readonly Filled[]>();
const joined = new WeakMap<Population, Nodes>();

/**
 * Points and weights that integrate smooth functions of one draw: Gauss-Legendre panels, each a quarter as probable as its
 * neighbour, towards both ends. With a resolution, panels are cut so that a function that oscillates is followed.
 */
export function nodesOf(population: Population, resolution?: Resolution): Nodes {
  let panels = known.get(population);
  if (!panels) {
    const { standardDeviation } = population.moments;
    panels = panelsOf(population)
      .flatMap((panel) => refined(population, panel, MOST_HALVINGS))
      .filter((panel) => matters(panel, standardDeviation));
    known.set(population, panels);
    joined.set(population, join(panels));
  }
  if (!resolution || panels.every((panel) => fine(panel, resolution))) return joined.get(population) as Nodes;
  return join(panels.flatMap((panel) => (fine(panel, resolution) ? [panel] : split(population, panel, resolution))));
}

function fine({ width, start, probability }: Filled, { widest, until, negligible }: Resolution): boolean {
  return width <= widest || start >= until || probability <= negligible;
}

/** A panel, halved where its first two moments say that it is too wide for its points. */
function refined(population: Population, panel: Panel, halvings: number): Filled[] {
  const whole = fill(population, panel);
  const middle = (panel.from + panel.to) / 2;
  const halves = [
    { ...panel, to: middle },
    { ...panel, from: middle },
  ];
  const [first, second] = halves.map((half) => fill(population, half)) as [Filled, Filled];
  const scale = Number.isFinite(population.moments.standardDeviation) ? population.moments.standardDeviation : 1;
  const gap = [0, 1, 2].map(
    (power) => momentOf(whole, power, scale) - momentOf(first, power, scale) - momentOf(second, power, scale),
  );
  if (halvings === 0 || gap.every((one) => Math.abs(one) < ACCURATE)) return [whole];
  return halves.flatMap((half) => refined(population, half, halvings - 1));
}

function momentOf({ offset, weight }: Nodes, power: number, scale: number): number {
  let sum = 0;
  for (let k = 0; k < offset.length; k++) sum += (weight[k] as number) * ((offset[k] as number) / scale) ** power;
  return sum;
}

function matters({ offset, weight }: Nodes, scale: number): boolean {
  return weight.some((w, k) => w * Math.max(1, ((offset[k] as number) / scale) ** 2) > NOTHING);
}

function panelsOf(population: Population): Panel[] {
  const { support, atoms = [], breaks } = population;
  if (breaks) return smoothPanels(breaks, population.moments.mean);
  // Atoms lie at the lower end (nobody pays less than nothing).
  const least = atoms.length > 0 ? population.cdf(support[0]) : 0;
  const half = (1 - least) / 2;
  const panels: Panel[] = [];
  for (let k = 0; k < QUARTERINGS; k++) {
    panels.push({ space: 'probability', from: least + half * 4 ** -(k + 1), to: least + half * 4 ** -k });
  }
  // Towards an infinite end probabilities are soon too coarse to tell values apart.
  const far = Number.isFinite(support[1]) ? QUARTERINGS : FAR;
  for (let k = 0; k < far; k++) {
    panels.push({ space: 'probability', from: 1 - half * 4 ** -k, to: 1 - half * 4 ** -(k + 1) });
  }
  if (far < QUARTERINGS) panels.push(...tailPanels(population, half));
  return panels.flatMap((panel) => cutAt(population.cdf(population.moments.mean), panel));
}

/** Intervals of values on which the density is smooth. */
function smoothPanels(breaks: readonly number[], mean: number): Panel[] {
  const edges = [...new Set([...breaks, mean])].sort((a, b) => a - b);
  return edges.slice(1).map((to, k) => ({ space: 'value', from: edges[k] as number, to }));
}

/** The mean is an edge, so that what bends there (a distance from the mean) is integrated as well. */
function cutAt(probability: number, panel: Panel): Panel[] {
  const { space, from, to } = panel;
  if (space === 'value' || !(probability > from && probability < to)) return [panel];
  return [
    { space, from, to: probability },
    { space, from: probability, to },
  ];
}

/** Panels of values: as far as probabilities tell them apart a quarter as probable each, then ever longer. */
function tailPanels({ quantile }: Population, half: number): Panel[] {
  // Where all but a few values are one atom, the last probabilities are 1 by rounding and tell nothing.
  const edges = Array.from({ length: QUARTERINGS - FAR + 1 }, (_, k) => quantile(1 - half * 4 ** -(FAR + k))).filter(
    (edge, k, all) => Number.isFinite(edge) && (k === 0 || edge > (all[k - 1] as number)),
  );
  const start = edges[0] as number;
  for (let k = 0; k < EXPANSIONS; k++) {
    const last = edges.at(-1) as number;
    edges.push(last + 3 * (last - start));
  }
  return edges.slice(1).map((to, k) => ({ space: 'value', from: edges[k] as number, to }));
}

function split(population: Population, panel: Filled, resolution: Resolution): Filled[] {
  const parts = Math.max(2, Math.ceil(panel.width / resolution.widest));
  const { from, to, space } = panel;
  return Array.from(
    { length: parts },
    (_, k) =>
      fill(population, {
        space,
        from: from + ((to - from) * k) / parts,
        to: from + ((to - from) * (k + 1)) / parts,
      }),
    // Equal steps in probability are not equal in value.
  ).flatMap((piece) =>
    piece.width <= 1.5 * resolution.widest || fine(piece, resolution) ? [piece] : split(population, piece, resolution),
  );
}

function fill(population: Population, panel: Panel): Filled {
  const { mean } = population.moments;
  const { from, to, space } = panel;
  const { points, weights } = gaussLegendre;
  const [middle, half] = [(from + to) / 2, (to - from) / 2];
  const at = points.map((point) => middle + half * point);
  const values = space === 'value' ? at : at.map((u) => population.quantile(u));
  const [low, high] = space === 'value' ? [from, to] : [population.quantile(from), population.quantile(to)];
  const weight = Float64Array.from(weights, (one, i) =>
    space === 'value' ? one * half * population.density(values[i] as number) : one * half,
  );
  return {
    ...panel,
    start: low - mean,
    width: high - low,
    probability: weight.reduce((sum, one) => sum + one, 0),
    offset: Float64Array.from(values, (value) => value - mean),
    weight,
  };
}

function join(panels: readonly Nodes[]): Nodes {
  const size = panels.reduce((sum, { offset }) => sum + offset.length, 0);
  const joined = { offset: new Float64Array(size), weight: new Float64Array(size) };
  let at = 0;
  for (const { offset, weight } of panels) {
    joined.offset.set(offset, at);
    joined.weight.set(weight, at);
    at += offset.length;
  }
  return joined;
}
