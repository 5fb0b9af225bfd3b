import type { Comment } from '../../../recipes/comment';
import { lines } from '../../../recipes/lines';
import type { LearningCurveParams } from '../params';
import { settingOf } from './setting';

/** In Python with NumPy. */
export function python(params: LearningCurveParams, say: Comment): string {
  const { n, rowsNote, distance, bothSides, repetitions, note } = settingOf(params, say);
  return lines(
    'from math import erfc, sqrt',
    '',
    'import numpy as np',
    '',
    `n = ${n}${rowsNote && `  # ${rowsNote}`}`,
    `features = ${params.features}`,
    `distance = ${distance}  # ${say('learningCurve.distance')}`,
    `noise = ${params.labelNoise}`,
    `repetitions = ${repetitions}${note && `  # ${note}`}`,
    `rng = np.random.default_rng(${params.seed})`,
    '\n',
    'def tail(z):',
    '    return erfc(z / sqrt(2)) / 2',
    '\n',
    `# ${say('learningCurve.learn')}`,
    'def learn():',
    '    kind = rng.integers(0, 2, n)',
    '    rows = rng.standard_normal((n, features))',
    '    rows[:, 0] += (kind - 0.5) * distance',
    `    flipped = rng.random(n) < noise${bothSides ? '' : ' * kind'}`,
    '    label = np.where(flipped, 1 - kind, kind)',
    '    share = label.mean()',
    '    if share in (0, 1):',
    '        return 0.5',
    '    above, below = rows[label == 1].mean(axis=0), rows[label == 0].mean(axis=0)',
    '    w = above - below',
    '    offset = np.log(share / (1 - share)) - w @ (above + below) / 2',
    '    length, reach = np.sqrt(w @ w), w[0] * distance / 2',
    `    # ${say('learningCurve.exactError')}`,
    '    return (tail((reach + offset) / length) + tail((reach - offset) / length)) / 2',
    '\n',
    'errors = [learn() for _ in range(repetitions)]',
    '',
    'print("learnedError", np.mean(errors))',
    'print("bestError", tail(distance / 2))',
  );
}
