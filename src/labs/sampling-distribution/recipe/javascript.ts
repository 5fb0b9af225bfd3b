import type { Comment } from '../../../recipes/comment';
import { lines } from '../../../recipes/lines';
import { drawInJavascript } from '../../../recipes/populations/javascript';
import { statisticInJavascript } from '../../../recipes/statistics/javascript';
import type { SamplingDistributionParams } from '../model';
import { repeats } from './repeats';

/** In JavaScript with d3-random. */
export function javascript(params: SamplingDistributionParams, say: Comment): string {
  const { population, n, statistic, threshold, seed } = params;
  const { setup, many } = drawInJavascript(population, seed);
  const { repetitions, note } = repeats(params, say);
  return lines(
    ...setup,
    `const sampleSize = ${n};`,
    `const repetitions = ${repetitions};${note && ` // ${note}`}`,
    '',
    ...statisticInJavascript(statistic, threshold),
    '',
    `// ${say('samplingDistribution.repeat')}`,
    'const statistics = Float64Array.from({ length: repetitions }, () =>',
    `  statistic(${many('sampleSize')}),`,
    ');',
    'const standardError = Math.sqrt(variance(statistics));',
    'const center = mean(statistics);',
    'const thirdMoment = mean(statistics.map((x) => (x - center) ** 3));',
    'const secondMoment = mean(statistics.map((x) => (x - center) ** 2));',
    '',
    "console.log('mean', center);",
    "console.log('standardError', standardError);",
    "console.log('skewness', thirdMoment / secondMoment ** 1.5);",
  );
}
