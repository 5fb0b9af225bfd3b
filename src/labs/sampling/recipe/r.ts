import { type Comment, seedOfR } from '../../../recipes/comment';
import { lines } from '../../../recipes/lines';
import { drawInR } from '../../../recipes/populations/r';
import { statisticInR } from '../../../recipes/statistics/r';
import type { SamplingParams } from '../params';
import { repeats } from './repeats';

/** In base R. */
export function r(params: SamplingParams, say: Comment): string {
  const { population, N, n, statistic, threshold, way, replacement, seed } = params;
  const { repetitions, note } = repeats(params, say);
  const { setup, many } = drawInR(population);
  const chosen: Readonly<Record<string, string>> = {
    first: 'seq_len(sample_size)',
    volunteers: 'volunteers()',
    random: `sample.int(population_size, sample_size, ${replacement === 'with' ? 'replace = TRUE' : distinctly(params)})`,
  };
  return lines(
    'options(digits = 15)',
    `population_size <- ${N}`,
    `sample_size <- ${n}`,
    `repetitions <- ${repetitions}${note && ` # ${note}`}`,
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

/** R shuffles everybody for every sample, unless it is told to remember who was chosen; that it can up to one half. */
const distinctly = ({ N, n, repetitions }: SamplingParams): string =>
  `replace = FALSE${2 * n <= N && N * repetitions > 1e8 ? ', useHash = TRUE' : ''}`;

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
