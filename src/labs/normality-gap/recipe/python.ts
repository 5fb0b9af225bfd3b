import { createPopulation } from '../../../core/populations/index';
import type { Comment } from '../../../recipes/comment';
import { lines } from '../../../recipes/lines';
import { plain } from '../../../recipes/plain';
import { drawInPython } from '../../../recipes/populations/python';
import type { NormalityGapParams } from '../model';
import { type Place, placeOf, repetitionsOf, SEED } from './place';

/** The gap in Python with NumPy: how many of many means are below the place of the largest gap. */
export function python(params: NormalityGapParams, say: Comment): string {
  const place = placeOf(params);
  const { setup, many } = drawInPython(params.population);
  return lines(
    place !== null && 'from statistics import NormalDist\n',
    'import numpy as np',
    '',
    `sample_size = ${params.n}`,
    ...(place ? settingsOf(params, place, say) : []),
    `repetitions = ${repetitionsOf(params)}`,
    `rng = np.random.default_rng(${SEED})`,
    ...setup,
    '',
    `means = np.array([${many('sample_size')}.mean() for _ in range(repetitions)])`,
    ...(place ? comparison(place, say) : quartiles(say)),
  );
}

function settingsOf({ population }: NormalityGapParams, { z, gap, slack }: Place, say: Comment): (string | false)[] {
  const { mean, standardDeviation } = createPopulation(population).moments;
  return [
    `mean = ${plain(mean)}  # ${say('normalityGap.mean')}`,
    `sigma = ${plain(standardDeviation)}  # ${say('normalityGap.sigma')}`,
    `z = ${z}  # ${say('normalityGap.z', { gap })}`,
    slack > 0 && `slack = ${slack}  # ${say('normalityGap.slack')}`,
  ];
}

function comparison({ more, open, slack }: Place, say: Comment): string[] {
  const shift = slack > 0 ? ` ${open ? '-' : '+'} slack` : '';
  return [
    '',
    `# ${say(`normalityGap.${open ? 'below' : 'upTo'}`)}`,
    `limit = mean + z * sigma / np.sqrt(sample_size)${shift}`,
    'probability = np.mean(means <= limit)',
    'normal = NormalDist().cdf(z)',
    '',
    'print("probability", probability)',
    'print("normalProbability", normal)',
    `print("normalityGap", ${more ? 'probability - normal' : 'normal - probability'})`,
    'print("monteCarloError", np.sqrt(probability * (1 - probability) / repetitions))',
  ];
}

function quartiles(say: Comment): string[] {
  return [
    'lower, median, upper = np.quantile(means, [0.25, 0.5, 0.75])',
    '',
    `# ${say('normalityGap.none')}`,
    'print("lowerQuartile", lower)',
    'print("median", median)',
    'print("upperQuartile", upper)',
  ];
}
