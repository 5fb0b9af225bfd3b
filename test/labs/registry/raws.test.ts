import { describe, expect, it } from 'vitest';
import { standardDeviationOf } from '../../../src/core/summaries/derived';
import { emptySummary, summarise } from '../../../src/core/summaries/moments';
import type { Frame } from '../../../src/experiments/frame';
import { EXPERIMENTS } from '../../../src/labs/registry/index';
import { loadPicture } from '../../../src/labs/registry/pictures';
import { hasRaw, rawOf } from '../../../src/labs/registry/raws';
import { decodeLink } from '../../../src/notebook/link';
import { paramsOf } from '../../../src/notebook/params';
import { rawText } from '../../../src/runtime/rawText';
import { playLink } from '../../support/playLink';

/** The columns of all repetitions of a link, by name. */
async function columnsOf(lab: string, query: string, limit?: number): Promise<Record<string, Float64Array>> {
  const picture = await loadPicture(lab);
  const { params } = picture.settle(paramsOf(picture.params, decodeLink(picture.params, query).values, {}));
  const text = [...rawText(await rawOf(lab), params, limit ?? Number(params.repetitions))]
    .map((piece) => piece.text)
    .join('');
  const [header = [], ...rows] = text
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','));
  return Object.fromEntries(
    header.map((name, at) => [name, Float64Array.from(rows, (row) => (row[at] === '' ? Number.NaN : Number(row[at])))]),
  );
}

const readoutIn = (frames: readonly Frame[], name: string): number =>
  frames.flatMap(({ readouts }) => readouts).find((readout) => readout.name === name)?.value ?? Number.NaN;

function close(value: number, expected: number): void {
  expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(expected)));
}

const mean = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function deviation(values: Float64Array): number {
  return standardDeviationOf(summarise(emptySummary(), values)).value;
}

const REPETITIONS = [1, 999, 1_000, 2_345, 12_001];
const counted = Array.from({ length: 12_001 }, (_, i) => i + 1);

describe('the repetitions of a lab, one by one', () => {
  it.each([
    ['sampling-distribution', 'population=log-normal:0,1&n=30&seed=7', 'standardError'],
    ['sampling-distribution', 'population=exponential:1&statistic=median&n=5&pin=20&seed=7', 'standardError'],
    ['sampling-distribution', 'population=exponential:1&n=100000&seed=3', 'standardError'],
    ['sampling', 'population=log-normal:0,1&N=1000&n=40&way=volunteers&seed=4', 'standardError'],
    ['galton-board', 'rows=13&probability=0.3&seed=5', 'standardDeviation'],
    ['dependence', 'trouble=clusters&n=60&seed=8', 'standardError'],
    ['margin-of-error', 'N=5000&n=700&proportion=0.31&seed=9', ''],
  ])('of %s at %s have the mean and the spread of its picture', async (lab, query, spread) => {
    for (const repetitions of REPETITIONS) {
      const link = `${query}&repetitions=${repetitions}`;
      const { frames } = await playLink(lab, link);
      const [numbers, values] = Object.values(await columnsOf(lab, link)) as [Float64Array, Float64Array];
      expect([...numbers]).toEqual(counted.slice(0, readoutIn(frames, 'repetitions')));
      if (!Number.isNaN(readoutIn(frames, 'mean'))) close(mean(values), readoutIn(frames, 'mean'));
      if (spread && repetitions > 1) close(deviation(values), readoutIn(frames, spread));
    }
  });

  it.each([
    ['interval-coverage', 'population=log-normal:0,1&n=12&interval=t&seed=7', [1, 999, 2_345]],
    ['interval-coverage', 'population=log-normal:0,1&n=12&interval=bootstrap&seed=7', [1, 999, 1_234]],
    ['dependence', 'trouble=autocorrelation&n=60&seed=8', [1, 2_345]],
    ['dependence', 'trouble=pareto&n=60&seed=8', [1, 2_345]],
  ])('of %s at %s cover as often as its picture says', async (lab, query, all) => {
    for (const repetitions of all) {
      const link = `${query}&repetitions=${repetitions}`;
      const { frames } = await playLink(lab, link);
      const columns = await columnsOf(lab, link);
      const covers = columns.covers as Float64Array;
      expect(covers.length).toBe(repetitions);
      close(mean(covers), readoutIn(frames, 'coverage'));
      const { low, high } = columns;
      if (low && high) close(mean(high.map((to, i) => to - (low[i] as number))), readoutIn(frames, 'meanWidth'));
    }
  });

  it('of surveys hold the margin as often as the picture says', async () => {
    const link = 'N=5000&n=700&proportion=0.31&seed=9&repetitions=2345';
    const { frames } = await playLink('margin-of-error', link);
    const { share = new Float64Array(0) } = await columnsOf('margin-of-error', link);
    const margin = readoutIn(frames, 'marginOfError');
    close(mean(share.map((found) => (Math.abs(found - 0.31) <= margin ? 1 : 0))), readoutIn(frames, 'shareWithin'));
  });

  it('of a population without a mean say nothing of covering', async () => {
    const { covers, low } = await columnsOf('interval-coverage', 'population=cauchy:0,1&repetitions=5');
    expect([...(covers as Float64Array)].every(Number.isNaN)).toBe(true);
    expect([...(low as Float64Array)].every(Number.isFinite)).toBe(true);
  });

  it('of a run that was stopped are its first ones', async () => {
    const query = 'population=log-normal:0,1&n=30&seed=7&repetitions=5000';
    const all = await columnsOf('sampling-distribution', query);
    for (const limit of [1, 700, 1_000, 2_222]) {
      expect((await columnsOf('sampling-distribution', query, limit)).statistic).toEqual(
        all.statistic?.subarray(0, limit),
      );
    }
  });

  it('are there for every lab that simulates repetitions and whose picture does not have them all', async () => {
    // Exact theory, paths that the picture has whole, and repetitions at many n.
    expect(['normality-gap', 'running-mean', 'coverage'].filter(hasRaw)).toEqual([]);
    const others = EXPERIMENTS.map(({ id }) => id).filter((id) => hasRaw(id));
    expect(others.length).toBeGreaterThan(5);
    await expect(rawOf('coverage')).rejects.toThrow(RangeError);
  });
});
