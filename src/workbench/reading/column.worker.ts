import { createColumnHost } from '../../column/host';
import { createGiveWay } from '../../runtime/giveWay';

const giveWay = createGiveWay();
const host = createColumnHost({
  post: (message, transfer) => self.postMessage(message, { transfer }),
  now: () => performance.now(),
  giveWay: () => new Promise(giveWay),
});
self.onmessage = ({ data }) => host(data);
