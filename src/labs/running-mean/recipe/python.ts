import type { Comment } from '../../../recipes/comment';
import { lines } from '../../../recipes/lines';
import { drawInPython } from '../../../recipes/populations/python';
import type { RunningMeanParams } from '../model';
import { viewOf } from './view';

/** In Python with NumPy. */
export function python(params: RunningMeanParams, say: Comment): string {
  const { population, n, paths, seed } = params;
  const { centre, centred, slice, epsilon } = viewOf(params);
  const { setup, many } = drawInPython(population);
  return lines(
    'import numpy as np',
    '',
    `sample_size = ${n}`,
    `paths = ${paths}`,
    `slice_at = ${slice}`,
    `epsilon = ${epsilon}`,
    `center = ${centre}  # ${say(`runningMean.${centred}`)}`,
    `rng = np.random.default_rng(${seed})`,
    ...setup,
    '',
    `# ${say('runningMean.path')}`,
    'outside = np.empty((paths, 2), dtype=bool)',
    'for path in range(paths):',
    `    means = np.cumsum(${many('sample_size')}) / np.arange(1, sample_size + 1)`,
    `    is_outside = np.abs(means - center) > epsilon * (1 + 1e-9)  # ${say('runningMean.edge')}`,
    '    outside[path] = is_outside[slice_at - 1], is_outside[slice_at - 1 :].any()',
    '',
    'print("shareOutside", outside[:, 0].mean())',
    'print("shareNeverOutsideAgain", 1 - outside[:, 1].mean())',
  );
}
