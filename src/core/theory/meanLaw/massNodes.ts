import type { Masses, Population } from '../../populations/population';
import type { Nodes } from './nodes';

/** So many points at most; half as many values are all kept as they are. */
const MOST_NODES = 4_096;
/** A group's probability times the fourth power of its width, in standard deviations, at first. */
const CLOSE = 1e-15;

const known = new WeakMap<Population, Nodes>();

/**
 * A population of finitely many values as at most some four thousand weighted points. Groups of neighbouring values become
 * two points with the same weight, mean, variance and third moment (Gauss's rule for the group's own law), so that the
 * population's first three moments stay as they are; groups are narrower where they are probable, and far values stay alone.
 */
export function massNodes(population: Population): Nodes {
  let nodes = known.get(population);
  if (!nodes) {
    nodes = fewNodes(population, MOST_NODES);
    known.set(population, nodes);
  }
  return nodes;
}

/** What the fourth moment loses, in standard deviations: the kurtosis minus that of the nodes. */
export function kurtosisLost(population: Population): number {
  const { offset, weight } = massNodes(population);
  const { standardDeviation, excessKurtosis } = population.moments;
  let fourth = 0;
  for (let k = 0; k < offset.length; k++)
    fourth += (weight[k] as number) * ((offset[k] as number) / standardDeviation) ** 4;
  return Math.abs(excessKurtosis + 3 - fourth);
}

/** The same in at most so many points, half of them or more where there are as many values. */
export function fewNodes(population: Pick<Population, 'masses' | 'moments'>, most: number): Nodes {
  const { values } = population.masses as Masses;
  if (values.length <= most / 2) return group(population, -1);
  let nodes: Nodes;
  let close = CLOSE;
  do {
    nodes = group(population, close, most);
    close *= 4;
  } while (nodes.offset.length > most);
  return nodes;
}

/** Neighbours together as long as their group's probability times its width to the fourth is at most `close`. */
function group(
  { masses, moments }: Pick<Population, 'masses' | 'moments'>,
  close: number,
  most = Number.POSITIVE_INFINITY,
): Nodes {
  const { values, upTo, total } = masses as Masses;
  const { mean, standardDeviation } = moments;
  const offset: number[] = [];
  const weight: number[] = [];
  // Too many are as good as none.
  for (let from = 0; from < values.length && offset.length <= most; ) {
    const before = from === 0 ? 0 : (upTo[from - 1] as number);
    let to = from + 1;
    while (to < values.length) {
      const width = ((values[to] as number) - (values[from] as number)) / standardDeviation;
      const square = width * width;
      if ((((upTo[to] as number) - before) / total) * square * square > close) break;
      to++;
    }
    addGroup(values, upTo, from, to, (value, count) => {
      offset.push(value - mean);
      weight.push(count / total);
    });
    from = to;
  }
  return { offset: Float64Array.from(offset), weight: Float64Array.from(weight) };
}

function addGroup(
  values: Float64Array,
  upTo: Float64Array,
  from: number,
  to: number,
  add: (value: number, count: number) => void,
): void {
  const origin = values[from] as number;
  let [count, first] = [0, 0];
  const countOf = (k: number): number => (upTo[k] as number) - (k === 0 ? 0 : (upTo[k - 1] as number));
  if (to - from <= 2) {
    for (let k = from; k < to; k++) add(values[k] as number, countOf(k));
    return;
  }
  for (let k = from; k < to; k++) {
    count += countOf(k);
    first += countOf(k) * ((values[k] as number) - origin);
  }
  const mean = first / count;
  let [second, third] = [0, 0];
  for (let k = from; k < to; k++) {
    const deviation = (values[k] as number) - origin - mean;
    second += countOf(k) * deviation * deviation;
    third += countOf(k) * deviation * deviation * deviation;
  }
  const spread = Math.sqrt(second / count);
  const lean = third / count / spread ** 3 / 2;
  const reach = Math.hypot(1, lean);
  add(origin + mean + spread * (lean - reach), (count * (1 + lean / reach)) / 2);
  add(origin + mean + spread * (lean + reach), (count * (1 - lean / reach)) / 2);
}
