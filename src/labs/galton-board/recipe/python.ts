import type { Comment } from '../../../recipes/comment';
import type { GaltonBoardParams } from '../params';

/** The lab as a script of this language. */
export const python = (
  { rows, probability, repetitions, seed }: GaltonBoardParams,
  say: Comment,
): string => `from math import comb
from statistics import NormalDist

import numpy as np

rows = ${rows}
probability = ${probability}
balls = ${repetitions}
rng = np.random.default_rng(${seed})

# ${say('galtonBoard.balls')}
slots = rng.binomial(rows, probability, balls)

# ${say('galtonBoard.normal')}
k = np.arange(rows + 1)
masses = [comb(rows, i) * probability**i * (1 - probability) ** (rows - i) for i in k]
mean = rows * probability
sd = np.sqrt(rows * probability * (1 - probability))
normal = NormalDist(mean, sd)
plain = np.abs(np.cumsum(masses) - [normal.cdf(i) for i in k])
corrected = np.abs(np.cumsum(masses) - [normal.cdf(i + 0.5) for i in k])

print("mean", slots.mean())
print("expectedValue", mean)
print("standardDeviation", slots.std(ddof=1))
print("theoreticalStandardDeviation", sd)
print("errorOfNormal", plain.max())
print("errorOfNormalCorrected", corrected.max())
`;
