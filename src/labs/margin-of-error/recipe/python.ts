import type { Comment } from '../../../recipes/comment';
import type { MarginOfErrorParams } from '../model';

/** The lab as a script of this language. */
export const python = (
  { N, n, proportion, level, repetitions, seed }: MarginOfErrorParams,
  say: Comment,
): string => `from statistics import NormalDist

import numpy as np

population_size = ${N}
sample_size = ${n}
proportion = ${proportion}  # ${say('marginOfError.proportion')}
level = ${level}
repetitions = ${repetitions}
rng = np.random.default_rng(${seed})

# ${say('marginOfError.margin')}
z = NormalDist().inv_cdf((1 + level) / 2)
correction = np.sqrt((population_size - sample_size) / (population_size - 1))
margin = z * np.sqrt(proportion * (1 - proportion) / sample_size) * correction

# ${say('marginOfError.surveys')}
yes = int(population_size * proportion + 0.5)
shares = rng.hypergeometric(yes, population_size - yes, sample_size, repetitions) / sample_size
within = np.abs(shares - yes / population_size) <= margin + 1e-12

print("marginOfError", margin)
print("finitePopulationCorrection", correction)
print("theoreticalStandardError", margin / z)
print("standardError", shares.std(ddof=1))
print("shareWithin", within.mean())
`;
