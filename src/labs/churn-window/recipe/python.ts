import type { Comment } from '../../../recipes/comment';
import { lines } from '../../../recipes/lines';
import type { ChurnWindowParams } from '../params';
import { askedOf } from './asked';

/** In Python with NumPy. */
export function python(params: ChurnWindowParams, say: Comment): string {
  const { days, own, times, timesNote, anybody, repetitions, note } = askedOf(params, say);
  return lines(
    'import numpy as np',
    '',
    `days = ${days}`,
    `typical_gap, rhythms = ${params.typicalGap}, ${params.rhythms}`,
    `shape = ${params.regularity}  # ${say('churnWindow.shape')}`,
    `leaving = ${params.leaving}`,
    own ? `times = ${times}  # ${timesNote}` : `window = ${params.window}`,
    own && `history = ${params.history}`,
    `users = ${repetitions}${note && `  # ${note}`}`,
    `rng = np.random.default_rng(${params.seed})`,
    '',
    `# ${say('churnWindow.users')}`,
    'mean_gap = typical_gap * rhythms ** rng.standard_normal(users)',
    'gone = rng.random(users) < leaving',
    'left = np.where(gone, days * rng.random(users), 0)',
    '',
    `# ${say('churnWindow.age')}`,
    'age = mean_gap * rng.gamma(shape + 1, 1 / shape, users) * rng.random(users)',
    'silence = left + age',
    ...(own
      ? [
          '',
          `# ${say('churnWindow.own')}`,
          'past = rng.gamma(history * shape, 1 / (history * shape), users)',
          'window = times * mean_gap * past',
        ]
      : []),
    'called = silence > window',
    '',
    'print("calledGone", np.mean(called))',
    'print("activeCalledGone", np.mean(called[~gone]))',
    ...(anybody
      ? [
          'print("goneUnnoticed", np.mean(~called[gone]))',
          'print("goneAmongCalled", np.mean(gone[called]))',
          'print("noticeDelay", np.mean(np.maximum(0, window - age)[gone]))',
        ]
      : []),
  );
}
