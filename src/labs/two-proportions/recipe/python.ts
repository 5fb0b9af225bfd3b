import type { Comment } from '../../../recipes/comment';
import { lines } from '../../../recipes/lines';
import type { TwoProportionsParams } from '../params';
import { settingOf } from './setting';

/** In Python with NumPy, the tails of both tests from logarithms of factorials. */
export function python(params: TwoProportionsParams, say: Comment): string {
  const { onlyA, onlyB, paired, alike, betterIsA, repetitions, note } = settingOf(params, say);
  const [better, worse] = betterIsA ? ['a', 'b'] : ['b', 'a'];
  return lines(
    'from functools import cache',
    '',
    'import numpy as np',
    '',
    `n = ${params.n}`,
    ...(paired
      ? [`only_a = ${onlyA}  # ${say('twoProportions.onlyA')}`, `only_b = ${onlyB}  # ${say('twoProportions.onlyB')}`]
      : [`share_a = ${params.shareA}`, `share_b = ${params.shareB}`]),
    `level = ${params.level}`,
    `repetitions = ${repetitions}${note && `  # ${note}`}`,
    `rng = np.random.default_rng(${params.seed})`,
    '',
    ...(paired
      ? ['rest = max(0, 1 - only_a - only_b)', 'a, b, _ = rng.multinomial(n, [only_a, only_b, rest], repetitions).T']
      : ['a = rng.binomial(n, share_a, repetitions)', 'b = rng.binomial(n, share_b, repetitions)']),
    '',
    'log_factorial = np.append(0, np.cumsum(np.log(np.arange(1, 2 * n + 1))))',
    '\n',
    'def log_choose(total, k):',
    '    return log_factorial[total] - log_factorial[k] - log_factorial[total - k]',
    '\n',
    `# ${say(paired ? 'twoProportions.mcnemar' : 'twoProportions.fisher')}`,
    '@cache',
    'def p_value(fewer, more):',
    '    total = fewer + more',
    '    if fewer == more:',
    '        return 1.0',
    ...(paired
      ? ['    k = np.arange(fewer + 1)', '    return 2 * np.sum(np.exp(log_choose(total, k) - total * np.log(2)))']
      : [
          '    k = np.arange(max(0, total - n), fewer + 1)',
          '    masses = log_choose(n, k) + log_choose(n, total - k) - log_choose(2 * n, total)',
          '    return 2 * np.sum(np.exp(masses))',
        ]),
    '\n',
    'p = np.array([p_value(min(pair), max(pair)) for pair in zip(a.tolist(), b.tolist())])',
    'found = p <= (1 - level) * (1 + 1e-9)',
    '',
    ...(alike
      ? ['print("significant", np.mean(found))']
      : [
          `print("foundBetter", np.mean(found & (${better} > ${worse})))`,
          `print("foundWorse", np.mean(found & (${worse} > ${better})))`,
          `print("worseAhead", np.mean(${worse} > ${better}))`,
        ]),
    'print("tied", np.mean(a == b))',
  );
}
