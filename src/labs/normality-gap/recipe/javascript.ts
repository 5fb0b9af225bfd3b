import { createPopulation } from '../../../core/populations/index';
import type { Comment } from '../../../recipes/comment';
import { lines } from '../../../recipes/lines';
import { plain } from '../../../recipes/plain';
import { drawInJavascript } from '../../../recipes/populations/javascript';
import type { NormalityGapParams } from '../model';
import { type Place, placeOf, repetitionsOf, SEED } from './place';

/** The gap in JavaScript with d3-random: how many of many means are below the place of the largest gap. */
export function javascript(params: NormalityGapParams, say: Comment): string {
  const place = placeOf(params);
  const { setup, many } = drawInJavascript(params.population, SEED);
  return lines(
    ...setup,
    `const sampleSize = ${params.n};`,
    ...(place ? settingsOf(params, place, say) : []),
    `const repetitions = ${repetitionsOf(params)};`,
    '',
    'function sampleMean() {',
    `  const sample = ${many('sampleSize')};`,
    '  return sample.reduce((sum, x) => sum + x) / sampleSize;',
    '}',
    ...(place ? comparison(place, say) : quartiles(say)),
  );
}

function settingsOf(
  { population }: NormalityGapParams,
  { z, normal, gap, slack }: Place,
  say: Comment,
): (string | false)[] {
  const { mean, standardDeviation } = createPopulation(population).moments;
  return [
    `const mean = ${plain(mean)}; // ${say('normalityGap.mean')}`,
    `const sigma = ${plain(standardDeviation)}; // ${say('normalityGap.sigma')}`,
    `const z = ${z}; // ${say('normalityGap.z', { gap })}`,
    `const normal = ${normal}; // ${say('normalityGap.normal')}`,
    slack > 0 && `const slack = ${slack}; // ${say('normalityGap.slack')}`,
  ];
}

function comparison({ more, open, slack }: Place, say: Comment): string[] {
  const shift = slack > 0 ? ` ${open ? '-' : '+'} slack` : '';
  return [
    '',
    `// ${say(`normalityGap.${open ? 'below' : 'upTo'}`)}`,
    `const limit = mean + (z * sigma) / Math.sqrt(sampleSize)${shift};`,
    'let count = 0;',
    'for (let r = 0; r < repetitions; r++) if (sampleMean() <= limit) count++;',
    'const probability = count / repetitions;',
    '',
    "console.log('probability', probability);",
    "console.log('normalProbability', normal);",
    `console.log('normalityGap', ${more ? 'probability - normal' : 'normal - probability'});`,
    "console.log('monteCarloError', Math.sqrt((probability * (1 - probability)) / repetitions));",
  ];
}

function quartiles(say: Comment): string[] {
  return [
    'const means = Float64Array.from({ length: repetitions }, sampleMean).sort();',
    '',
    `// ${say('normalityGap.none')}`,
    "console.log('lowerQuartile', means[Math.floor(repetitions / 4)]);",
    "console.log('median', means[Math.floor(repetitions / 2)]);",
    "console.log('upperQuartile', means[Math.floor((3 * repetitions) / 4)]);",
  ];
}
