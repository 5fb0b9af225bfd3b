import type { Domain, Frame } from '../experiments/frame';
import type { Answer } from './analysis/answer';
import type { Drawn, Sight } from './analysis/sight';
import type { ColumnFrame, NeedFrame } from './charts/index';

/** What the numbers are called in a picture. */
export interface Named {
  readonly name: string;
  /** What stands at the axis: "amount, ₩". */
  readonly unit: string;
}

/** The panels of the workbench: the numbers, one panel a group, and what n does. */
export function framesOf(sight: Sight, answer: Answer | null, { name, unit }: Named): readonly Frame[] {
  const { drawn, labels, isShare } = sight;
  const domain = domainOf(drawn);
  const highest = Math.max(...drawn.map(({ histogram, n }) => Math.max(...histogram.counts) / n));
  const columns = drawn.map((one, group): ColumnFrame => {
    const marked = markOf(one, answer, isShare, drawn.length > 1);
    return {
      kind: 'column',
      readouts: [],
      drawn: one,
      title: labels ? `${name}: ${labels[group]}` : name,
      unit,
      domain,
      log: one.histogram.scale === 'log',
      highest,
      sampleSize: answer?.question.sampleSize ?? Number.NaN,
      threshold: answer?.question.statistic === 'proportion-above' ? answer.question.threshold : Number.NaN,
      ...marked,
    };
  });
  if (!answer) return columns;
  const need: NeedFrame = { kind: 'need', readouts: [], answer };
  return [...columns, need];
}

/** The figure on the axis of the values, and what n values would leave open around it; a share of values has no place there. */
function markOf({ mean, median }: Drawn, answer: Answer | null, isShare: boolean, group: boolean) {
  const statistic = answer?.question.statistic ?? 'mean';
  if (statistic === 'proportion-above') return { figure: Number.NaN, reach: Number.NaN, figureName: 'share' as const };
  const figureName = statistic === 'median' ? ('median' as const) : isShare ? ('share' as const) : ('mean' as const);
  const figure = statistic === 'median' ? median : mean;
  const asked = answer?.question.ask === 'precision' && answer.none === null && !answer.endless && !group;
  return { figure, figureName, reach: asked ? answer.here * Math.abs(figure) : Number.NaN };
}

/** What all groups' bins span; on a log axis with room for the bar of zeros before the first. */
function domainOf(drawn: readonly Drawn[]): Domain {
  const low = Math.min(...drawn.map(({ histogram }) => histogram.edges[0] as number));
  const high = Math.max(...drawn.map(({ histogram }) => histogram.edges.at(-1) as number));
  const log = drawn.every(({ histogram }) => histogram.scale === 'log');
  const zeros = drawn.some(({ histogram }) => histogram.zeros > 0);
  return log && zeros ? [low / (high / low) ** ZERO_ROOM, high] : [low, high];
}

/** Room for zeros, as a share of the axis. */
const ZERO_ROOM = 0.06;

/** The answer with another n marked, before it has been asked for again: what it says at that n is read off its curve. */
export function marking(answer: Answer, sampleSize: number): Answer {
  const { curve, otherCurve, question } = answer;
  if (question.sampleSize === sampleSize) return answer;
  const at = (one: typeof otherCurve): number => (one ? between(one.n, one.value, sampleSize) : Number.NaN);
  return { ...answer, question: { ...question, sampleSize }, here: at(curve), otherHere: at(otherCurve) };
}

/** On two log axes, where both values are above 0. NaN beyond the curve. */
function between(n: Float64Array, value: Float64Array, at: number): number {
  const k = n.findIndex((size) => size >= at);
  if (k < 0) return Number.NaN;
  const [b, high] = [value[k] as number, n[k] as number];
  if (high === at) return b;
  if (k === 0) return Number.NaN;
  const [a, low] = [value[k - 1] as number, n[k - 1] as number];
  const share = Math.log(at / low) / Math.log(high / low);
  return a > 0 && b > 0 && Number.isFinite(a) ? a * (b / a) ** share : a + (b - a) * share;
}
