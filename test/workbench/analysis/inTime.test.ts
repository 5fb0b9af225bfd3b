import { describe, expect, it } from 'vitest';
import { autocorrelationOf } from '../../../src/core/sample/autocorrelation';
import { describe as described } from '../../../src/workbench/analysis/describe';
import { studiesOf } from '../../../src/workbench/analysis/studies';
import { exampleColumn } from '../../../src/workbench/examples';
import { answer } from '../support';

const column = exampleColumn('daily-tickets');
if (!column) throw new Error('there is no such set');
const { numbers } = column;
const inTime = studiesOf({ ...numbers, ordered: true });
const anyhow = studiesOf({ ...numbers, ordered: false });

describe('values in time that are like their neighbours', () => {
  it('count for as many fewer as their correlation says', () => {
    const effective = autocorrelationOf(numbers.values)?.effectiveSampleSize ?? Number.NaN;
    expect(inTime.times).toBeCloseTo(numbers.values.length / effective, 12);
    expect(anyhow.times).toBe(1);
    // In an order without meaning nothing is read out of it, and the question is put.
    expect(described(anyhow, { ...numbers, ordered: false }).likelyInTime).toBeGreaterThan(0.3);
    expect(described(inTime, numbers).likelyInTime).toBeNull();
    // Numbers that stand in order of size are alike because of that.
    const sorted = { ...numbers, values: numbers.values.toSorted(), ordered: false };
    expect(described(studiesOf(sorted), sorted).likelyInTime).toBeNull();
  });

  it.each(['precision', 'effect', 'normal', 'promise'])('need as many more: %s', (ask) => {
    const more = answer(inTime, { ask, n: 1_000 });
    const fewer = answer(anyhow, { ask, n: Math.round(1_000 / inTime.times) });
    expect(more.required.n).toBe(Math.ceil(fewer.required.n * inTime.times));
    expect(more.here).toBe(fewer.here);
    expect(more.question.sampleSize).toBe(1_000);
    expect(more.curve.value).toEqual(fewer.curve.value);
    expect(more.curve.n[0]).toBe(Math.ceil((fewer.curve.n[0] as number) * inTime.times));
  });
});
