import { describe, expect, it } from 'vitest';
import { type Analyst, type AnalystPort, createAnalyst, type Findings } from '../../../src/workbench/analysis/analyst';
import { createAnalysisHost } from '../../../src/workbench/analysis/host';
import type { FromAnalyst, ToAnalyst } from '../../../src/workbench/analysis/protocol';
import { numbersOf, pairOf, question } from '../support';

/** A host whose turns the test gives. */
function played() {
  const posted: FromAnalyst[] = [];
  let time = 0;
  let waiting: (() => void)[] = [];
  const send = createAnalysisHost({
    post: (message) => posted.push(structuredClone(message)),
    now: () => {
      time += 50;
      return time;
    },
    giveWay: () => new Promise((resolve) => waiting.push(resolve)),
  });
  const turn = async (): Promise<void> => {
    const ready = waiting;
    waiting = [];
    for (const resolve of ready) resolve();
    await new Promise((resolve) => setTimeout(resolve));
  };
  const finish = async (): Promise<void> => {
    do await turn();
    while (waiting.length > 0);
  };
  return { posted, send: (message: ToAnalyst) => send(message), turn, finish };
}

const said = (posted: readonly FromAnalyst[]): string[] => posted.map(({ run, type }) => `${run} ${type}`);
const NUMBERS = numbersOf([3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7, 9, 3, 2, 3, 8, 4, 6]);
const ask = (run: number, values = {}): ToAnalyst => ({ type: 'ask', run, question: question(values), axis: 'auto' });

describe('the host of an analysis', () => {
  it('says what is seen, the comparison and the description once, and answers', async () => {
    const { posted, send, finish } = played();
    send({ type: 'load', run: 1, numbers: NUMBERS });
    send(ask(2));
    await finish();
    expect(new Set(said(posted))).toEqual(new Set(['2 sight', '2 comparison', '2 description', '2 answer']));
    expect(posted.findLast(({ type }) => type === 'answer')).toMatchObject({ answer: { complete: true } });
    const before = posted.length;
    send(ask(3, { n: 50 }));
    await finish();
    expect(new Set(said(posted.slice(before)))).toEqual(new Set(['3 answer']));
  });

  it('begins only the newest of many questions, and gives up an older one', async () => {
    const { posted, send, turn, finish } = played();
    send({ type: 'load', run: 1, numbers: NUMBERS });
    for (let run = 2; run <= 5; run++) send(ask(run));
    await finish();
    expect(posted.every(({ run }) => run === 5)).toBe(true);
    send(ask(6, { ask: 'promise' }));
    for (let turns = 0; turns < 6; turns++) await turn();
    send(ask(7));
    const before = posted.length;
    await finish();
    expect(posted.slice(before).every(({ run }) => run === 7)).toBe(true);
  });

  it('forgets what was asked of other numbers', async () => {
    const { posted, send, turn, finish } = played();
    send({ type: 'load', run: 1, numbers: NUMBERS });
    send(ask(2, { ask: 'promise' }));
    await turn();
    const before = posted.length;
    send({ type: 'load', run: 3, numbers: pairOf([1, 2, 3], [4, 5, 7]) });
    await finish();
    expect(posted.length).toBe(before);
    send(ask(4, { ask: 'effect' }));
    await finish();
    expect(posted.find(({ type, run }) => type === 'comparison' && run === 4)).toMatchObject({
      comparison: { labels: ['A', 'B'], n: [3, 3] },
    });
  });

  it('tells when it fails, and packs numbers', async () => {
    const { posted, send, finish } = played();
    send(ask(1));
    await finish();
    expect(said(posted)).toEqual(['1 failed']);
    send({ type: 'load', run: 2, numbers: numbersOf([1, Number.NaN]) });
    send(ask(3));
    await finish();
    expect(said(posted)).toEqual(['1 failed', '3 failed']);
  });
});

/** Workers that do nothing by themselves. */
function workers() {
  const made: (AnalystPort & { sent: ToAnalyst[]; ended: boolean })[] = [];
  const told: Findings[] = [];
  const analyst: Analyst = createAnalyst(
    () => {
      const port = {
        sent: [] as ToAnalyst[],
        ended: false,
        onmessage: null,
        onerror: null,
      } as never as (typeof made)[0];
      port.postMessage = (message) => port.sent.push(message);
      port.terminate = () => {
        port.ended = true;
      };
      made.push(port);
      return port;
    },
    (findings) => told.push(findings),
  );
  const receive = (data: object): void => made.at(-1)?.onmessage?.({ data } as MessageEvent<FromAnalyst>);
  return { made, told, analyst, receive };
}

describe('an analyst', () => {
  it('shows no answer to an older question, and nothing of older numbers', () => {
    const { made, told, analyst, receive } = workers();
    analyst.load(NUMBERS);
    analyst.ask(question(), 'auto');
    analyst.ask(question(), 'auto');
    expect(made[0]?.sent.map(({ type, run }) => `${type} ${run}`)).toEqual(['load 1', 'ask 2', 'ask 3']);
    const before = told.length;
    receive({ type: 'answer', run: 2, answer: 'old' });
    receive({ type: 'failed', run: 2, message: 'old' });
    expect(told.length).toBe(before);
    receive({ type: 'answer', run: 3, answer: 'new' });
    expect(told.at(-1)?.answer).toBe('new');
    receive({ type: 'sight', run: 2, sight: 'seen' });
    expect(told.at(-1)).toMatchObject({ sight: 'seen', answer: 'new' });
    analyst.load(NUMBERS);
    receive({ type: 'sight', run: 3, sight: 'old' });
    receive({ type: 'answer', run: 3, answer: 'old' });
    expect(told.at(-1)).toEqual({ sight: null, description: null, comparison: null, answer: null, failed: null });
  });

  it('says that its worker broke, and makes another when asked again', () => {
    const { made, told, analyst, receive } = workers();
    analyst.load(NUMBERS);
    analyst.ask(question(), 'auto');
    made[0]?.onerror?.({ message: 'no such file' } as ErrorEvent);
    expect(told.at(-1)?.failed).toBe('no such file');
    expect(made[0]?.ended).toBe(true);
    analyst.ask(question(), 'auto');
    expect(made[1]?.sent.map(({ type }) => type)).toEqual(['load', 'ask']);
    receive({ type: 'answer', run: 3, answer: 'new' });
    expect(told.at(-1)).toMatchObject({ answer: 'new', failed: null });
    analyst.end();
    expect(made[1]?.ended).toBe(true);
  });

  it('hands out the link that was wished for last', async () => {
    const { analyst, receive } = workers();
    analyst.load(NUMBERS);
    const packing = { kind: 'values', digits: null, ordered: false } as const;
    void analyst.pack('a', packing);
    const second = analyst.pack('b', packing);
    receive({ type: 'packed', run: -1, fragment: 'old' });
    receive({ type: 'packed', run: -2, fragment: 'd=1' });
    expect(await second).toBe('d=1');
  });
});
