import type { SamplingParams } from '../../../experiments/sampling';
import type { Comment } from '../comment';
import { lines } from '../lines';
import { drawInJavascript } from '../populations/javascript';
import { repetitionsOf } from '../repetitionsOf';
import { statisticInJavascript } from '../statistics/javascript';

/** In JavaScript with d3-random. */
export function javascript(params: SamplingParams, say: Comment): string {
  const { population, N, n, statistic, threshold, way, repetitions, seed } = params;
  return lines(
    ...drawInJavascript(population, seed).setup,
    `const populationSize = ${N};`,
    `const sampleSize = ${n};`,
    `const repetitions = ${repetitionsOf(n, repetitions)};`,
    '',
    ...statisticInJavascript(statistic, threshold),
    '',
    `// ${say('sampling.people')}`,
    'const people = Float64Array.from({ length: populationSize }, draw).sort();',
    '',
    `// ${say(`sampling.${way}`)}`,
    ...choosing(params),
    '',
    'const statistics = Float64Array.from({ length: repetitions }, () => statistic(choose()));',
    '',
    "console.log('parameter', statistic(people));",
    "console.log('mean', mean(statistics));",
    "console.log('bias', mean(statistics) - statistic(people));",
    "console.log('standardError', Math.sqrt(variance(statistics)));",
  );
}

function choosing({ way, replacement }: SamplingParams): readonly string[] {
  if (way === 'first') return ['const choose = () => people.subarray(0, sampleSize);'];
  const anybody = 'const anybody = () => Math.floor(random() * populationSize);';
  const one = way === 'volunteers' ? 'volunteer' : 'anybody';
  const person = [
    anybody,
    ...(way === 'volunteers'
      ? [
          'function volunteer() {',
          '  for (;;) {',
          '    const index = anybody();',
          '    if (random() * 1.8 < 0.2 + (1.6 * (index + 0.5)) / populationSize) return index;',
          '  }',
          '}',
        ]
      : []),
  ];
  if (replacement === 'with') {
    return [...person, `const choose = () => Float64Array.from({ length: sampleSize }, () => people[${one}()]);`];
  }
  return [
    ...person,
    'function choose() {',
    '  const chosen = new Set();',
    `  while (chosen.size < sampleSize) chosen.add(${one}());`,
    '  return Float64Array.from(chosen, (index) => people[index]);',
    '}',
  ];
}
