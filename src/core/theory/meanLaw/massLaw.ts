import type { Masses, Population } from '../../populations/population';
import { closedLaw } from './closedLaw';
import { massGridLaw } from './massGridLaw';
import { kurtosisLost, massNodes } from './massNodes';
import type { MeanLaw } from './meanLaw';
import { jumpsMissed } from './nearLattice';
import { seriesLaw } from './seriesLaw';
import { turnedBack, turnedMasses } from './turnedMasses';

/** From so many draws on, a grid's rounding counts; */
const MANY = 20_000;
/** for so few, every value is a step that can be seen. */
const FEW = 32;
/** Terms of a series, at most. */
const MOST_TERMS = 4_096;
/** Jumps of this size are worth a grid. */
const SMALL = 1e-6;
/** A lattice of fewer points is summed to the end, whatever n. */
const COARSE = 1 / 64;

/**
 * The law of the mean of n draws from finitely many values: of few draws on a grid that holds all of the values, or between
 * whose points they are split; of many from a Fourier series.
 */
export function massLaw(population: Population, n: number, reach: number): MeanLaw {
  if (n === 1) return firstDraw(population);
  // The window is narrow towards a short tail below; a long one is turned round.
  if (population.moments.skewness < 0) return turnedBack(ofMany(turnedMasses(population), n, reach), population);
  return ofMany(population, n, reach);
}

function ofMany(population: Population, n: number, reach: number): MeanLaw {
  const grid = () => massGridLaw(population, n, reach);
  const { lattice, moments } = population;
  const coarse = lattice !== null && lattice.step >= COARSE * moments.standardDeviation;
  if (n < MANY && (n < FEW || coarse || jumpsMissed(population, n) > SMALL)) return grid();
  // Jumps of a fine lattice are smaller than what is told.
  const asSeen = coarse ? population : smooth(population);
  const law = seriesLaw(asSeen, n, reach, MOST_TERMS);
  if (!law) return grid();
  const missed = jumpsMissed(population, n) + (coarse ? 0 : jumpsOf(population, n));
  return { ...law, errorBound: law.errorBound + missed + (0.06 * kurtosisLost(population)) / n };
}

const seen = new WeakMap<Population, Population>();

function smooth(population: Population): Population {
  if (!population.lattice) return population;
  let without = seen.get(population);
  if (!without) {
    without = { ...population, lattice: null };
    seen.set(population, without);
  }
  return without;
}

/** Half a jump of the lattice. */
function jumpsOf({ lattice, moments }: Population, n: number): number {
  return lattice ? lattice.step / (2 * moments.standardDeviation * Math.sqrt(2 * Math.PI * n)) : 0;
}

/** One draw's law is the population's own; of many values the gap is looked for at those that stand for them. */
function firstDraw(population: Population): MeanLaw {
  const law = closedLaw(population, 1, population);
  if (population.lattice) return law;
  const { cdf, density, quantile, moments } = population;
  const { values } = population.masses as Masses;
  const { offset } = massNodes(population);
  const atoms = offset.length >= values.length ? values : offset.map((one) => quantile(cdf(moments.mean + one)));
  return { ...law, atoms: [...new Set(atoms)], cdfBefore: (x) => cdf(x) - density(x) };
}
