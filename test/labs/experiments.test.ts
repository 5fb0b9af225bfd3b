import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FAMILIES, formatPopulation } from '../../src/core/populations/index';
import { createUniform } from '../../src/core/random';
import type { Param, ParamSpec, Params } from '../../src/experiments/params';
import { run, runToEnd } from '../../src/experiments/run';
import { EXPERIMENTS, experimentOf } from '../../src/labs/registry';
import { buffersOf } from '../../src/runtime/buffers';
import type { AnyFrame } from '../support/frames';
import { EXAMPLES, settings } from './settings';

type Any = Params<ParamSpec>;

const reseeded = (params: Any, seed: number) => ({ ...params, seed }) as unknown as Any;

/** A block as it is drawn: nothing of it may be shared with another. */
function rawBlock(id: string, params: Any, number: number): unknown {
  const experiment = experimentOf(id);
  const stream = experiment.stream?.(params, number) ?? number;
  const drawing = experiment.draw(params, number, createUniform(Number(params.seed ?? 0), stream));
  let step = drawing.next();
  while (!step.done) step = drawing.next();
  return step.value;
}

/** Draws a block alone, as a worker would, and sends it through a message. */
function block(id: string, params: Any, number: number): unknown {
  const experiment = experimentOf(id);
  const stream = experiment.stream?.(params, number) ?? number;
  const drawing = experiment.draw(params, number, createUniform(Number(params.seed ?? 0), stream));
  let step = drawing.next();
  // What is told on the way is alike from step to step.
  for (let told = 0; !step.done; step = drawing.next()) if (told++ < 3) structuredClone(step.value);
  return structuredClone(step.value);
}

describe.each(EXAMPLES)('%s %o', (id, changes) => {
  const experiment = experimentOf(id);
  const params = settings(id, changes) as Any;
  const whole = runToEnd(experiment, params);

  it('repeats its figures by seed, and another seed gives others', () => {
    expect(runToEnd(experiment, params)).toEqual(whole);
    // Nothing is drawn where there is no seed, and a sorted list leaves nothing to chance.
    if ('seed' in params && changes.way !== 'first')
      expect(runToEnd(experiment, reseeded(params, 43))).not.toEqual(whole);
  });

  it('ends with the same picture when every picture on the way is looked at', () => {
    let last: ReturnType<typeof run> extends Generator<infer R> ? R | undefined : never;
    for (const picture of run(experiment, params)) last = picture;
    expect(last?.frames).toEqual(whole);
    expect(last?.progress.blocksDone).toBe(last?.progress.blocks);
  });

  it('gives the same picture from blocks drawn alone, in any order', () => {
    const count = experiment.blocks(params);
    const drawn = new Map<number, unknown>();
    for (let k = count - 1; k >= 0; k--) drawn.set(k, block(id, params, k));
    let tally = experiment.begin(params);
    for (let k = 0; k < count; k++) tally = structuredClone(experiment.merge(params, tally, drawn.get(k)));
    expect(experiment.frames(params, tally)).toEqual(whole);
  });

  it('draws again when the memory of its tallies has gone away with messages', () => {
    const send = (): void => {
      for (const tally of [experiment.begin(params), rawBlock(id, params, 0)]) {
        structuredClone(tally, { transfer: [...buffersOf(tally)] });
      }
    };
    send();
    expect(send).not.toThrow();
    expect(block(id, params, 0)).toEqual(block(id, params, 0));
  });

  it('names every readout once', () => {
    const names = whole.flatMap((frame) => frame.readouts).map((readout) => readout.name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('has a picture of nothing drawn yet', () => {
    expect(() => experiment.frames(params, experiment.begin(params))).not.toThrow();
  });
});

/** Any value of a param, valid one by one. */
function anyValue(param: Param): fc.Arbitrary<number | string> {
  switch (param.type) {
    case 'choice':
      return fc.constantFrom(...param.options);
    case 'population':
      return fc.constantFrom(
        ...FAMILIES.map((f) =>
          formatPopulation(
            f.id,
            f.parameters.map((p) => p.default),
          ),
        ),
      );
    case 'seed':
      return fc.integer({ min: 0, max: 2 ** 32 - 1 });
    default: {
      const { off, min, max } = param;
      const inside = fc.double({ min: Math.log(Math.max(min, 1e-3)), max: Math.log(max), noNaN: true }).map((log) => {
        const value = Math.min(max, Math.max(min, Math.exp(log)));
        return param.type === 'integer' ? Math.round(value) : value;
      });
      return off === undefined ? inside : fc.oneof(inside, fc.constant(off));
    }
  }
}

describe.each(EXPERIMENTS.map((experiment) => [experiment.id, experiment] as const))('%s', (_, experiment) => {
  const spec = Object.fromEntries(Object.entries(experiment.params).map(([name, param]) => [name, anyValue(param)]));

  it('settles any valid params into possible ones, once and for all, saying what it changed', () => {
    fc.assert(
      fc.property(fc.record(spec), (given) => {
        const once = experiment.settle(given as Any);
        expect(experiment.settle(once.params)).toEqual({ params: once.params, notices: [] });
        const changed = Object.keys(given).filter((name) => given[name] !== once.params[name]);
        expect(new Set(once.notices.map((notice) => notice.variable))).toEqual(new Set(changed));
        expect(experiment.blocks(once.params)).toBeGreaterThanOrEqual(1);
      }),
      { seed: 4, numRuns: 300 },
    );
  });

  it('begins and shows a picture for any settled params', () => {
    fc.assert(
      fc.property(fc.record(spec), (given) => {
        const { params } = experiment.settle(given as Any);
        const tally = experiment.begin(params);
        for (const frame of experiment.frames(params, tally) as readonly AnyFrame[]) {
          if (!('domain' in frame)) continue;
          expect(
            Number.isFinite(frame.domain[0]) && frame.domain[1] > frame.domain[0],
            `${frame.kind} ${frame.domain}`,
          ).toBe(true);
          if (frame.kind === 'distribution') expect(frame.bins.counts.length).toBeLessThanOrEqual(2_000);
        }
      }),
      { seed: 5, numRuns: 60 },
    );
  });
});
