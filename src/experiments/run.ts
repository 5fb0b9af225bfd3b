import type { Experiment, Progress } from './experiment';
import type { Frame } from './frame';
import type { ParamSpec, Params } from './params';
import { streamsOf } from './streams';

/** The seed that an experiment's params carry; none where nothing is drawn. */
type Seeded = { readonly seed?: number };

/**
 * Plays an experiment on this thread: ever fuller pictures, the last of them with
 * `blocksDone === blocks`. Pure; pausing between pictures never changes a figure. Params must be settled.
 */
export function* run<S extends ParamSpec, T>(
  experiment: Experiment<S, T>,
  params: Params<S>,
): Generator<{ frames: readonly Frame[]; progress: Progress }, void> {
  const blocks = experiment.blocks(params);
  let tally = experiment.begin(params);
  for (const [blocksDone, step] of steps(experiment, params, blocks)) {
    if (step.done) {
      tally = experiment.merge(params, tally, step.value);
      yield {
        frames: experiment.frames(params, tally),
        progress: { blocksDone: blocksDone + 1, blocks },
      };
    } else {
      const partial = experiment.merge(params, structuredClone(tally), structuredClone(step.value));
      yield {
        frames: experiment.frames(params, partial),
        progress: { blocksDone, blocks },
      };
    }
  }
}

/**
 * Plays an experiment to its end and gives the final picture alone. `afterStep` is called after every step, of 100,000 draws
 * at most; what it throws ends the run.
 */
export function runToEnd<S extends ParamSpec, T>(
  experiment: Experiment<S, T>,
  params: Params<S>,
  afterStep: () => void = () => {},
): readonly Frame[] {
  let tally = experiment.begin(params);
  for (const [, step] of steps(experiment, params, experiment.blocks(params))) {
    afterStep();
    if (step.done) tally = experiment.merge(params, tally, step.value);
  }
  return experiment.frames(params, tally);
}

/** Opens any block of a run, to be drawn from its own stream; those in rising order take least. */
function opener<S extends ParamSpec, T>(experiment: Experiment<S, T>, params: Params<S>) {
  const streams = streamsOf((params as unknown as Seeded).seed ?? 0);
  return (block: number) => experiment.draw(params, block, streams(experiment.stream?.(params, block) ?? block));
}

/** Draws any block of a run whole, for who puts them together: `begin`, then `merge` in their order. */
export function blockDrawer<S extends ParamSpec, T>(experiment: Experiment<S, T>, params: Params<S>) {
  const open = opener(experiment, params);
  return (block: number): T => {
    const drawing = open(block);
    for (;;) {
      const step = drawing.next();
      if (step.done) return step.value;
    }
  };
}

function* steps<S extends ParamSpec, T>(experiment: Experiment<S, T>, params: Params<S>, blocks: number) {
  const open = opener(experiment, params);
  for (let block = 0; block < blocks; block++) {
    const drawing = open(block);
    let step = drawing.next();
    for (; !step.done; step = drawing.next()) yield [block, step] as const;
    yield [block, step] as const;
  }
}
