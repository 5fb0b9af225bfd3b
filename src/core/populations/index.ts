import { bernoulli } from './bernoulli';
import { beta } from './beta';
import { bimodal } from './bimodal';
import { binomial } from './binomial';
import { cauchy } from './cauchy';
import { die } from './die';
import { drawn } from './drawn';
import { exponential } from './exponential';
import { gamma } from './gamma';
import { geometric } from './geometric';
import { logNormal } from './logNormal';
import { normal } from './normal';
import { ownPopulation } from './own';
import { OWN } from './ownThere';
import { pareto } from './pareto';
import { poisson } from './poisson';
import type { Population, PopulationFamily } from './population';
import { parsePopulation } from './text';
import { uniform } from './uniform';
import { weibull } from './weibull';
import { zeroInflated } from './zeroInflated';

export { formatPopulation } from './text';

/** Every family, in the order in which menus list them. To add one, write its file and add its line. */
export const FAMILIES: readonly PopulationFamily[] = [
  normal,
  uniform,
  exponential,
  logNormal,
  gamma,
  beta,
  weibull,
  pareto,
  cauchy,
  bernoulli,
  binomial,
  poisson,
  geometric,
  die,
  bimodal,
  zeroInflated,
  drawn,
];

/** The family with this id; throws a RangeError when there is none. */
export function familyOf(id: string): PopulationFamily {
  const family = FAMILIES.find((candidate) => candidate.id === id);
  if (!family) throw new RangeError(`no population is called "${id}"`);
  return family;
}

const REMEMBERED = 16;
const memory = new Map<string, Population>();

/**
 * The population that a text names: `log-normal:0,1`, or `log-normal` with its defaults; `data` are the reader's own numbers.
 * Throws a RangeError that says what is wrong. The last few are kept, so that calling it in a loop is cheap.
 */
export function createPopulation(text: string): Population {
  if (text === OWN) return own();
  let population = memory.get(text);
  if (!population) {
    population = parsePopulation(text, familyOf);
    if (memory.size >= REMEMBERED) memory.delete(memory.keys().next().value as string);
    memory.set(text, population);
  }
  return population;
}

function own(): Population {
  const numbers = ownPopulation();
  if (!numbers) throw new RangeError(`"${OWN}" are numbers of the reader's own, and there are none here`);
  return numbers.population;
}
