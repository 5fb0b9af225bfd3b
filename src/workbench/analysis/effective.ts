import { wilsonInterval } from '../../core/intervals/wilson';
import type { Estimated } from '../../core/sample/bcaInterval';
import {
  powerOf,
  powerOfShares,
  powerRequired,
  powerRequiredOfShares,
  powerRequiredWithin,
} from '../../core/sample/powerRequired';
import type { RequiredSize } from '../../core/sample/requiredSize';
import { type Answer, nothingYet } from './answer';
import { withoutSpread } from './none';
import { curveAt } from './precise';
import type { Question } from './question';
import { intervalWithin, measured, type Study } from './study';

interface Found {
  readonly answer: Answer;
  readonly powerAt: (nA: number) => number;
}

/** What was asked of a group last: another n that is marked needs no other curve. */
const before = new WeakMap<Study, Found>();

/** From which nA on (with `ratio` in B for one in A) a difference of `lift` is found as often as asked. */
export function effectAnswer(wholeA: Study, wholeB: Study | null, question: Question): Answer {
  const { sampleSize } = question;
  const asked = JSON.stringify({ ...question, sampleSize: 0 });
  let known = before.get(wholeA);
  if (!known || JSON.stringify({ ...known.answer.question, sampleSize: 0 }) !== asked) {
    known = effectOf(wholeA, wholeB, question);
    before.set(wholeA, known);
  }
  const { answer, powerAt } = known;
  return { ...answer, question, here: answer.none === null ? powerAt(sampleSize) : Number.NaN };
}

function effectOf(wholeA: Study, wholeB: Study | null, question: Question): Found {
  const { statistic, threshold, level, power, ratio, lift } = question;
  const without = (answer: Answer): Found => ({ answer, powerAt: () => Number.NaN });
  const begun = { ...nothingYet(question), target: power, complete: true };
  if (statistic === 'median') return without({ ...begun, none: 'median-effect' });
  const a = measured(wholeA, statistic, threshold);
  const b = wholeB && measured(wholeB, statistic, threshold);
  const figure = a.population.moments.mean;
  const found = { ...begun, figure };
  if (figure === 0) return without({ ...found, none: 'zero' });
  const byA = (powerAt: (nA: number, nB: number) => number): ((nA: number) => number) => {
    return (nA) => powerAt(nA, Math.max(2, Math.ceil(nA * ratio * (1 - 1e-12))));
  };
  if (a.isShare && (b?.isShare ?? true)) {
    const other = lifted(figure, lift);
    if (other === null) return without({ ...found, none: 'impossible' });
    const sizes = powerRequiredOfShares(figure, other, { level, power, ratio });
    const powerAt = byA((nA, nB) => powerOfShares(figure, other, level, nA, nB));
    const required = withShareEnds(a, question, sizes.nA);
    return { answer: { ...found, required, requiredB: sizes.nB, curve: curveAt(powerAt) }, powerAt };
  }
  const none = withoutSpread(wholeA, a);
  const noneB = b ? withoutSpread(wholeB, b) : none;
  // One of two groups may be all the same.
  if (none && noneB)
    return without({ ...found, none: b && none === 'constant' && noneB === 'constant' ? 'alike' : none });
  if (none === 'range' || noneB === 'range') return without({ ...found, none: 'range' });
  const [sdA, sdB] = [spreadOf(a, level), spreadOf(b ?? a, level)];
  const difference = lift * Math.abs(figure);
  const asked = { difference, sdA: sdA.value, sdB: sdB.value, level, power, ratio };
  const powerAt = byA((nA, nB) => powerOf(asked, nA, nB));
  const required = powerRequiredWithin({ difference, level, power, ratio }, sdA, sdB);
  return { answer: { ...found, required, requiredB: powerRequired(asked).nB, curve: curveAt(powerAt) }, powerAt };
}

/** A standard deviation with divisor n - 1, and its interval at the level that is asked for. */
function spreadOf(study: Study, level: number): Estimated {
  const n = study.sample.sorted.length;
  const larger = Math.sqrt(n / Math.max(1, n - 1));
  const { value, low, high } = intervalWithin(study, 'standardDeviation', level);
  return { value: value * larger, low: low * larger, high: high * larger };
}

/** A share that differs by so much of itself: the larger one, or where that is beyond 1 the smaller; null where neither can be. */
function lifted(share: number, lift: number): number | null {
  const [up, down] = [share * (1 + lift), share * (1 - lift)];
  return up < 1 ? up : down >= 0 ? down : null;
}

/** The same at the ends of Wilson's interval of A's share, by the normal curve; the lift is a share of each. */
function withShareEnds({ sample, population }: Study, question: Question, n: number): RequiredSize {
  const { level, power, ratio, lift } = question;
  const total = sample.sorted.length;
  const spread = (share: number): number => Math.sqrt(share * (1 - share));
  const ends = wilsonInterval(Math.round(population.moments.mean * total), total, level);
  const sizes = [ends.low, ends.high].flatMap((share) => {
    const other = share > 0 && share < 1 ? lifted(share, lift) : null;
    if (other === null) return [];
    const asked = { level, power, ratio, difference: other - share, sdA: spread(share), sdB: spread(other) };
    return [powerRequired(asked).nA];
  });
  return { n, low: Math.min(n, ...sizes), high: Math.max(n, ...sizes) };
}
