import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnyExperiment } from '../../src/experiments/anyExperiment';
import { EXPERIMENTS, experimentOf } from '../../src/labs/registry/index';
import { decodeLink } from '../../src/notebook/link';
import { paramsOf } from '../../src/notebook/params';
import { brokenIn, firstPicture } from '../support/firstPicture';
import { hostileText } from '../support/hostile';
import { wordsOf } from '../support/words';

/** So many states of each lab are settled, and of so many the first picture is drawn. */
const [SETTLED, DRAWN] = [300, 40];

/** Any state that a hostile link may ask of a lab, as its query. */
const queryOf = ({ params }: AnyExperiment) =>
  fc
    .record(Object.fromEntries(Object.entries(params).map(([name, param]) => [name, hostileText(param)])), {
      requiredKeys: [],
    })
    .map((texts) => new URLSearchParams(texts as Record<string, string>).toString());

/** Populations that once could be named and not drawn, or have no spread. */
const ONCE = [
  ...['uniform:0,5e-324', 'uniform:99.99999999999999,100', 'drawn:0,5e-324,1,1', 'drawn:-5e-324,0,1'],
  ...['drawn:999999.9999999999,1000000,1', 'drawn:-1000000,-999999.99999999,1'],
  ...['bernoulli:0', 'bernoulli:1', 'bernoulli:5e-324', 'bernoulli:0.9999999999999999', 'geometric:1'],
  ...['geometric:0.9999999999999999', 'binomial:1000,0.9999999999999999', 'zero-inflated:0.9999999999999999,-2,0.1'],
];

describe.each(EXPERIMENTS.map(({ id }) => id))('%s', (id) => {
  const experiment = experimentOf(id);
  const words = wordsOf('en', id);

  it(`settles ${SETTLED} hostile links, once and for all`, () => {
    fc.assert(
      fc.property(queryOf(experiment), (query) => {
        const { values } = decodeLink(experiment.params, query);
        const { params } = experiment.settle(paramsOf(experiment.params, values, {}));
        expect(experiment.settle(params)).toEqual({ params, notices: [] });
        expect(experiment.blocks(params)).toBeGreaterThan(0);
      }),
      { seed: 6, numRuns: SETTLED },
    );
  });

  it(`draws the first picture of ${DRAWN} hostile links, without an exception or a broken coordinate`, async () => {
    await fc.assert(
      fc.asyncProperty(queryOf(experiment), async (query) => {
        expect(brokenIn(await firstPicture(experiment, query), words)).toBe('');
      }),
      { seed: 5, numRuns: DRAWN },
    );
  });

  it.runIf('population' in experiment.params).each(ONCE)('draws %s, means and sums', async (population) => {
    for (const n of [1, 2, 1_000])
      for (const more of ['show=sum&statistic=sum', 'show=mean&exact=on', 'view=standardised&fit=fit']) {
        const query = `population=${population}&n=${n}&repetitions=30&paths=5&${more}`;
        expect(brokenIn(await firstPicture(experiment, query), words), query).toBe('');
      }
  });
});
