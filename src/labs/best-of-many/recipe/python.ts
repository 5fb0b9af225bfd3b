import type { Comment } from '../../../recipes/comment';
import { lines } from '../../../recipes/lines';
import { repeatsOf } from '../../../recipes/repeatsOf';
import type { BestOfManyParams } from '../params';

/** In Python with NumPy, person by person so that memory does not grow. */
export function python(params: BestOfManyParams, say: Comment): string {
  const { slots, n, within, between, seed } = params;
  const { repetitions, note } = repeatsOf(2 * slots, params.repetitions, say);
  return lines(
    'import numpy as np',
    '',
    `slots = ${slots}`,
    `n = ${n}`,
    `within = ${within}`,
    `between = ${between}`,
    `repetitions = ${repetitions}${note && `  # ${note}`}`,
    `rng = np.random.default_rng(${seed})`,
    '',
    'error = within / np.sqrt(n)',
    `# ${say('bestOfMany.kept')}`,
    'kept = between**2 / (between**2 + error**2)',
    '',
    'apparent, true, shrunken, is_best = np.zeros((4, repetitions))',
    'for i in range(repetitions):',
    `    # ${say('bestOfMany.person')}`,
    '    truth = rng.normal(0, between, slots)',
    '    means = rng.normal(truth, error)',
    '    winner = np.argmax(means)',
    '    apparent[i] = means[winner]',
    '    true[i] = truth[winner]',
    '    shrunken[i] = means.mean() + kept * (means[winner] - means.mean())',
    '    is_best[i] = winner == np.argmax(truth)',
    '',
    'print("apparentLead", np.mean(apparent))',
    'print("trueLead", np.mean(true))',
    'print("flattery", np.mean(apparent - true))',
    'print("shrunkenLead", np.mean(shrunken))',
    between > 0 && 'print("winnerIsBest", np.mean(is_best))',
  );
}
