import { describe, expect, it, vi } from 'vitest';
import { runToEnd } from '../../../../src/experiments/run';
import { EXPERIMENTS } from '../../../../src/labs/registry/index';
import { paramsOf } from '../../../../src/notebook/params';
import { endOf } from '../../../../src/site/build/runs/endOf';

const SMALL = { n: 12, repetitions: 20, paths: 3, keys: 100, seed: 5, interval: 'wilson' };

const meansOf = () => {
  const kept = new Map<string, Uint8Array>();
  return {
    kept,
    threads: 0,
    stillKey: () => '',
    runKey: (lab: string, params: object) => `${lab} ${JSON.stringify(params)}`,
    store: {
      get: (key: string) => kept.get(key) ?? null,
      put: (key: string, content: Uint8Array) => void kept.set(key, content),
    },
  };
};

describe('the end of a run', () => {
  it.each(EXPERIMENTS.map((experiment) => [experiment.id, experiment] as const))(
    '%s is taken from an earlier build as it was',
    (_, experiment) => {
      const { params } = experiment.settle(paramsOf(experiment.params, SMALL, {}));
      const means = meansOf();
      const draw = vi.fn(experiment.draw);
      const drawn = endOf({ ...experiment, draw }, params, means);
      const calls = draw.mock.calls.length;
      expect(drawn).toEqual(runToEnd(experiment, params));
      expect(means.kept.size).toBe(1);
      // toStrictEqual: types of arrays, and what is undefined and what is not there.
      expect(endOf({ ...experiment, draw }, params, means)).toStrictEqual(drawn);
      expect(draw.mock.calls.length).toBe(calls);
    },
  );

  it('is kept by nobody who has not said where', () => {
    const [experiment] = EXPERIMENTS;
    if (!experiment) throw new Error('there are labs');
    const { params } = experiment.settle(paramsOf(experiment.params, SMALL, {}));
    expect(endOf(experiment, params)).toEqual(runToEnd(experiment, params));
  });
});
