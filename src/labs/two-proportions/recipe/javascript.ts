import type { Comment } from '../../../recipes/comment';
import { lines } from '../../../recipes/lines';
import type { TwoProportionsParams } from '../params';
import { settingOf } from './setting';

/** In JavaScript with d3-random, the tails of both tests from logarithms of factorials. */
export function javascript(params: TwoProportionsParams, say: Comment): string {
  const { onlyA, onlyB, paired, alike, betterIsA, repetitions, note } = settingOf(params, say);
  const [better, worse] = betterIsA ? ['a', 'b'] : ['b', 'a'];
  return lines(
    "import { randomBinomial, randomLcg } from 'd3-random';",
    '',
    `const binomial = randomBinomial.source(randomLcg(${params.seed}));`,
    `const n = ${params.n};`,
    ...(paired
      ? [
          `const onlyA = ${onlyA}; // ${say('twoProportions.onlyA')}`,
          `const onlyB = ${onlyB}; // ${say('twoProportions.onlyB')}`,
        ]
      : [`const shareA = ${params.shareA};`, `const shareB = ${params.shareB};`]),
    `const level = ${params.level};`,
    `const repetitions = ${repetitions};${note && ` // ${note}`}`,
    '',
    ...(paired
      ? [
          'function draw() {',
          '  const decided = binomial(n, Math.min(1, onlyA + onlyB))();',
          '  const a = decided === 0 ? 0 : binomial(decided, onlyA / (onlyA + onlyB))();',
          '  return [a, decided - a];',
          '}',
        ]
      : ['const draw = () => [binomial(n, shareA)(), binomial(n, shareB)()];']),
    '',
    'const logFactorial = [0];',
    'for (let i = 1; i <= 2 * n; i++) logFactorial.push(logFactorial[i - 1] + Math.log(i));',
    'const logChoose = (total, k) => logFactorial[total] - logFactorial[k] - logFactorial[total - k];',
    '',
    `// ${say(paired ? 'twoProportions.mcnemar' : 'twoProportions.fisher')}`,
    'function pValue(fewer, more) {',
    '  if (fewer === more) return 1;',
    '  const total = fewer + more;',
    '  let tail = 0;',
    ...(paired
      ? ['  for (let k = 0; k <= fewer; k++) tail += Math.exp(logChoose(total, k) - total * Math.LN2);']
      : [
          '  for (let k = Math.max(0, total - n); k <= fewer; k++) {',
          '    tail += Math.exp(logChoose(n, k) + logChoose(n, total - k) - logChoose(2 * n, total));',
          '  }',
        ]),
    '  return 2 * tail;',
    '}',
    '',
    'let [foundBetter, foundWorse, worseAhead, tied] = [0, 0, 0, 0];',
    'for (let i = 0; i < repetitions; i++) {',
    '  const [a, b] = draw();',
    '  const found = pValue(Math.min(a, b), Math.max(a, b)) <= (1 - level) * (1 + 1e-9);',
    '  if (a === b) tied++;',
    `  if (${worse} > ${better}) worseAhead++;`,
    `  if (found && ${better} > ${worse}) foundBetter++;`,
    `  if (found && ${worse} > ${better}) foundWorse++;`,
    '}',
    '',
    ...(alike
      ? ["console.log('significant', (foundBetter + foundWorse) / repetitions);"]
      : [
          "console.log('foundBetter', foundBetter / repetitions);",
          "console.log('foundWorse', foundWorse / repetitions);",
          "console.log('worseAhead', worseAhead / repetitions);",
        ]),
    "console.log('tied', tied / repetitions);",
  );
}
