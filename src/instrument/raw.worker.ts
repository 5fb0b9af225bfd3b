import { rawOf } from '../labs/registry/raws';
import type { RawReply, RawRequest } from '../runtime/rawProtocol';
import { rawText } from '../runtime/rawText';
import { bringOwn } from './bringOwn';

/** A worker of its own, for one request: ending it stops the work. */
const port = self as unknown as {
  onmessage: ((event: MessageEvent<RawRequest>) => void) | null;
  postMessage(reply: RawReply): void;
};

port.onmessage = async ({ data: { engine, params, limit, own } }) => {
  try {
    await bringOwn(own);
    for (const { text, rows } of rawText(await rawOf(engine), params, limit)) {
      port.postMessage({ type: 'text', text, rows, done: false });
    }
    port.postMessage({ type: 'text', text: '', rows: limit, done: true });
  } catch (error) {
    port.postMessage({ type: 'failed', message: String(error) });
  }
};
