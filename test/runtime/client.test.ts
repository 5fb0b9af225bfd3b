import { describe, expect, it } from 'vitest';
import type { AnyExperiment } from '../../src/experiments/anyExperiment';
import type { Progress } from '../../src/experiments/experiment';
import { runToEnd } from '../../src/experiments/run';
import { createSimulator, type RunListener } from '../../src/runtime/client';
import { createQueue, experimentOf, fakeWorker, type ToyFrame, tickingClock, toy } from './support';

const PARAMS = { blocks: 7, steps: 20, seed: 1, fault: -1, view: 0 };

function createBench(workers = 2, experiments: (id: string) => AnyExperiment = experimentOf) {
  const turns = createQueue();
  const paints = createQueue();
  const clock = tickingClock();
  const made: ReturnType<typeof fakeWorker>[] = [];
  let broken: Error | null = null;
  const simulator = createSimulator({
    workers,
    experimentOf: experiments,
    requestFrame: paints.push,
    createWorker() {
      if (broken) throw broken;
      const fake = fakeWorker(turns, clock);
      made.push(fake);
      return fake.worker;
    },
  });
  return {
    simulator,
    turns,
    paints,
    made,
    breakMaker(error: Error | null) {
      broken = error;
    },
    /** Works everything off, an animation frame after every few turns. */
    finish() {
      while (turns.length + paints.length > 0) {
        turns.drain(5);
        paints.step();
      }
    },
  };
}

function createEar() {
  const heard: { frame: ToyFrame; progress: Progress }[] = [];
  const states: string[] = [];
  const notices: unknown[] = [];
  const listener: RunListener = {
    frames: ([frame], progress) => heard.push({ frame: frame as unknown as ToyFrame, progress }),
    state: (state, message) => states.push(message === undefined ? state : `${state}: ${message}`),
    notices: (given) => notices.push(...given),
  };
  return { heard, states, notices, listener };
}

