import { type Comment, seedOfR } from '../../../recipes/comment';
import { lines } from '../../../recipes/lines';
import { drawInR } from '../../../recipes/populations/r';
import { statisticInR } from '../../../recipes/statistics/r';
import type { SamplingDistributionParams } from '../model';
import { repeats } from './repeats';

/** In base R. */
export function r(params: SamplingDistributionParams, say: Comment): string {
  const { population, n, statistic, threshold, seed } = params;
  const { setup, many } = drawInR(population);
  const { repetitions, note } = repeats(params, say);
  return lines(
    'options(digits = 15)',
    `sample_size <- ${n}`,
    `repetitions <- ${repetitions}${note && ` # ${note}`}`,
    `set.seed(${seedOfR(seed)})`,
    ...setup,
    '',
    statisticInR(statistic, threshold),
    '',
    `# ${say('samplingDistribution.repeat')}`,
    `statistics <- replicate(repetitions, statistic(${many('sample_size')}))`,
    'deviations <- statistics - mean(statistics)',
    '',
    'cat("mean", mean(statistics), "\\n")',
    'cat("standardError", sd(statistics), "\\n")',
    'cat("skewness", mean(deviations^3) / mean(deviations^2)^1.5, "\\n")',
  );
}
