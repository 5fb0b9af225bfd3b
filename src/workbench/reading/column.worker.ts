import { createColumnHost } from '../../column/host';
import { createGiveWay } from '../giveWay';

const host = createColumnHost({
  post: (message, transfer) => self.postMessage(message, { transfer }),
  now: () => performance.now(),
  giveWay: createGiveWay(),
});
self.onmessage = ({ data }) => host(data);
