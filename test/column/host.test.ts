import { describe, expect, it } from 'vitest';
import { createColumnHost } from '../../src/column/host';
import type { FromReader, ToReader } from '../../src/column/protocol';

/** A host whose turns the test gives: between two of them messages can come in. Every turn takes 40 ms. */
function played() {
  const posted: FromReader[] = [];
  const transferred: ArrayBuffer[][] = [];
  let time = 0;
  let waiting: (() => void)[] = [];
  const receive = createColumnHost({
    post: (message, transfer) => {
      posted.push(structuredClone(message));
      transferred.push(transfer);
    },
    now: () => time,
    giveWay: () => new Promise((resolve) => waiting.push(resolve)),
  });
  /** Lets the host go on until it waits again or has nothing to do. */
  const turn = async (): Promise<void> => {
    time += 40;
    const ready = waiting;
    waiting = [];
    for (const resolve of ready) resolve();
    // Reading a blob takes turns of the event loop of its own.
    for (let hop = 0; hop < 20; hop++) await new Promise((resolve) => setTimeout(resolve));
  };
  return {
    posted,
    transferred,
    send: (message: ToReader): void => receive(message),
    turn,
    async finish(): Promise<void> {
      do await turn();
      while (waiting.length > 0);
    },
  };
}

const TEXT = `v\n${Array.from({ length: 40 }, (_, row) => `${row * row}.5`).join('\n')}\n`;
const types = (posted: readonly FromReader[]): string[] => posted.map(({ run, type }) => `${run} ${type}`);

describe('the host of a reader', () => {
  it('surveys what is opened and reads the column to begin with', async () => {
    const { send, finish, posted, transferred } = played();
    send({ type: 'open', run: 1, source: TEXT });
    await finish();
    expect(types(posted)).toEqual(['1 survey', '1 columns']);
    expect(posted[1]).toMatchObject({ columns: [{ summary: { name: 'v' }, values: { length: 40 } }] });
    expect(transferred[1]?.length).toBe(1);
  });

  it('says how far it has come, not too often', async () => {
    const { send, finish, posted } = played();
    send({ type: 'open', run: 1, source: new Blob([TEXT]), options: { piece: 20 } });
    await finish();
    const shares = posted.flatMap((message) =>
      message.type === 'progress' && message.stage === 'survey' ? [message.share] : [],
    );
    expect(shares.length).toBeGreaterThan(3);
    expect(shares.length).toBeLessThan((2 * TEXT.length) / 20);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.every((share) => share >= 0 && share < 1)).toBe(true);
  });

  it('stops when it is told to, without a further word', async () => {
    const { send, turn, finish, posted } = played();
    send({ type: 'open', run: 1, source: TEXT, options: { piece: 20 } });
    await turn();
    await turn();
    const before = posted.length;
    send({ type: 'cancel', run: 1 });
    await finish();
    expect(posted.length).toBe(before);
    expect(types(posted)).not.toContain('1 survey');
  });

  it('lets the newest request win', async () => {
    const { send, turn, finish, posted } = played();
    send({ type: 'open', run: 1, source: TEXT, options: { piece: 20 } });
    await turn();
    send({ type: 'open', run: 2, source: '1\n2\n4\n' });
    send({ type: 'cancel', run: 1 });
    await finish();
    expect(types(posted).filter((type) => !type.endsWith('progress'))).toEqual(['2 survey', '2 columns']);
  });

  it('reads other columns of the same source, once more by other answers', async () => {
    const { send, finish, posted } = played();
    send({ type: 'open', run: 1, source: 'arm;v\nA;1.234\nB;2.345\n' });
    await finish();
    send({ type: 'read', run: 2, wish: { columns: [{ column: 1, answers: { decimal: '.' } }], groupBy: 0 } });
    await finish();
    expect(posted.at(-1)).toMatchObject({
      type: 'columns',
      run: 2,
      columns: [{ values: Float64Array.of(1.234, 2.345), groups: { labels: ['A', 'B'] } }],
    });
  });

  it('answers without columns where there are no numbers', async () => {
    const { send, finish, posted } = played();
    send({ type: 'open', run: 1, source: 'name\nkim\n' });
    await finish();
    expect(posted).toMatchObject([
      { type: 'survey', survey: { column: null } },
      { type: 'columns', columns: [] },
    ]);
  });

  it.each([
    ['a file is a workbook', 'spreadsheet', new Blob([Uint8Array.of(0x50, 0x4b, 3, 4)])],
    ['a file is no text', 'binary', new Blob([Uint8Array.of(1, 0, 0, 2, 0)])],
  ])('says that %s', async (_, reason, source) => {
    const { send, finish, posted } = played();
    send({ type: 'open', run: 1, source });
    await finish();
    expect(posted).toMatchObject([{ type: 'failed', run: 1, reason }]);
  });

  it('says that a file can no longer be read, and that nothing is open', async () => {
    const { send, finish, posted } = played();
    const gone = new Blob(['1\n2\n']);
    gone.slice = () => {
      throw new DOMException('gone', 'NotReadableError');
    };
    send({ type: 'open', run: 1, source: gone });
    await finish();
    send({ type: 'read', run: 2, wish: { columns: [{ column: 0 }] } });
    await finish();
    expect(posted).toMatchObject([
      { run: 1, reason: 'unreadable' },
      { run: 2, reason: 'not open' },
    ]);
  });
});
