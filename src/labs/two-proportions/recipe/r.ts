import { type Comment, seedOfR } from '../../../recipes/comment';
import { lines } from '../../../recipes/lines';
import type { TwoProportionsParams } from '../params';
import { settingOf } from './setting';

/** In base R. `binom.test` and `fisher.test` give the same p-values; the tails themselves are faster. */
export function r(params: TwoProportionsParams, say: Comment): string {
  const { onlyA, onlyB, paired, alike, betterIsA, repetitions, note } = settingOf(params, say);
  const [better, worse] = betterIsA ? ['a', 'b'] : ['b', 'a'];
  return lines(
    `n <- ${params.n}`,
    ...(paired
      ? [`only_a <- ${onlyA}  # ${say('twoProportions.onlyA')}`, `only_b <- ${onlyB}  # ${say('twoProportions.onlyB')}`]
      : [`share_a <- ${params.shareA}`, `share_b <- ${params.shareB}`]),
    `level <- ${params.level}`,
    `repetitions <- ${repetitions}${note && `  # ${note}`}`,
    `set.seed(${seedOfR(params.seed)})`,
    '',
    ...(paired
      ? [
          'rest <- max(0, 1 - only_a - only_b)',
          'counts <- rmultinom(repetitions, n, c(only_a, only_b, rest))',
          'a <- counts[1, ]',
          'b <- counts[2, ]',
        ]
      : ['a <- rbinom(repetitions, n, share_a)', 'b <- rbinom(repetitions, n, share_b)']),
    '',
    `# ${say(paired ? 'twoProportions.mcnemar' : 'twoProportions.fisher')}`,
    `tail <- ${paired ? 'pbinom(pmin(a, b), a + b, 0.5)' : 'phyper(pmin(a, b), n, n, a + b)'}`,
    'p_value <- ifelse(a == b, 1, pmin(1, 2 * tail))',
    'found <- p_value <= (1 - level) * (1 + 1e-9)',
    '',
    ...(alike
      ? ['cat("significant", mean(found), "\\n")']
      : [
          `cat("foundBetter", mean(found & ${better} > ${worse}), "\\n")`,
          `cat("foundWorse", mean(found & ${worse} > ${better}), "\\n")`,
          `cat("worseAhead", mean(${worse} > ${better}), "\\n")`,
        ]),
    'cat("tied", mean(a == b), "\\n")',
  );
}
