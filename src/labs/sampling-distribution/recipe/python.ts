import type { Comment } from '../../../recipes/comment';
import { lines } from '../../../recipes/lines';
import { drawInPython } from '../../../recipes/populations/python';
import { statisticInPython } from '../../../recipes/statistics/python';
import type { SamplingDistributionParams } from '../model';
import { repeats } from './repeats';

/** In Python with NumPy. */
export function python(params: SamplingDistributionParams, say: Comment): string {
  const { population, n, statistic, threshold, seed } = params;
  const { setup, many } = drawInPython(population);
  const { repetitions, note } = repeats(params, say);
  return lines(
    'import numpy as np',
    '',
    `sample_size = ${n}`,
    `repetitions = ${repetitions}${note && `  # ${note}`}`,
    `rng = np.random.default_rng(${seed})`,
    ...setup,
    ...statisticInPython(statistic, threshold),
    '',
    `# ${say('samplingDistribution.repeat')}`,
    'statistics = np.array(',
    `    [statistic(${many('sample_size')}) for _ in range(repetitions)]`,
    ')',
    'deviations = statistics - statistics.mean()',
    '',
    'print("mean", statistics.mean())',
    'print("standardError", statistics.std(ddof=1))',
    'print("skewness", np.mean(deviations**3) / np.mean(deviations**2) ** 1.5)',
  );
}
