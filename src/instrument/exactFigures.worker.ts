import type { ExactRequest } from '../experiments/exactFigures';
import { exactFiguresOf } from '../labs/registry/exactFigures';
import { bringOwn } from './bringOwn';

/** A worker of its own, for one request. */
const port = self as unknown as {
  onmessage: ((event: MessageEvent<ExactRequest>) => void) | null;
  postMessage(reply: ReturnType<typeof exactFiguresOf>): void;
};

port.onmessage = ({ data: { lab, params, own } }) =>
  bringOwn(own)
    .then(() => exactFiguresOf(lab, params))
    // None, where they cannot be had.
    .then(
      (figures) => port.postMessage(figures),
      () => port.postMessage([]),
    );
