import type { PairedCounts } from '../../core/proportions/newcombe';
import { decidedOf } from './decided';
import type { TwoProportionsParams } from './params';

type Settings = Pick<TwoProportionsParams, 'shareA' | 'shareB' | 'agree' | 'n'>;

/** Shares read as what somebody counted among n questions: the whole numbers nearest to them. */
export function countedOf({ shareA, shareB, agree, n }: Settings): PairedCounts {
  const [a, b] = [Math.round(shareA * n), Math.round(shareB * n)];
  const { onlyA, onlyB } = decidedOf({ shareA: a / n, shareB: b / n, agree });
  const fewer = Math.round(n * Math.min(onlyA, onlyB));
  const [wonA, wonB] = a > b ? [fewer + a - b, fewer] : [fewer, fewer + b - a];
  const both = a - wonA;
  return { both, onlyA: wonA, onlyB: wonB, neither: n - both - wonA - wonB };
}
