import { describe, expect, it } from 'vitest';
import type { Readout } from '../../src/experiments/frame';
import { createStore } from '../../src/instrument/store';

describe('what a lab shows before it wakes', () => {
  it('is the same after it has gone through the page as data, figures that do not exist included', () => {
    const readouts: Readout[] = [
      { name: 'mean', role: 'statistic', value: Number.NaN, monteCarloError: Number.NaN },
      { name: 'sampleSize', role: 'sample', value: 30 },
      { name: 'standardError', role: 'statistic', value: 0.1, monteCarloError: 0.01 },
    ];
    const sentence = 'What is seen.';
    const built = createStore({ readouts, sentence }).get();
    const sent = JSON.parse(JSON.stringify({ readouts, sentence }));
    expect(createStore(sent).get()).toEqual(built);
    expect(built.readouts).toEqual(readouts);
  });
});
