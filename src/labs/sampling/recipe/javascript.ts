import type { Comment } from '../../../recipes/comment';
import { lines } from '../../../recipes/lines';
import { drawInJavascript } from '../../../recipes/populations/javascript';
import { statisticInJavascript } from '../../../recipes/statistics/javascript';
import type { SamplingParams } from '../params';
import { repeats } from './repeats';

/** In JavaScript with d3-random. */
export function javascript(params: SamplingParams, say: Comment): string {
  const { population, N, n, statistic, threshold, way, seed } = params;
  const { repetitions, note } = repeats(params, say);
  return lines(
    ...drawInJavascript(population, seed).setup,
    `const populationSize = ${N};`,
    `const sampleSize = ${n};`,
    `const repetitions = ${repetitions};${note && ` // ${note}`}`,
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
  const [distinct, volunteers] = [replacement === 'without', way === 'volunteers'];
  if (distinct && !volunteers) return SHUFFLE;
  const one = volunteers ? 'volunteer' : 'anybody';
  return [
    'const anybody = () => Math.floor(random() * populationSize);',
    ...(volunteers ? VOLUNTEER : []),
    ...(distinct
      ? [
          'function choose() {',
          '  const chosen = new Set();',
          `  while (chosen.size < sampleSize) chosen.add(${one}());`,
          '  return Float64Array.from(chosen, (index) => people[index]);',
          '}',
        ]
      : [`const choose = () => Float64Array.from({ length: sampleSize }, () => people[${one}()]);`]),
  ];
}

/** The first steps of a Fisher-Yates shuffle; the next sample may begin with the order that this one leaves. */
const SHUFFLE = [
  'const shuffled = people.slice();',
  'function choose() {',
  '  for (let i = 0; i < sampleSize; i++) {',
  '    const j = i + Math.floor(random() * (populationSize - i));',
  '    [shuffled[i], shuffled[j]] = [shuffled[j], shuffled[i]];',
  '  }',
  '  return shuffled.subarray(0, sampleSize);',
  '}',
];

const VOLUNTEER = [
  'function volunteer() {',
  '  for (;;) {',
  '    const index = anybody();',
  '    if (random() * 1.8 < 0.2 + (1.6 * (index + 0.5)) / populationSize) return index;',
  '  }',
  '}',
];
