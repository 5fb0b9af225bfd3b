import type { Frame } from '../../experiments/frame';
import type { Answer } from '../analysis/answer';

/** What has to come below (or above) its target, over n; how large n must be for it, and how it is at the marked n. */
export interface NeedFrame extends Frame {
  readonly kind: 'need';
  readonly answer: Answer;
}
