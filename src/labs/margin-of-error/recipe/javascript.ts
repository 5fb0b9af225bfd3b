import { normalCriticalValue } from '../../../core/intervals/criticalValue';
import { type Comment, percent } from '../../../recipes/comment';
import type { MarginOfErrorParams } from '../model';

/** The lab as a script of this language. */
export const javascript = (
  { N, n, proportion, level, repetitions, seed }: MarginOfErrorParams,
  say: Comment,
): string => `import { randomLcg } from 'd3-random';

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
