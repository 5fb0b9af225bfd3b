import { createGiveWay } from '../../runtime/giveWay';
import { createAnalysisHost } from './host';

const giveWay = createGiveWay();
const host = createAnalysisHost({
  post: (message) => self.postMessage(message),
  now: () => performance.now(),
  giveWay: () => new Promise(giveWay),
});
self.onmessage = ({ data }) => host(data);
