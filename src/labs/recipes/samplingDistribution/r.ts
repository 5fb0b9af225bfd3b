import type { SamplingDistributionParams } from '../../../experiments/samplingDistribution';
import { type Comment, seedOfR } from '../comment';
import { lines } from '../lines';
import { drawInR } from '../populations/r';
import { repetitionsOf } from '../repetitionsOf';
import { statisticInR } from '../statistics/r';

/** In base R. */
export function r(params: SamplingDistributionParams, say: Comment): string {
  const { population, n, repetitions, statistic, threshold, seed } = params;
  const { setup, many } = drawInR(population);
  const times = repetitionsOf(n, repetitions);
  return lines(
    'options(digits = 15)',
    `sample_size <- ${n}`,
    `repetitions <- ${times}${times < repetitions ? ` # ${say('fewer', { repetitions })}` : ''}`,
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
