import { describe, expect, it } from 'vitest';
import { createHost } from '../../src/runtime/host';
import type { FromWorker, StartMessage, TallyMessage } from '../../src/runtime/protocol';
import { createQueue, experimentOf, tickingClock } from './support';

function createBench(clock = tickingClock()) {
  const turns = createQueue();
  const posted: FromWorker[] = [];
  const times: number[] = [];
  let time = 0;
  const receive = createHost({
    drawingOf: experimentOf,
    now: () => {
      time = clock();
      return time;
    },
    giveWay: turns.push,
    post(message, transfer) {
      times.push(time);
      posted.push(structuredClone(message, { transfer }));
    },
  });
  return { turns, posted, times, receive };
}

const start = (run: number, changes: Record<string, number | string> = {}, share = {}): StartMessage => ({
  type: 'start',
  run,
  experiment: 'toy',
  params: { blocks: 1, steps: 3, seed: 1, fault: -1, view: 0, ...changes },
  first: 0,
  stride: 1,
  ...share,
});

const tallies = (posted: readonly FromWorker[], run: number): TallyMessage[] =>
  posted.filter((message) => message.type === 'tally' && message.run === run) as TallyMessage[];

describe('the host', () => {
  it('sends small work as one message', () => {
    const { turns, posted, receive } = createBench();
    receive(start(1));
    turns.drain();
    expect(posted).toMatchObject([{ type: 'tally', run: 1, partial: null, done: true, blocks: [{ index: 0 }] }]);
  });

  it('sends a first partial tally after the first turn, however long the block is', () => {
    const { turns, posted, receive } = createBench();
    receive(start(1, { steps: 1e6 }));
    turns.step();
    expect(posted).toMatchObject([{ blocks: [], partial: { index: 0 }, done: false }]);
  });

  it('leaves at least 16 ms between two messages of a run', () => {
    const { turns, posted, times, receive } = createBench();
    receive(start(1, { blocks: 50, steps: 100 }));
    turns.drain();
    expect(posted.length).toBeGreaterThan(20);
    for (let i = 1; i < times.length - 1; i++)
      expect((times[i] as number) - (times[i - 1] as number)).toBeGreaterThanOrEqual(16);
  });

  it('draws its share of the blocks and no other', () => {
    const { turns, posted, receive } = createBench();
    receive(start(1, { blocks: 11 }, { first: 1, stride: 4 }));
    turns.drain();
    expect(tallies(posted, 1).flatMap(({ blocks }) => blocks.map(({ index }) => index))).toEqual([1, 5, 9]);
    expect(tallies(posted, 1).map(({ done }) => done)).toEqual([
      ...tallies(posted, 1)
        .slice(1)
        .map(() => false),
      true,
    ]);
  });

  it('lets a cancel in after the turn under way', () => {
    const { turns, posted, receive } = createBench();
    receive(start(1, { steps: 1e6 }));
    turns.step();
    receive({ type: 'cancel', run: 1 });
    const before = posted.length;
    turns.drain(1);
    expect(turns.length).toBe(0);
    expect(posted.length).toBe(before);
  });

  it('plays several runs in turns, the newest first', () => {
    const { turns, posted, receive } = createBench();
    receive(start(1, { steps: 1e6 }));
    turns.step();
    receive(start(2, { steps: 1e6 }));
    turns.step();
    expect(posted.map(({ run }) => run)).toEqual([1, 2]);
    turns.drain(20);
    expect(tallies(posted, 1).length).toBeGreaterThan(1);
    expect(Math.abs(tallies(posted, 1).length - tallies(posted, 2).length)).toBeLessThanOrEqual(1);
  });

  it('draws nothing before own numbers that were sent are there', async () => {
    const turns = createQueue();
    const posted: FromWorker[] = [];
    let arrive = (): void => {};
    const receive = createHost({
      drawingOf: experimentOf,
      bring: () => new Promise<void>((resolve) => (arrive = resolve)),
      now: tickingClock(),
      giveWay: turns.push,
      post: (message) => posted.push(message),
    });
    const own = { name: '', values: Float64Array.of(1, 2), counts: Float64Array.of(1, 1), total: 2, reducedFrom: null };
    receive({ type: 'own', own });
    receive(start(1));
    receive(start(2));
    receive({ type: 'cancel', run: 2 });
    turns.drain();
    expect(posted).toEqual([]);
    arrive();
    await new Promise((resolve) => setTimeout(resolve));
    turns.drain();
    expect(posted.map(({ run }) => run)).toEqual([1]);
  });

  it('says what went wrong and goes on with the other runs', () => {
    const { turns, posted, receive } = createBench();
    receive(start(1, { blocks: 3, fault: 1 }));
    receive({ ...start(2), experiment: 'nonsense' });
    receive(start(3));
    turns.drain();
    expect(posted).toContainEqual({ type: 'failed', run: 1, message: 'out of dice' });
    expect(posted).toContainEqual({ type: 'failed', run: 2, message: 'no experiment is called "nonsense"' });
    expect(tallies(posted, 3).at(-1)?.done).toBe(true);
  });

  it('hands over the buffers of finished blocks and copies the partial tally', () => {
    const transfers: number[] = [];
    const turns = createQueue();
    const receive = createHost({
      drawingOf: experimentOf,
      now: tickingClock(),
      giveWay: turns.push,
      post: (message, transfer) => {
        transfers.push(transfer.length);
        expect(message.type === 'tally' && transfer.length).toBe(message.type === 'tally' && message.blocks.length);
      },
    });
    receive(start(1, { blocks: 30, steps: 2 }));
    turns.drain();
    expect(transfers.reduce((a, b) => a + b)).toBe(30);
  });
});

describe('a drawing side that has to be fetched', () => {
  const fetching = () => {
    const queue = createQueue();
    const sent: FromWorker[] = [];
    let arrive = (): void => {};
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const receive = createHost({
      drawingOf: (id) => arrived.then(() => experimentOf(id)),
      now: tickingClock(),
      giveWay: (turn) => queue.push(turn),
      post: (message) => void sent.push(message),
    });
    const begin = (run: number, experiment = 'toy') => receive(start(run, {}, { experiment }));
    const settle = async () => {
      arrive();
      for (let k = 0; k < 5; k++) await Promise.resolve();
      queue.drain();
    };
    return { sent, receive, begin, settle };
  };

  it('draws once it has come', async () => {
    const { sent, begin, settle } = fetching();
    begin(1);
    expect(sent).toEqual([]);
    await settle();
    expect(sent.at(-1)).toMatchObject({ type: 'tally', run: 1, done: true });
  });

  it('is not drawn from when the run was cancelled meanwhile', async () => {
    const { sent, receive, begin, settle } = fetching();
    begin(1);
    receive({ type: 'cancel', run: 1 });
    await settle();
    expect(sent).toEqual([]);
  });

  it('says so when it cannot be fetched', async () => {
    const { sent, begin, settle } = fetching();
    begin(1, 'nothing');
    await settle();
    expect(sent).toMatchObject([{ type: 'failed', run: 1 }]);
  });
});
