import { describe, expect, it } from 'vitest';
import type { AnyExperiment } from '../../../../src/experiments/anyExperiment';
import { blockDrawer, runToEnd } from '../../../../src/experiments/run';
import { EXPERIMENTS } from '../../../../src/labs/registry/index';
import { paramsOf } from '../../../../src/notebook/params';
import { type DrawnBlock, type SharedRun, takenBlocks } from '../../../../src/site/build/runs/blocks';
import { type Helper, runTogether } from '../../../../src/site/build/runs/runTogether';

/** Several blocks of every lab that has more than one. */
const SMALL = { n: 12, repetitions: 3_000, paths: 3, keys: 1_000, seed: 5, interval: 'wilson' };

function settled(experiment: AnyExperiment) {
  // It has a block for each of a hundred n.
  const values = experiment.id === 'coverage' ? { ...SMALL, repetitions: 20 } : SMALL;
  return experiment.settle(paramsOf(experiment.params, values, {})).params;
}

/** A helper that takes every other block, as a thread would, and sends copies of them in the other order. */
function helping(experiment: AnyExperiment, sent: (drawn: DrawnBlock) => DrawnBlock | null = (drawn) => drawn): Helper {
  const done: DrawnBlock[] = [];
  return {
    ask(shared: SharedRun) {
      const draw = blockDrawer(experiment, shared.params);
      const taken = takenBlocks(shared);
      for (let half = Math.ceil(shared.blocks / 2); half > 0; half--) {
        const { value: block, done: none } = taken.next();
        if (none) break;
        const drawn = sent({ run: shared.run, block, tally: structuredClone(draw(block)) });
        if (drawn) done.unshift(drawn);
      }
    },
    take: () => done.shift(),
  };
}

describe('a run with the help of other threads', () => {
  it.each(EXPERIMENTS.map((experiment) => [experiment.id, experiment] as const))('%s is the same', (_, experiment) => {
    const params = settled(experiment);
    const helped = runTogether(experiment, params, [helping(experiment), helping(experiment)]);
    expect(helped).toEqual(runToEnd(experiment, params));
  });

  const experiment = EXPERIMENTS.find(({ id }) => id === 'interval-coverage') as AnyExperiment;
  const params = settled(experiment);
  const alone = runToEnd(experiment, params);

  it('is the same where nobody helps', () => {
    expect(runTogether(experiment, params, [])).toEqual(alone);
  });

  it('is drawn here where a helper cannot, or brings nothing', () => {
    const failing = helping(experiment, ({ run, block }) => ({ run, block }));
    expect(runTogether(experiment, params, [failing])).toEqual(alone);
    const silent = helping(experiment, () => null);
    expect(runTogether(experiment, params, [silent], 1)).toEqual(alone);
  });

  it('takes no block of another run for its own', () => {
    const late = helping(experiment, (drawn) => ({ ...drawn, run: drawn.run - 1 }));
    expect(runTogether(experiment, params, [late], 1)).toEqual(alone);
  });

  it('fails as it does alone', () => {
    const broken = {
      ...experiment,
      // biome-ignore lint/correctness/useYield: it fails before.
      *draw(): Generator<never, never> {
        throw new RangeError('no such interval');
      },
    };
    const helper = helping(experiment, ({ run, block }) => ({ run, block }));
    expect(() => runTogether(broken, params, [helper])).toThrow(new RangeError('no such interval'));
  });
});
