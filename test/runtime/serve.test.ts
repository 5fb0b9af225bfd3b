import { expect, it } from 'vitest';
import type { ParamValue } from '../../src/experiments/params';
import { runToEnd } from '../../src/experiments/run';
import { experimentOf } from '../../src/labs/registry/index';
import { createSimulator } from '../../src/runtime/client';
import { localWorker } from '../support/localWorker';

it.each([1, 3])('draws the running means of the site with %i workers as on one thread', async (workers) => {
  const experiment = experimentOf('running-mean');
  const given: Record<string, ParamValue> = Object.fromEntries(
    Object.entries(experiment.params).map(([name, param]) => [name, param.default]),
  );
  const { params } = experiment.settle({ ...given, n: 20_000, paths: 9 } as never);
  const simulator = createSimulator({
    workers,
    createWorker: localWorker,
    requestFrame: (paint) => setImmediate(paint),
    experimentOf,
  });
  const last = await new Promise((resolve, reject) => {
    let shown: unknown;
    simulator.run('running-mean', 'running-mean', params, {
      frames(frames) {
        shown = frames;
      },
      state(state, message) {
        if (state === 'ready') resolve(shown);
        if (state === 'failed') reject(new Error(message));
      },
    });
  });
  expect(last).toEqual(runToEnd(experiment, params));
});
