import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { gate } from '../../../../src/site/server/unfold/gate.mjs';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

it('lets through so many at a time, in their order, and sends away who comes when too many wait', async () => {
  const enter = gate(2, 2);
  const order: number[] = [];
  const come = (name: number) =>
    enter().then((leave) => {
      order.push(leave ? name : -name);
      return leave;
    });
  const all = [1, 2, 3, 4, 5].map(come);
  const [first, second] = [await all[0], await all[1]];
  await all[4];
  expect(order).toEqual([1, 2, -5]);
  first?.();
  first?.();
  await all[2];
  expect(order).toEqual([1, 2, -5, 3]);
  second?.();
  await all[3];
  expect(order).toEqual([1, 2, -5, 3, 4]);
});

it('has no place for ever for who is slow', async () => {
  const enter = gate(1, 9);
  await enter();
  const next = enter();
  await vi.advanceTimersByTimeAsync(250);
  expect(await next).toBeTypeOf('function');
});

/** A round of the event loop. */
const round = (): Promise<void> => new Promise((done) => setImmediate(done));

it('lets no more through in a round, though each is over at once', async () => {
  const enter = gate(2, 99);
  let through = 0;
  for (let come = 0; come < 10; come++)
    enter().then((leave) => {
      through++;
      leave?.();
    });
  await Promise.resolve();
  const counts: number[] = [];
  while (through < 10) {
    const before = through;
    await round();
    counts.push(through - before);
  }
  expect(Math.max(...counts)).toBeLessThanOrEqual(2);
});

it.each([
  [5, 'as long as somebody comes', 5],
  [9_999, 'though ever more come', 256],
])('waits for who is coming, %i in a row, %s', async (coming, _, rounds) => {
  let arrived = 0;
  const enter = gate(1, 9, () => arrived);
  (await enter())?.();
  let isIn = false;
  enter().then(() => {
    isIn = true;
  });
  let waited = 0;
  for (; !isIn; waited++) {
    if (arrived < coming) arrived++;
    await round();
  }
  expect(waited).toBeGreaterThanOrEqual(rounds);
  expect(waited).toBeLessThan(rounds + 5);
});
