import { fillDie } from '../draws/fillDie';
import { fillSmallDie, MOST_SIDES } from '../draws/fillSmallDie';
import type { Population, PopulationFamily } from './population';
import { requireParameters } from './validate';

const id = 'die';

function create(sides: number): Population {
  const allowed = Number.isInteger(sides) && sides >= 1 && sides <= 2 ** 15;
  requireParameters(id, [sides], allowed, 'an integer number of sides from 1 to 32768');
  const fill = sides <= MOST_SIDES ? fillSmallDie : fillDie;
  const squares = sides * sides;
  return {
    id,
    parameters: [sides],
    support: [1, sides],
    lattice: { offset: 1, step: 1 },
    moments: {
      mean: (sides + 1) / 2,
      standardDeviation: Math.sqrt((squares - 1) / 12),
      skewness: sides === 1 ? Number.NaN : 0,
      excessKurtosis: (-1.2 * (squares + 1)) / (squares - 1) || Number.NaN,
    },
    cdf: (x) => Math.min(Math.max(Math.floor(x), 0), sides) / sides,
    quantile: (probability) => face(probability, sides),
    density: (x) => (Number.isInteger(x) && x >= 1 && x <= sides ? 1 / sides : 0),
    fill: (out, uniform, start = 0, end = out.length) => fill(out, uniform, start, end, sides),
  };
}

function face(probability: number, sides: number): number {
  if (!(probability >= 0 && probability <= 1)) return Number.NaN;
  const guess = Math.max(1, Math.ceil(probability * sides));
  // The product may round up past an integer; the CDF decides.
  return guess > 1 && (guess - 1) / sides >= probability ? guess - 1 : guess;
}

export const die: PopulationFamily = {
  id,
  parameters: [{ name: 'sides', default: 6, min: 2, max: 100, integer: true }],
  create,
};
