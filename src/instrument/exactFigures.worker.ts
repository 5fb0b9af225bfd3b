import type { ExactRequest } from '../experiments/exactFigures';
import { exactFiguresOf } from '../labs/registry/exactFigures';

/** A worker of its own, for one request. */
const port = self as unknown as {
  onmessage: ((event: MessageEvent<ExactRequest>) => void) | null;
  postMessage(reply: ReturnType<typeof exactFiguresOf>): void;
};

port.onmessage = ({ data: { lab, params } }) => port.postMessage(exactFiguresOf(lab, params));
