import { normalCriticalValue } from '../../core/intervals/criticalValue';
import type { MarginOfErrorParams } from '../../experiments/marginOfError';
import { type Comment, percent, seedOfR } from './comment';
import { recipeOf } from './recipeOf';

type Write = (params: MarginOfErrorParams, say: Comment) => string;

const javascript: Write = (
  { N, n, proportion, level, repetitions, seed },
  say,
) => `import { randomLcg } from 'd3-random';

const populationSize = ${N};
const sampleSize = ${n};
const proportion = ${proportion}; // ${say('marginOfError.proportion')}
const z = ${normalCriticalValue(Number(level))}; // ${say('z', { level: percent(level) })}
const repetitions = ${repetitions};
const random = randomLcg(${seed});

// ${say('marginOfError.margin')}
const correction = Math.sqrt((populationSize - sampleSize) / (populationSize - 1));
const margin = z * Math.sqrt((proportion * (1 - proportion)) / sampleSize) * correction;

// ${say('marginOfError.survey')}
const yes = Math.round(populationSize * proportion);
function survey() {
  let left = yes;
  for (let asked = 0; asked < sampleSize; asked++) {
    if (random() * (populationSize - asked) < left) left--;
  }
  return (yes - left) / sampleSize;
}
const shares = Float64Array.from({ length: repetitions }, survey);
const within = shares.filter((share) => Math.abs(share - yes / populationSize) <= margin + 1e-12).length;
const average = shares.reduce((sum, share) => sum + share) / repetitions;
const spread = shares.reduce((sum, share) => sum + (share - average) ** 2, 0);

console.log('marginOfError', margin);
console.log('finitePopulationCorrection', correction);
console.log('theoreticalStandardError', margin / z);
console.log('standardError', Math.sqrt(spread / (repetitions - 1)));
console.log('shareWithin', within / repetitions);
`;

const python: Write = ({ N, n, proportion, level, repetitions, seed }, say) => `from statistics import NormalDist

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

const r: Write = ({ N, n, proportion, level, repetitions, seed }, say) => `options(digits = 15)
population_size <- ${N}
sample_size <- ${n}
proportion <- ${proportion} # ${say('marginOfError.proportion')}
level <- ${level}
repetitions <- ${repetitions}
set.seed(${seedOfR(seed)})

# ${say('marginOfError.margin')}
z <- qnorm((1 + level) / 2)
correction <- sqrt((population_size - sample_size) / (population_size - 1))
margin <- z * sqrt(proportion * (1 - proportion) / sample_size) * correction

# ${say('marginOfError.surveys')}
yes <- floor(population_size * proportion + 0.5)
shares <- rhyper(repetitions, yes, population_size - yes, sample_size) / sample_size
within <- abs(shares - yes / population_size) <= margin + 1e-12

cat("marginOfError", margin, "\\n")
cat("finitePopulationCorrection", correction, "\\n")
cat("theoreticalStandardError", margin / z, "\\n")
cat("standardError", sd(shares), "\\n")
cat("shareWithin", mean(within), "\\n")
`;

/** The lab on the margin of error: surveys of n out of N, nobody asked twice. */
export const marginOfError = recipeOf<MarginOfErrorParams>({ javascript, python, r });
