import { createGiveWay } from '../giveWay';
import { createAnalysisHost } from './host';

const host = createAnalysisHost({
  post: (message) => self.postMessage(message),
  now: () => performance.now(),
  giveWay: createGiveWay(),
});
self.onmessage = ({ data }) => host(data);
