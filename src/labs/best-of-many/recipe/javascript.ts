import type { Comment } from '../../../recipes/comment';
import { lines } from '../../../recipes/lines';
import { repeatsOf } from '../../../recipes/repeatsOf';
import type { BestOfManyParams } from '../params';

/** In JavaScript with d3-random. */
export function javascript(params: BestOfManyParams, say: Comment): string {
  const { slots, n, within, between, seed } = params;
  const { repetitions, note } = repeatsOf(2 * slots, params.repetitions, say);
  return lines(
    "import { randomLcg, randomNormal } from 'd3-random';",
    '',
    `const slots = ${slots};`,
    `const n = ${n};`,
    `const within = ${within};`,
    `const between = ${between};`,
    `const repetitions = ${repetitions};${note && ` // ${note}`}`,
    `const normal = randomNormal.source(randomLcg(${seed}))();`,
    '',
    'const error = within / Math.sqrt(n);',
    `// ${say('bestOfMany.kept')}`,
    'const kept = between ** 2 / (between ** 2 + error ** 2);',
    '',
    'let [apparentLead, trueLead, shrunkenLead, isBest] = [0, 0, 0, 0];',
    'for (let i = 0; i < repetitions; i++) {',
    `  // ${say('bestOfMany.person')}`,
    '  const truth = Array.from({ length: slots }, () => between * normal());',
    '  const means = truth.map((value) => value + error * normal());',
    '  const winner = means.indexOf(Math.max(...means));',
    '  const middle = means.reduce((sum, mean) => sum + mean) / slots;',
    '  apparentLead += means[winner] / repetitions;',
    '  trueLead += truth[winner] / repetitions;',
    '  shrunkenLead += (middle + kept * (means[winner] - middle)) / repetitions;',
    '  if (truth[winner] === Math.max(...truth)) isBest++;',
    '}',
    '',
    "console.log('apparentLead', apparentLead);",
    "console.log('trueLead', trueLead);",
    "console.log('flattery', apparentLead - trueLead);",
    "console.log('shrunkenLead', shrunkenLead);",
    between > 0 && "console.log('winnerIsBest', isBest / repetitions);",
  );
}
