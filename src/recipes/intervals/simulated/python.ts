import type { Comment } from '../../comment';
import { lines } from '../../lines';
import { drawInPython } from '../../populations/python';
import { needsNormal, OF_COUNT, OF_SAMPLE } from '../ends/python';
import { type IntervalQuestion, needsCountAlone, parameterOf, repeats, roundingOf } from '../question';

/** Intervals, one from each sample, in Python with NumPy; `width` asks for their mean width too. */
export function python(question: IntervalQuestion, say: Comment, width: boolean): string {
  const { population, n, seed, interval } = question;
  const { repetitions, note } = repeats(question, say);
  const counted = needsCountAlone(question);
  const parameter = parameterOf(question);
  const known = !Number.isNaN(parameter);
  const { setup, many } = drawInPython(population);
  const ends = (counted ? OF_COUNT : OF_SAMPLE)[interval];
  const { settings, code } = (ends as NonNullable<typeof ends>)(question, say);
  const p = counted ? 'p' : 'parameter';
  const rounding = known ? roundingOf(question) : 0;
  const edge = (sign: string) => (rounding > 0 ? `${p} ${sign} rounding` : p);
  const cached = interval === 'clopper-pearson';
  return lines(
    cached && 'from functools import cache',
    needsNormal(interval) && 'from statistics import NormalDist',
    (cached || needsNormal(interval)) && '',
    'import numpy as np',
    '',
    `sample_size = ${n}`,
    known && `${p} = ${parameter}  # ${say(counted ? 'interval.p' : 'interval.mean')}`,
    settings,
    rounding > 0 && `rounding = ${rounding}  # ${say('interval.edge')}`,
    `repetitions = ${repetitions}${note && `  # ${note}`}`,
    `rng = np.random.default_rng(${seed})`,
    ...(counted
      ? ['', `# ${say('interval.counts')}`, 'yes = rng.binomial(sample_size, p, repetitions)', '', code, '']
      : [
          ...(setup.length > 0 ? setup : ['']),
          code,
          '\n',
          `# ${say(known ? 'interval.repeat' : 'interval.noMean')}`,
          'ends = np.empty((repetitions, 2))',
          'for r in range(repetitions):',
          `    ends[r] = interval(${many('sample_size')})`,
          'low, high = ends.T',
          '',
        ]),
    known && `missed_below = np.mean(low > ${edge('+')})`,
    known && `missed_above = np.mean(high < ${edge('-')})`,
    known && 'print("coverage", 1 - missed_below - missed_above)',
    known && 'print("missedBelow", missed_below)',
    known && 'print("missedAbove", missed_above)',
    width && 'print("meanWidth", np.mean(high - low))',
  );
}
