import { drawBinomial } from '../draws/drawBinomial';
import { studentCriticalValue } from '../intervals/criticalValue';
import { intervalOf } from '../intervals/index';
import { placeOf } from '../intervals/placeOf';
import type { Population } from '../populations/population';
import type { ObservedCoverage } from '../theory/coverageVerdict';
import { fewNodes } from '../theory/meanLaw/massNodes';
import type { Nodes } from '../theory/meanLaw/nodes';
import type { Uniform } from '../uniform';

/** A coverage by simulation and the Monte Carlo standard error of the two misses together. */
export interface SimulatedCoverage extends ObservedCoverage {
  readonly n: number;
  readonly error: number;
}

/** From so many draws on, a sample's moments come from how often each of some hundred points is in it. */
const MANY = 2_000;
const POINTS = 192;

export interface CoverageQuestion {
  readonly population: Population;
  /** An interval of `core/intervals` for means. */
  readonly interval: string;
  readonly level: number;
}

/**
 * How often the interval of n draws from the data holds their mean: `block` repetitions after the other, summed up to each
 * yield, so that a caller can stop or pause. For t of 2,000 draws and more, the data are some two hundred points with the
 * same first three moments.
 */
export function* coverageBySize(
  question: CoverageQuestion,
  n: number,
  block: number,
  uniform: Uniform,
): Generator<SimulatedCoverage, never> {
  const miss = question.interval === 't' && n >= MANY ? missOfMoments(question, n) : missOfDraws(question, n);
  let [below, above, repetitions] = [0, 0, 0];
  for (;;) {
    for (let r = 0; r < block; r++) {
      const side = miss(uniform);
      if (side < 0) below++;
      else if (side > 0) above++;
    }
    repetitions += block;
    const missed = (below + above) / repetitions;
    yield {
      n,
      level: question.level,
      repetitions,
      coverage: 1 - missed,
      missedBelow: above / repetitions,
      missedAbove: below / repetitions,
      error: Math.sqrt((missed * (1 - missed)) / repetitions),
    };
  }
}

/** 1 where the interval lies wholly above the mean (which is below it), -1 below, 0 where it holds it. */
type Miss = (uniform: Uniform) => -1 | 0 | 1;

function missOfDraws({ population, interval, level }: CoverageQuestion, n: number): Miss {
  const { compute } = intervalOf(interval);
  const values = new Float64Array(n);
  const { mean, standardDeviation } = population.moments;
  return (uniform) => {
    population.fill(values, uniform);
    const { low, high } = compute(values, 0, n, { level, standardDeviation, uniform });
    return sideOf(low, high, mean);
  };
}

function sideOf(low: number, high: number, mean: number): -1 | 0 | 1 {
  const place = placeOf(low, high, mean);
  if (place === 'above') return 1;
  return place === 'below' ? -1 : 0;
}

const known = new WeakMap<Population, Nodes>();

function missOfMoments({ population, level }: CoverageQuestion, n: number): Miss {
  let nodes = known.get(population);
  if (!nodes) {
    nodes = fewNodes(population, POINTS);
    known.set(population, nodes);
  }
  const { offset, weight } = nodes;
  const critical = studentCriticalValue(level, n);
  const rest = new Float64Array(offset.length + 1);
  for (let k = 0; k < offset.length; k++) rest[k + 1] = (rest[k] as number) + (weight[k] as number);
  return (uniform) => {
    let [first, second, left] = [0, 0, n];
    for (let k = offset.length - 1; k >= 0 && left > 0; k--) {
      const share = k === 0 ? 1 : Math.min(1, (weight[k] as number) / (rest[k + 1] as number));
      const count = drawBinomial(left, share, uniform);
      left -= count;
      first += count * (offset[k] as number);
      second += count * (offset[k] as number) ** 2;
    }
    // The origin is the mean that is to be held.
    const centre = first / n;
    const half = critical * Math.sqrt(Math.max(0, second - n * centre * centre) / (n - 1) / n);
    return sideOf(centre - half, centre + half, 0);
  };
}
