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
