import type { Comment } from '../../../recipes/comment';
import { lines } from '../../../recipes/lines';
import type { PartitionsParams } from '../params';
import { askedOf } from './asked';

/** In JavaScript with d3-random. */
export function javascript(params: PartitionsParams, say: Comment): string {
  const { keys, keysNote, pieces, skewed, open, repetitions, note } = askedOf(params, say);
  return lines(
    `import { ${skewed ? 'randomLcg' : 'randomBinomial, randomLcg'} } from 'd3-random';`,
    '',
    `const keys = ${keys};${keysNote && ` // ${keysNote}`}`,
    `const regions = ${params.regions};`,
    `const salts = ${params.salts};`,
    `const repetitions = ${repetitions};${note && ` // ${note}`}`,
    `const random = randomLcg(${params.seed});`,
    '',
    ...(skewed
      ? [
          `// ${say('partitions.zipf')}`,
          `const weights = Float64Array.from({ length: keys }, (_, i) => (i + 1) ** -${params.skew});`,
          'const whole = weights.reduce((sum, weight) => sum + weight, 0);',
          '',
          `// ${say('partitions.table')}`,
          'function table() {',
          '  const loads = new Float64Array(regions);',
          '  for (const weight of weights) {',
          '    for (let salt = 0; salt < salts; salt++) {',
          '      loads[Math.floor(random() * regions)] += (weight / whole / salts) * regions;',
          '    }',
          '  }',
          '  return loads;',
          '}',
        ]
      : [
          params.placement === 'range' && `// ${say('partitions.range')}`,
          `const pieces = ${pieces};`,
          `const openRegions = ${open};`,
          '',
          `// ${say('partitions.counts')}`,
          'const binomial = randomBinomial.source(random);',
          'function table() {',
          '  let left = pieces;',
          '  return Float64Array.from({ length: openRegions }, (_, i) => {',
          '    const here = i === openRegions - 1 ? left : binomial(left, 1 / (openRegions - i))();',
          '    left -= here;',
          '    return (here / pieces) * regions;',
          '  });',
          '}',
        ]),
    '',
    `// ${say('partitions.repeat')}`,
    'let sum = 0;',
    'for (let i = 0; i < repetitions; i++) sum += Math.max(...table());',
    '',
    "console.log('loadRatio', sum / repetitions);",
    skewed && "console.log('hottestShare', weights[0] / whole);",
  );
}
