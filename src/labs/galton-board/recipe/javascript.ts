import type { Comment } from '../../../recipes/comment';
import type { GaltonBoardParams } from '../params';

/** The lab as a script of this language. */
export const javascript = (
  { rows, probability, repetitions, seed }: GaltonBoardParams,
  say: Comment,
): string => `import { randomBernoulli, randomLcg } from 'd3-random';

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