describe('the simulator', () => {
  it.each([1, 2, 3, 5])('gives bit for bit the picture of a single thread with %i workers', (workers) => {
    const { simulator, finish } = createBench(workers);
    const { heard, states, listener } = createEar();
    simulator.run('a', 'toy', PARAMS, listener);
    finish();
    expect([heard.at(-1)?.frame]).toEqual(runToEnd(toy, PARAMS as never));
    expect(heard.at(-1)?.progress).toEqual({ blocksDone: 7, blocks: 7 });
    expect(states).toEqual(['running', 'ready']);
  });

  it('shows a coarse picture before the first block is whole, then ever fuller ones', () => {
    const { simulator, turns, paints, finish } = createBench();
    const { heard, listener } = createEar();
    simulator.run('a', 'toy', { ...PARAMS, steps: 500 }, listener);
    // Two starts received, two first turns, two messages back.
    turns.drain(6);
    paints.step();
    expect(heard).toHaveLength(1);
    expect(heard[0]?.progress.blocksDone).toBe(0);
    expect(heard[0]?.frame.count).toBeGreaterThan(0);
    finish();
    const counts = heard.map(({ frame }) => frame.count);
    expect(counts.length).toBeGreaterThan(10);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(counts.at(-1)).toBe(7 * 501);
  });

  it('draws at most one picture an animation frame', () => {
    const { simulator, turns, paints } = createBench();
    const { heard, listener } = createEar();
    simulator.run('a', 'toy', { ...PARAMS, blocks: 40 }, listener);
    turns.drain();
    expect(heard).toHaveLength(0);
    expect(paints.length).toBe(1);
    paints.step();
    expect(heard).toHaveLength(1);
  });

  it('lets nothing of an older run through once a newer one is asked for', () => {
    const { simulator, turns, paints, finish } = createBench();
    const old = createEar();
    const young = createEar();
    simulator.run('a', 'toy', { ...PARAMS, steps: 200 }, old.listener);
    turns.drain(12);
    paints.step();
    turns.drain(40);
    expect(old.heard.length).toBeGreaterThan(0);
    const before = [old.heard.length, old.states.length];
    // A picture of the old run is waiting for its animation frame, and messages are under way.
    expect(paints.length).toBe(1);
    simulator.run('a', 'toy', { ...PARAMS, seed: 2 }, young.listener);
    finish();
    expect([old.heard.length, old.states.length]).toEqual(before);
    expect(young.heard.every(({ frame }) => frame.seed === 2)).toBe(true);
    expect([young.heard.at(-1)?.frame]).toEqual(runToEnd(toy, { ...PARAMS, seed: 2 } as never));
  });

  it('stops drawing for the older run within a turn', () => {
    const { simulator, turns, finish } = createBench(1);
    const ear = createEar();
    simulator.run('a', 'toy', { ...PARAMS, steps: 1e6 }, ear.listener);
    turns.drain(20);
    simulator.run('a', 'toy', { ...PARAMS, blocks: 1, steps: 0 }, ear.listener);
    finish();
    expect(ear.states).toEqual(['running', 'running', 'ready']);
  });

  describe('a picture whose code is still on its way', () => {
    /** The toy, whose frames throw until `come` is called; `lose` makes what is on its way fail. */
    function createSlowToy() {
      let there = false;
      let [come, lose] = [() => {}, (_: Error) => {}];
      let coming: Promise<void> | null = null;
      const slow: AnyExperiment = {
        ...toy,
        frames(params, tally) {
          if (!there) throw new Error('not there');
          return toy.frames(params, tally);
        },
        missing() {
          if (there) return null;
          coming ??= new Promise<void>((resolve, reject) => {
            come = () => {
              there = true;
              resolve();
            };
            lose = (error) => {
              coming = null;
              reject(error);
            };
          });
          return coming;
        },
      };
      return { experimentOf: () => slow, come: () => come(), lose: (error: Error) => lose(error) };
    }

    it('is shown when the code has come, with all that is drawn by then', async () => {
      const slow = createSlowToy();
      const { simulator, finish } = createBench(2, slow.experimentOf);
      const { heard, states, listener } = createEar();
      simulator.run('a', 'toy', PARAMS, listener);
      finish();
      expect([heard.length, states]).toEqual([0, ['running']]);
      slow.come();
      await Promise.resolve();
      finish();
      expect(heard.map(({ frame }) => [frame])).toEqual([runToEnd(toy, PARAMS as never)]);
      expect(states).toEqual(['running', 'ready']);
    });

    it('fails with what went wrong, and is asked for again', async () => {
      const slow = createSlowToy();
      const { simulator, finish } = createBench(2, slow.experimentOf);
      const { heard, states, listener } = createEar();
      simulator.run('a', 'toy', PARAMS, listener);
      finish();
      slow.lose(new Error('offline'));
      await new Promise((resolve) => setTimeout(resolve));
      finish();
      expect([heard.length, states]).toEqual([0, ['running', 'failed: offline']]);
      simulator.restart();
      slow.come();
      await Promise.resolve();
      finish();
      expect([heard.at(-1)?.frame]).toEqual(runToEnd(toy, PARAMS as never));
      expect(states).toEqual(['running', 'failed: offline', 'running', 'ready']);
    });

    it('that came for an older run does not show it', async () => {
      const slow = createSlowToy();
      const { simulator, finish } = createBench(2, slow.experimentOf);
      const [old, young] = [createEar(), createEar()];
      simulator.run('a', 'toy', PARAMS, old.listener);
      finish();
      simulator.run('a', 'toy', { ...PARAMS, seed: 2 }, young.listener);
      slow.come();
      await Promise.resolve();
      finish();
      expect([old.heard.length, old.states]).toEqual([0, ['running']]);
      expect([young.heard.at(-1)?.frame]).toEqual(runToEnd(toy, { ...PARAMS, seed: 2 } as never));
    });
  });

  it('keeps labs apart', () => {
    const { simulator, finish } = createBench();
    const [one, two] = [createEar(), createEar()];
    simulator.run('a', 'toy', PARAMS, one.listener);
    simulator.run('b', 'toy', { ...PARAMS, seed: 9 }, two.listener);
    finish();
    expect([one.heard.at(-1)?.frame]).toEqual(runToEnd(toy, PARAMS as never));
    expect([two.heard.at(-1)?.frame]).toEqual(runToEnd(toy, { ...PARAMS, seed: 9 } as never));
  });

  it('shows the same draws anew when only the view changes', () => {
    const { simulator, made, finish } = createBench();
    const [first, second] = [createEar(), createEar()];
    simulator.run('a', 'toy', PARAMS, first.listener);
    finish();
    const messages = made.flatMap(({ sent }) => sent).length;
    simulator.run('a', 'toy', { ...PARAMS, view: 5 }, second.listener);
    finish();
    expect(made.flatMap(({ sent }) => sent)).toHaveLength(messages);
    expect(second.states).toEqual(['running', 'ready']);
    expect(second.heard).toHaveLength(1);
    expect([second.heard[0]?.frame]).toEqual(runToEnd(toy, { ...PARAMS, view: 5 } as never));
  });

  it('goes on drawing when the view changes on the way', () => {
    const { simulator, turns, paints, finish } = createBench();
    const [first, second] = [createEar(), createEar()];
    simulator.run('a', 'toy', PARAMS, first.listener);
    turns.drain(12);
    paints.step();
    const before = first.heard.length;
    simulator.run('a', 'toy', { ...PARAMS, view: 5 }, second.listener);
    finish();
    expect(first.heard).toHaveLength(before);
    expect(second.heard.every(({ frame }) => frame.view === 5)).toBe(true);
    expect([second.heard.at(-1)?.frame]).toEqual(runToEnd(toy, { ...PARAMS, view: 5 } as never));
  });

  it('stops on request, keeps what is drawn, and shows it in other views', () => {
    const { simulator, turns, paints, finish } = createBench();
    const ear = createEar();
    simulator.run('a', 'toy', { ...PARAMS, steps: 500 }, ear.listener);
    turns.drain(60);
    paints.step();
    simulator.stop('a');
    finish();
    expect(ear.states).toEqual(['running', 'stopped']);
    const count = ear.heard.at(-1)?.frame.count;
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(7 * 501);
    simulator.run('a', 'toy', { ...PARAMS, steps: 500, view: 3 }, ear.listener);
    finish();
    expect(ear.states.slice(2)).toEqual(['running', 'stopped']);
    expect(ear.heard.at(-1)?.frame).toMatchObject({ count, view: 3 });
  });

  it('hands out pictures that later blocks do not change', () => {
    const { simulator, turns, paints, finish } = createBench();
    const ear = createEar();
    simulator.run('a', 'toy', { ...PARAMS, steps: 100 }, ear.listener);
    turns.drain(90);
    paints.step();
    const kept = ear.heard.at(-1)?.frame as ToyFrame;
    const before = Array.from(kept.values);
    finish();
    expect(Array.from(kept.values)).toEqual(before);
  });

  it('asks no more workers than there are blocks, and keeps those it has', () => {
    const { simulator, made, finish } = createBench(4);
    expect(made).toHaveLength(0);
    simulator.run('a', 'toy', { ...PARAMS, blocks: 1 }, createEar().listener);
    finish();
    expect(made).toHaveLength(1);
    simulator.run('a', 'toy', { ...PARAMS, blocks: 3 }, createEar().listener);
    finish();
    simulator.run('a', 'toy', { ...PARAMS, blocks: 3, seed: 4 }, createEar().listener);
    finish();
    expect(made).toHaveLength(3);
    expect(made.some(({ ended }) => ended())).toBe(false);
  });

  it('settles the params and passes the notices on', () => {
    const { simulator, finish } = createBench();
    const ear = createEar();
    simulator.run('a', 'toy', { ...PARAMS, blocks: 5000, steps: 0 }, ear.listener);
    finish();
    expect(ear.notices).toEqual([{ code: 'clamped', variable: 'blocks', given: '5000', used: '1000' }]);
    expect(ear.heard.at(-1)?.progress).toEqual({ blocksDone: 1000, blocks: 1000 });
  });
});

