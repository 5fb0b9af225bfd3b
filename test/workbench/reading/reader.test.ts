import { describe, expect, it } from 'vitest';
import { createColumnHost } from '../../../src/column/host';
import { columnOf } from '../../../src/workbench/reading/columnOf';
import { createReader, IDLE, type ReaderPort, type Reading } from '../../../src/workbench/reading/reader';

/** A reader whose worker is the real host, on this thread. */
function played() {
  const told: Reading[] = [];
  const ports: ReaderPort[] = [];
  const reader = createReader(
    () => {
      let ended = false;
      const port: ReaderPort = {
        onmessage: null,
        onerror: null,
        postMessage: (message) => host(structuredClone(message)),
        terminate: () => {
          ended = true;
        },
      };
      const host = createColumnHost({
        post: (data) => {
          if (!ended) port.onmessage?.({ data } as never);
        },
        now: () => performance.now(),
        giveWay: () => new Promise((resolve) => setTimeout(resolve)),
      });
      ports.push(port);
      return port;
    },
    (reading) => told.push(reading),
  );
  const settled = async (): Promise<Reading> => {
    for (let k = 0; k < 500 && (told.at(-1) ?? IDLE).phase === 'reading'; k++)
      await new Promise((done) => setTimeout(done));
    return told.at(-1) as Reading;
  };
  return { reader, told, ports, settled };
}

const TEXT = 'amount,group\n1,a\n2,b\n3.5,a\nx,b\n4,b\n';

describe('a reader of columns', () => {
  it('reads a text, then its groups', async () => {
    const { reader, settled } = played();
    reader.open(TEXT);
    const first = await settled();
    expect(first).toMatchObject({ phase: 'read', progress: 1, failure: null, wish: { columns: [{ column: 0 }] } });
    expect(Array.from(first.columns[0]?.values ?? [])).toEqual([1, 2, 3.5, 4]);
    reader.read({ columns: [{ column: 0 }], groupBy: 1 });
    const column = columnOf((await settled()).columns, 'pasted', '');
    expect(column?.numbers.groups).toEqual({ labels: ['a', 'b'], codes: Uint8Array.of(0, 1, 0, 1) });
  });

  it('shows the newest text alone', async () => {
    const { reader, settled, told } = played();
    reader.open(TEXT);
    reader.open('v\n7\n8\n');
    expect(Array.from((await settled()).columns[0]?.values ?? [])).toEqual([7, 8]);
    await new Promise((done) => setTimeout(done, 5));
    expect(told.at(-1)?.columns[0]?.summary.name).toBe('v');
  });

  it('gives up when told to, and goes back to what it had', async () => {
    const { reader, settled, told } = played();
    reader.open(TEXT);
    reader.cancel();
    expect(told.at(-1)?.phase).toBe('idle');
    reader.open(TEXT);
    await settled();
    reader.read({ columns: [{ column: 0 }] });
    reader.cancel();
    expect(told.at(-1)).toMatchObject({ phase: 'read', columns: [{ values: { length: 4 } }] });
    await new Promise((done) => setTimeout(done, 5));
    expect(told.at(-1)?.phase).toBe('read');
    const before = told.length;
    reader.cancel();
    expect(told.length).toBe(before);
  });

  it('says that there is no number, no text, no worker', async () => {
    const { reader, settled, told, ports } = played();
    reader.open('name\nAda\nGrace\n');
    expect(await settled()).toMatchObject({ phase: 'read', columns: [], wish: { columns: [] } });
    reader.open(new Blob([Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 6, 0)]));
    expect((await settled()).phase).toBe('failed');
    reader.open(TEXT);
    ports[0]?.onerror?.({} as ErrorEvent);
    expect(told.at(-1)).toMatchObject({ phase: 'failed', failure: 'worker' });
    reader.open(TEXT);
    expect((await settled()).phase).toBe('read');
    expect(ports.length).toBe(2);
    reader.end();
  });
});
