import { describe, expect, it } from 'vitest';
import type { Frame } from '../../src/experiments/frame';
import { createSharedAxis } from '../../src/instrument/sharedAxis';

const frame = (low: number, high: number, more: object = {}): Frame =>
  ({ kind: 'distribution', scale: 'value', readouts: [], domain: [low, high], ...more }) as Frame;
const spans = (frames: readonly Frame[] | null): unknown =>
  frames?.map((one) => (one as unknown as { domain: unknown }).domain);

function pair() {
  const [a, b] = [createSharedAxis(), createSharedAxis()];
  const drawn: { a: readonly Frame[] | null; b: readonly Frame[] | null; times: number } = {
    a: null,
    b: null,
    times: 0,
  };
  a.watch((frames) => {
    drawn.a = frames;
    drawn.times++;
  });
  b.watch((frames) => {
    drawn.b = frames;
    drawn.times++;
  });
  a.shareWith([b]);
  b.shareWith([a]);
  return { a, b, drawn };
}

describe('axes that two figures share', () => {
  it('are wide enough for both, and the other one is drawn anew', () => {
    const { a, b, drawn } = pair();
    expect(spans(a.widened([frame(0, 10)]))).toEqual([[0, 10]]);
    expect(spans(b.widened([frame(-5, 4)]))).toEqual([[-5, 10]]);
    expect(spans(drawn.a)).toEqual([[-5, 10]]);
    expect(drawn.times).toBe(1);
  });

  it('stay as they are while nothing of them changes', () => {
    const { a, b, drawn } = pair();
    a.widened([frame(0, 10)]);
    b.widened([frame(0, 10)]);
    a.widened([frame(0, 10)]);
    expect(drawn.times).toBe(0);
  });

  it('become narrower again, and are each one’s own when the two part', () => {
    const { a, b, drawn } = pair();
    a.widened([frame(0, 10)]);
    b.widened([frame(0, 99)]);
    b.widened([frame(0, 3)]);
    expect(spans(drawn.a)).toEqual([[0, 10]]);
    b.shareWith([]);
    expect(spans(drawn.b)).toEqual([[0, 3]]);
  });

  it('are shared only by what means the same', () => {
    const { a, b } = pair();
    a.widened([frame(0, 10)]);
    expect(spans(b.widened([frame(-4, 4, { scale: 'standardised' })]))).toEqual([[-4, 4]]);
    expect(spans(b.widened([frame(50, 60, { kind: 'sample' })]))).toEqual([[50, 60]]);
  });
});
