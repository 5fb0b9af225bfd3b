import { formatShare } from '../../charts/format';
import type { Words } from '../../charts/words';

/** A share as a percentage, with so many significant digits. */
export const shareTo = (digits: number, share: number, words: Words): string =>
  formatShare(Number(share.toPrecision(digits)), words);