describe('a simulator in trouble', () => {
  it('says what an experiment threw', () => {
    const { simulator, finish } = createBench();
    const ear = createEar();
    simulator.run('a', 'toy', { ...PARAMS, fault: 3 }, ear.listener);
    finish();
    expect(ear.states).toEqual(['running', 'failed: out of dice']);
  });

  it('says that an experiment does not exist', () => {
    const { simulator, finish } = createBench();
    const ear = createEar();
    simulator.run('a', 'nonsense', PARAMS, ear.listener);
    finish();
    expect(ear.states).toEqual(['failed: no experiment is called "nonsense"']);
  });

  it('fails when a worker breaks, and works again after a restart', () => {
    const { simulator, made, turns, finish } = createBench();
    const ear = createEar();
    simulator.run('a', 'toy', PARAMS, ear.listener);
    turns.drain(3);
    made[1]?.worker.onerror?.({ message: 'worker lost' } as ErrorEvent);
    finish();
    expect(ear.states).toEqual(['running', 'failed: worker lost']);
    simulator.restart();
    finish();
    expect(ear.states.slice(2)).toEqual(['running', 'ready']);
    expect([ear.heard.at(-1)?.frame]).toEqual(runToEnd(toy, PARAMS as never));
    expect(made.slice(0, 2).every(({ ended }) => ended())).toBe(true);
  });

  it('fails when no worker can be made, and works again once one can', () => {
    const { simulator, breakMaker, finish } = createBench();
    const ear = createEar();
    breakMaker(new Error('no workers here'));
    simulator.run('a', 'toy', PARAMS, ear.listener);
    finish();
    expect(ear.states).toEqual(['failed: no workers here']);
    breakMaker(null);
    simulator.restart();
    finish();
    expect(ear.states.at(-1)).toBe('ready');
  });

  it('leaves finished labs alone when it restarts', () => {
    const { simulator, finish } = createBench();
    const ear = createEar();
    simulator.run('a', 'toy', PARAMS, ear.listener);
    finish();
    simulator.restart();
    finish();
    expect(ear.states).toEqual(['running', 'ready']);
  });

  it('draws finished labs too when what they draw from has changed', () => {
    const { simulator, finish } = createBench();
    const ear = createEar();
    simulator.run('a', 'toy', PARAMS, ear.listener);
    finish();
    simulator.renew();
    finish();
    expect(ear.states).toEqual(['running', 'ready', 'running', 'ready']);
  });
});
