import { normalCriticalValue, studentCriticalValue } from '../../../core/intervals/criticalValue';
import { lowerRank, RESAMPLES } from '../../../core/intervals/resample';
import { createPopulation } from '../../../core/populations/index';
import { type Comment, missedShare, percent } from '../../comment';
import { plain } from '../../plain';
import type { IntervalLines, IntervalQuestion } from '../question';

type Lines = (question: IntervalQuestion, say: Comment) => IntervalLines;

const studentSetting = ({ level, n }: IntervalQuestion, say: Comment): string =>
  `const t = ${studentCriticalValue(Number(level), n)}; // ${say('t', { level: percent(level), degrees: n - 1 })}`;

const normalSetting = ({ level }: IntervalQuestion, say: Comment): string =>
  `const z = ${normalCriticalValue(Number(level))}; // ${say('z', { level: percent(level) })}`;

const bootstrapSettings = ({ level }: IntervalQuestion, say: Comment): string =>
  `const resamples = ${RESAMPLES};
const rank = ${lowerRank(Number(level))}; // ${say('interval.rank', { level: percent(level) })}`;

/** From so many yes: a function `interval(yes)`. */
export const OF_COUNT: Readonly<Record<string, Lines>> = {
  t: (question, say) => ({
    settings: studentSetting(question, say),
    code: `// ${say('interval.t')}
function interval(yes) {
  const share = yes / sampleSize;
  const half = t * Math.sqrt((share * (1 - share)) / (sampleSize - 1));
  return [share - half, share + half];
}`,
  }),
  z: (question, say) => ({
    settings: normalSetting(question, say),
    code: `// ${say('interval.z')}
function interval(yes) {
  const half = z * Math.sqrt((p * (1 - p)) / sampleSize);
  return [yes / sampleSize - half, yes / sampleSize + half];
}`,
  }),
  wald: (question, say) => ({
    settings: normalSetting(question, say),
    code: `// ${say('interval.wald')}
function interval(yes) {
  const share = yes / sampleSize;
  const half = z * Math.sqrt((share * (1 - share)) / sampleSize);
  return [share - half, share + half];
}`,
  }),
  wilson: (question, say) => ({
    settings: normalSetting(question, say),
    code: `// ${say('interval.wilson')}
function interval(yes) {
  const middle = yes + z ** 2 / 2;
  const reach = z * Math.sqrt((yes * (sampleSize - yes)) / sampleSize + z ** 2 / 4);
  return [(middle - reach) / (sampleSize + z ** 2), (middle + reach) / (sampleSize + z ** 2)];
}`,
  }),
  'clopper-pearson': ({ level }, say) => ({
    settings: `const tail = ${missedShare(level) / 2}; // ${say('interval.tail', { level: percent(level) })}`,
    code: `// ${say('interval.clopperPearson')}
const logChoose = [0];
for (let k = 1; k <= sampleSize; k++) logChoose.push(logChoose[k - 1] + Math.log((sampleSize - k + 1) / k));

function atLeast(yes, share) {
  let sum = 0;
  for (let k = yes; k <= sampleSize; k++) {
    sum += Math.exp(logChoose[k] + k * Math.log(share) + (sampleSize - k) * Math.log1p(-share));
  }
  return sum;
}
function lowerEnd(yes) {
  let [low, high] = [0, yes / sampleSize];
  for (let i = 0; i < 50 && yes > 0; i++) {
    const middle = (low + high) / 2;
    if (atLeast(yes, middle) < tail) low = middle;
    else high = middle;
  }
  return low;
}
const known = [];
const interval = (yes) => (known[yes] ??= [lowerEnd(yes), 1 - lowerEnd(sampleSize - yes)]);`,
  }),
};

/** From a sample: a function `interval(sample)`. */
export const OF_SAMPLE: Readonly<Record<string, Lines>> = {
  t: (question, say) => ({
    settings: studentSetting(question, say),
    code: `// ${say('interval.t')}
function interval(sample) {
  const mean = sample.reduce((sum, x) => sum + x, 0) / sampleSize;
  const squares = sample.reduce((sum, x) => sum + (x - mean) ** 2, 0);
  const half = t * Math.sqrt(squares / (sampleSize - 1) / sampleSize);
  return [mean - half, mean + half];
}`,
  }),
  z: (question, say) => ({
    settings: `${normalSetting(question, say)}
const sigma = ${plain(createPopulation(question.population).moments.standardDeviation)}; // ${say('interval.sigma')}`,
    code: `// ${say('interval.z')}
const half = (z * sigma) / Math.sqrt(sampleSize);
function interval(sample) {
  const mean = sample.reduce((sum, x) => sum + x, 0) / sampleSize;
  return [mean - half, mean + half];
}`,
  }),
  bootstrap: (question, say) => ({
    settings: bootstrapSettings(question, say),
    code: `// ${say('interval.bootstrap')}
function interval(sample) {
  const means = Float64Array.from({ length: resamples }, () => {
    let sum = 0;
    for (let i = 0; i < sampleSize; i++) sum += sample[Math.floor(random() * sampleSize)];
    return sum / sampleSize;
  }).sort();
  return [means[rank - 1], means[resamples - rank]];
}`,
  }),
  'bootstrap-t': (question, say) => ({
    settings: bootstrapSettings(question, say),
    code: `// ${say('interval.bootstrapT')}
function interval(sample) {
  const mean = sample.reduce((sum, x) => sum + x, 0) / sampleSize;
  const error = Math.sqrt(sample.reduce((sum, x) => sum + (x - mean) ** 2, 0)) / sampleSize;
  const pivots = Float64Array.from({ length: resamples }, () => {
    let [off, squares] = [0, 0];
    for (let i = 0; i < sampleSize; i++) {
      const deviation = sample[Math.floor(random() * sampleSize)] - mean;
      off += deviation;
      squares += deviation ** 2;
    }
    const spread = squares - off ** 2 / sampleSize;
    // ${say('interval.flat')}
    return spread > 1e-13 * squares ? off / Math.sqrt(spread) : Math.sign(off) * Infinity || 0;
  }).sort();
  return [mean - pivots[resamples - rank] * error, mean - pivots[rank - 1] * error];
}`,
  }),
};
