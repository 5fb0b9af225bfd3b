import { wilsonInterval } from '../../core/intervals/wilson';
import type { Estimated } from '../../core/sample/bcaInterval';
import { powerOf, powerRequired, powerRequiredOfShares, powerRequiredWithin } from '../../core/sample/powerRequired';
import type { RequiredSize } from '../../core/sample/requiredSize';
import { type Answer, nothingYet } from './answer';
import { curveAt } from './precise';
import type { Question } from './question';
import { measured, type Study } from './study';

const spread = (share: number): number => Math.sqrt(share * (1 - share));

/** From which nA on (with `ratio` in B for one in A) a difference of `lift` is found as often as asked. */
export function effectAnswer(wholeA: Study, wholeB: Study | null, question: Question): Answer {
  const { statistic, threshold, level, power, ratio, sampleSize, lift } = question;
  const begun = { ...nothingYet(question), target: power, complete: true };
  if (statistic === 'median') return { ...begun, none: 'median-effect' };
  const a = measured(wholeA, statistic, threshold);
  const b = wholeB && measured(wholeB, statistic, threshold);
  const figure = a.population.moments.mean;
  const found = { ...begun, figure };
  if (figure === 0) return { ...found, none: 'zero' };
  const isShare = a.isShare && (b?.isShare ?? true);
  const difference = lift * Math.abs(figure);
  const ofB = (nA: number): number => Math.max(2, Math.ceil(nA * ratio * (1 - 1e-12)));
  if (isShare) {
    if (figure === 1) return { ...found, none: 'constant' };
    // A share that would rise beyond 1 falls by as much instead.
    const other = (share: number): number =>
      share + difference < 1 ? share + difference : Math.max(0, share - difference);
    const question01 = { difference, sdA: spread(figure), sdB: spread(other(figure)), level, power, ratio };
    const sizes = powerRequiredOfShares(figure, other(figure), question01);
    const curve = (nA: number): number => powerOf(question01, nA, ofB(nA));
    return {
      ...found,
      required: withShareEnds(a, lift, question01, sizes.nA),
      requiredB: sizes.nB,
      curve: curveAt(curve),
      here: curve(sampleSize),
    };
  }
  const [sdA, sdB] = [a.shape().standardDeviation, (b ?? a).shape().standardDeviation];
  if (!(sdA.value > 0 || sdB.value > 0)) return { ...found, none: 'constant' };
  const asked = { difference, sdA: sdA.value, sdB: sdB.value, level, power, ratio };
  const curve = (nA: number): number => powerOf(asked, nA, ofB(nA));
  return {
    ...found,
    required: powerRequiredWithin({ difference, level, power, ratio }, known(sdA), known(sdB)),
    requiredB: powerRequired(asked).nB,
    curve: curveAt(curve),
    here: curve(sampleSize),
  };
}

/** An interval that cannot be told is the figure itself. */
const known = ({ value, low, high }: Estimated): Estimated => ({
  value,
  low: Number.isFinite(low) ? low : value,
  high: Number.isFinite(high) ? high : value,
});

/** The same at the ends of Wilson's interval of A's share, by the normal curve; the lift is a share of each. */
function withShareEnds(
  { sample, population }: Study,
  lift: number,
  asked: { level: number; power: number; ratio: number },
  n: number,
): RequiredSize {
  const total = sample.sorted.length;
  const { low, high } = wilsonInterval(Math.round(population.moments.mean * total), total, asked.level);
  const at = (share: number): number => {
    const other = share * (1 + lift) < 1 ? share * (1 + lift) : share * (1 - lift);
    return powerRequired({ ...asked, difference: other - share, sdA: spread(share), sdB: spread(other) }).nA;
  };
  const ends = [low, high].filter((share) => share > 0 && share < 1).map(at);
  return { n, low: Math.min(n, ...ends), high: Math.max(n, ...ends) };
}
