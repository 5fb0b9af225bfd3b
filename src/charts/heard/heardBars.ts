import { together } from '../distributionBins';
import type { DistributionFrame } from '../distributionFrame';
import { formatInteger, formatNumber } from '../format';
import { statisticName } from '../names';
import { stepsOf } from '../shapes';
import type { Words } from '../words';
import type { Heard } from './heard';

/** About so many bars can be told apart by ear in a few seconds. */
const BARS = 48;

/** A histogram for the ear, over the axis that is seen; the highest bar is the highest tone. */
export function heardBars(frame: DistributionFrame, words: Words): Heard {
  const { bins, domain, repetitions, parameter } = frame;
  const [low, high] = domain;
  const placeOf = (value: number): number => (value - low) / (high - low);
  const { lo, width, density } = stepsOf(bins, together(bins, repetitions, (high - low) / BARS));
  const shown = Array.from(density, (value, i) => ({ place: placeOf(lo + (i + 0.5) * width), value })).filter(
    ({ place }) => place >= 0 && place <= 1,
  );
  const highest = Math.max(0, ...shown.map(({ value }) => value));
  const mark = placeOf(parameter);
  return {
    shape: 'bars',
    places: shown.map(({ place }) => place),
    heights: shown.map(({ value }) => (value > 0 ? value / highest : Number.NaN)),
    ...(mark >= 0 && mark <= 1 && { mark }),
    sentence: {
      key: mark >= 0 && mark <= 1 ? 'sound.bars' : 'sound.barsAlone',
      values: {
        repetitions: formatInteger(repetitions, words),
        statistic: statisticName(frame.statistic, words),
        from: formatNumber(low, words),
        to: formatNumber(high, words),
        parameter: formatNumber(parameter, words),
      },
    },
  };
}
