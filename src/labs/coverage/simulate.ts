import { samplesOf } from '../../core/draws/samples';
import { intervalOf } from '../../core/intervals/index';
import { createPopulation } from '../../core/populations/index';
import { bandEdge } from '../../core/theory/bandEdge';
import type { Uniform } from '../../core/uniform';
import type { CoverageChunk } from './chunks';
import type { CoverageQuestion } from './points';
import type { CoverageTally } from './tally';

/** Most values drawn in one go, resamples included: one sample of the largest n. */
const CHUNK = 100_000;

// Scratch for bulk drawing, never held across a pause.
const draws = new Float64Array(CHUNK);

/**
 * Draws `count` samples of n, counts into `tally`, at `index`, the intervals that miss the mean on either side, and
 * yields between goes. An interval is closed; an end that is off the mean by no more than rounding holds it.
 */
export function* simulateCoverage(
  question: CoverageQuestion,
  { n, index, count }: CoverageChunk,
  uniform: Uniform,
  tally: CoverageTally,
): Generator<CoverageTally, void> {
  const population = createPopulation(question.population);
  const { mean, standardDeviation } = population.moments;
  const method = intervalOf(question.interval);
  const setting = { level: Number(question.level), standardDeviation, uniform };
  const fill = samplesOf(population, n);
  const rounding = bandEdge(mean, 0);
  const together = Math.max(1, Math.floor(CHUNK / (n * (1 + method.resamples))));
  for (let done = 0; done < count; done += together) {
    const now = Math.min(together, count - done);
    fill(draws, uniform, now);
    let [below, above] = [0, 0];
    for (let start = 0; start < now * n; start += n) {
      const { low, high } = method.compute(draws, start, start + n, setting);
      if (low > mean + rounding) below++;
      else if (high < mean - rounding) above++;
    }
    add(tally.repetitions, index, now);
    add(tally.missedBelow, index, below);
    add(tally.missedAbove, index, above);
    if (done + now < count) yield tally;
  }
}

function add(counts: Float64Array, index: number, more: number): void {
  counts[index] = (counts[index] as number) + more;
}
