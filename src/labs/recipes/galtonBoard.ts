import type { GaltonBoardParams } from '../../experiments/galtonBoard';
import { type Comment, seedOfR } from './comment';
import { recipeOf } from './recipeOf';

type Write = (params: GaltonBoardParams, say: Comment) => string;

const javascript: Write = (
  { rows, probability, repetitions, seed },
  say,
) => `import { randomBernoulli, randomLcg } from 'd3-random';

const rows = ${rows};
const probability = ${probability};
const balls = ${repetitions};
const goesRight = randomBernoulli.source(randomLcg(${seed}))(probability);

// ${say('galtonBoard.ball')}
function slot() {
  let right = 0;
  for (let row = 0; row < rows; row++) right += goesRight();
  return right;
}
const slots = Float64Array.from({ length: balls }, slot);
const mean = slots.reduce((sum, k) => sum + k, 0) / balls;
const squares = slots.reduce((sum, k) => sum + (k - mean) ** 2, 0);

console.log('mean', mean);
console.log('expectedValue', rows * probability);
console.log('standardDeviation', Math.sqrt(squares / (balls - 1)));
console.log('theoreticalStandardDeviation', Math.sqrt(rows * probability * (1 - probability)));
`;

const python: Write = ({ rows, probability, repetitions, seed }, say) => `from math import comb
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

const r: Write = ({ rows, probability, repetitions, seed }, say) => `options(digits = 15)
rows <- ${rows}
probability <- ${probability}
balls <- ${repetitions}
set.seed(${seedOfR(seed)})

# ${say('galtonBoard.balls')}
slots <- rbinom(balls, rows, probability)

# ${say('galtonBoard.normal')}
k <- 0:rows
mean_slot <- rows * probability
sd_slot <- sqrt(rows * probability * (1 - probability))
plain <- abs(pbinom(k, rows, probability) - pnorm(k, mean_slot, sd_slot))
corrected <- abs(pbinom(k, rows, probability) - pnorm(k + 0.5, mean_slot, sd_slot))

cat("mean", mean(slots), "\\n")
cat("expectedValue", mean_slot, "\\n")
cat("standardDeviation", sd(slots), "\\n")
cat("theoreticalStandardDeviation", sd_slot, "\\n")
cat("errorOfNormal", max(plain), "\\n")
cat("errorOfNormalCorrected", max(corrected), "\\n")
`;

/** The Galton board: balls that fall through rows of pins, and how wrong the normal is about them. */
export const galtonBoard = recipeOf<GaltonBoardParams>({ javascript, python, r });
