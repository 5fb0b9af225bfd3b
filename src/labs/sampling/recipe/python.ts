import type { Comment } from '../../../recipes/comment';
import { lines } from '../../../recipes/lines';
import { drawInPython } from '../../../recipes/populations/python';
import { statisticInPython } from '../../../recipes/statistics/python';
import type { SamplingParams } from '../params';
import { repeats } from './repeats';

/** In Python with NumPy. */
export function python(params: SamplingParams, say: Comment): string {
  const { population, N, n, statistic, threshold, way, replacement, seed } = params;
  const { repetitions, note } = repeats(params, say, true);
  const { setup, many } = drawInPython(population);
  const choice = `rng.choice(people, sample_size, replace=${replacement === 'with' ? 'True' : 'False'}`;
  const one = { first: 'people[:sample_size]', volunteers: `${choice}, p=willingness)`, random: `${choice})` }[way];
  return lines(
    'import numpy as np',
    '',
    `population_size = ${N}`,
    `sample_size = ${n}`,
    `repetitions = ${repetitions}${note && `  # ${note}`}`,
    `rng = np.random.default_rng(${seed})`,
    ...setup,
    ...statisticInPython(statistic, threshold),
    '',
    `# ${say('sampling.people')}`,
    `people = np.sort(${many('population_size')})`,
    '',
    `# ${say(`sampling.${way}`)}`,
    way === 'volunteers' && 'willingness = 0.2 + 1.6 * (np.arange(population_size) + 0.5) / population_size',
    way === 'volunteers' && 'willingness /= willingness.sum()',
    'statistics = np.array(',
    `    [statistic(${one}) for _ in range(repetitions)]`,
    ')',
    '',
    // Of all people the standard deviation has the divisor of a sample too, as in the lab.
    'parameter = statistic(people)',
    'print("parameter", parameter)',
    'print("mean", statistics.mean())',
    'print("bias", statistics.mean() - parameter)',
    'print("standardError", statistics.std(ddof=1))',
  );
}
