import { createPopulation } from '../core/populations/index';
import type { Population } from '../core/populations/population';
import type { Domain } from './frame';
import { massPicture } from './massPicture';
import { memo } from './memo';
import { valueDomain } from './valueDomain';

/** What the population panel draws, and the value axis that its neighbours share. */
export interface PopulationPicture {
  readonly domain: Domain;
  /** Density curve, or masses when `discrete`. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly discrete: boolean;
  readonly atoms: readonly (readonly [number, number])[];
}

const POINTS = 241;
/** More masses than this are thinned to a curve's worth of points. */
const MASSES = 400;

/** The picture of a population; remembered by its text, since it is asked for at every frame. */
export const populationPicture: (text: string) => PopulationPicture = memo(
  16,
  (text) => text,
  (text) => {
    const population = createPopulation(text);
    const domain = valueDomain(population);
    if (population.masses) return { domain, ...massPicture(population, population.masses, domain) };
    const discrete = population.lattice !== null;
    if (population.breaks) return { domain, ...steps(population, population.breaks, domain), discrete, atoms: [] };
    const x = population.lattice ? points(population.lattice, domain) : curve(population, domain);
    const atoms = (population.atoms ?? []).map((at) => [at, massAt(population, at)] as const);
    return { domain, x, y: x.map((at) => population.density(at)), discrete, atoms };
  },
);

function points({ offset, step }: { offset: number; step: number }, [lo, hi]: Domain): Float64Array {
  const first = Math.ceil((lo - offset) / step);
  const count = Math.floor((hi - offset) / step) - first + 1;
  const stride = Math.max(1, Math.ceil(count / MASSES));
  return Float64Array.from({ length: Math.ceil(count / stride) }, (_, i) => offset + (first + i * stride) * step);
}

/** A density that jumps, as the corners of its steps. */
function steps(population: Population, breaks: readonly number[], [lo, hi]: Domain) {
  const edges = [...new Set([lo, ...breaks, hi])];
  const levels = edges.slice(1).map((to, k) => population.density(((edges[k] as number) + to) / 2));
  return {
    x: Float64Array.from(levels.flatMap((_, k) => [edges[k] as number, edges[k + 1] as number])),
    y: Float64Array.from(levels.flatMap((level) => [level, level])),
  };
}

function curve(population: Population, [lo, hi]: Domain): Float64Array {
  const x = Float64Array.from({ length: POINTS }, (_, i) => lo + ((hi - lo) * i) / (POINTS - 1));
  // A density may be infinite at the ends of its range (a U-shaped beta).
  if (!Number.isFinite(population.density(lo))) x[0] = lo + (hi - lo) / POINTS / 8;
  if (!Number.isFinite(population.density(hi))) x[POINTS - 1] = hi - (hi - lo) / POINTS / 8;
  return x;
}

function massAt(population: Population, at: number): number {
  const below = at - Math.max(Math.abs(at), 1) * 1e-12;
  return population.cdf(at) - population.cdf(below);
}
