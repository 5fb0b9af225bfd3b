import { describe, expect, it } from 'vitest';
import { fetchRaw, type RawWorker } from '../../src/runtime/rawClient';
import type { RawReply, RawRequest } from '../../src/runtime/rawProtocol';

const REQUEST: RawRequest = { engine: 'sampling', params: {}, limit: 10 };

/** A worker whose answers the test gives. */
function fakeWorker() {
  const asked: RawRequest[] = [];
  let ended = 0;
  const worker: RawWorker = {
    onmessage: null,
    onerror: null,
    postMessage: (request) => asked.push(request),
    terminate: () => ended++,
  };
  const reply = (data: RawReply): void => worker.onmessage?.({ data } as MessageEvent<RawReply>);
  return { worker, asked, reply, ended: () => ended };
}

describe('statistics from a worker', () => {
  it('come in pieces, with the share that is done, and end the worker', async () => {
    const { worker, asked, reply, ended } = fakeWorker();
    const shares: number[] = [];
    const texts = fetchRaw(
      REQUEST,
      (share) => shares.push(share),
      new AbortController().signal,
      () => worker,
    );
    expect(asked).toEqual([REQUEST]);
    reply({ type: 'text', text: 'a', rows: 4, done: false });
    reply({ type: 'text', text: 'b', rows: 8, done: false });
    expect(ended()).toBe(0);
    reply({ type: 'text', text: 'c', rows: 10, done: true });
    expect(await texts).toEqual(['a', 'b', 'c']);
    expect(shares).toEqual([0.4, 0.8]);
    expect(ended()).toBe(1);
  });

  it('can be stopped, and can fail', async () => {
    const stopped = fakeWorker();
    const controller = new AbortController();
    const stopping = fetchRaw(
      REQUEST,
      () => {},
      controller.signal,
      () => stopped.worker,
    );
    controller.abort();
    await expect(stopping).rejects.toMatchObject({ name: 'AbortError' });
    expect(stopped.ended()).toBe(1);

    const failed = fakeWorker();
    const failing = fetchRaw(
      REQUEST,
      () => {},
      new AbortController().signal,
      () => failed.worker,
    );
    failed.reply({ type: 'failed', message: 'no such lab' });
    await expect(failing).rejects.toThrow('no such lab');
    expect(failed.ended()).toBe(1);

    const broken = fakeWorker();
    const breaking = fetchRaw(
      REQUEST,
      () => {},
      new AbortController().signal,
      () => broken.worker,
    );
    broken.worker.onerror?.({ message: 'broke' } as ErrorEvent);
    await expect(breaking).rejects.toThrow('broke');
  });
});
