import type { SamplingParams } from '../../../experiments/sampling';
import { type Comment, seedOfR } from '../comment';
import { lines } from '../lines';
import { drawInR } from '../populations/r';
import { repetitionsOf } from '../repetitionsOf';
import { statisticInR } from '../statistics/r';

/** In base R. */
export function r(params: SamplingParams, say: Comment): string {
  const { population, N, n, statistic, threshold, way, replacement, repetitions, seed } = params;
  const { setup, many } = drawInR(population);
  const chosen: Readonly<Record<string, string>> = {
    first: 'seq_len(sample_size)',
    volunteers: 'volunteers()',
    random: `sample.int(population_size, sample_size, replace = ${replacement === 'with' ? 'TRUE' : 'FALSE'})`,
  };
  return lines(
    'options(digits = 15)',
    `population_size <- ${N}`,
    `sample_size <- ${n}`,
    `repetitions <- ${repetitionsOf(n, repetitions)}`,
    `set.seed(${seedOfR(seed)})`,
    ...setup,
    '',
    statisticInR(statistic, threshold),
    '',
    `# ${say('sampling.people')}`,
    `people <- sort(${many('population_size')})`,
    '',
    `# ${say(`sampling.${way}`)}`,
    ...(way === 'volunteers' ? volunteers(replacement === 'without') : []),
    `statistics <- replicate(repetitions, statistic(people[${chosen[way]}]))`,
    '',
    'parameter <- statistic(people)',
    'cat("parameter", parameter, "\\n")',
    'cat("mean", mean(statistics), "\\n")',
    'cat("bias", mean(statistics) - parameter, "\\n")',
    'cat("standardError", sd(statistics), "\\n")',
  );
}

/** People are proposed and accepted as they are willing: R's own weights would take as long as there are people. */
const volunteers = (distinct: boolean): readonly string[] => [
  'volunteers <- function() {',
  '  chosen <- integer(0)',
  '  while (length(chosen) < sample_size) {',
  '    anybody <- sample.int(population_size, sample_size, replace = TRUE)',
  '    willingness <- 0.2 + 1.6 * (anybody - 0.5) / population_size',
  `    chosen <- ${distinct ? 'unique(' : ''}c(chosen, anybody[runif(sample_size) * 1.8 < willingness])${distinct ? ')' : ''}`,
  '  }',
  '  chosen[seq_len(sample_size)]',
  '}',
];
