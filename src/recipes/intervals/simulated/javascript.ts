import type { Comment } from '../../comment';
import { lines } from '../../lines';
import { drawInJavascript } from '../../populations/javascript';
import { OF_COUNT, OF_SAMPLE } from '../ends/javascript';
import { type IntervalQuestion, needsCountAlone, parameterOf, repeats, roundingOf } from '../question';

/** Intervals, one from each sample, in JavaScript with d3-random; `width` asks for their mean width too. */
export function javascript(question: IntervalQuestion, say: Comment, width: boolean): string {
  const { population, n, seed, interval } = question;
  const { repetitions, note } = repeats(question, say);
  const counted = needsCountAlone(question);
  const parameter = parameterOf(question);
  const known = !Number.isNaN(parameter);
  const { setup, many } = drawInJavascript(population, seed);
  const ends = (counted ? OF_COUNT : OF_SAMPLE)[interval];
  const { settings, code } = (ends as NonNullable<typeof ends>)(question, say);
  const p = counted ? 'p' : 'parameter';
  const rounding = known ? roundingOf(question) : 0;
  const edge = (sign: string) => (rounding > 0 ? `${p} ${sign} rounding` : p);
  const names = [...(known ? ['missedBelow', 'missedAbove'] : []), ...(width ? ['widths'] : [])];
  const start = `let [${names.join(', ')}] = [${names.map(() => 0).join(', ')}];`;
  return lines(
    ...(counted ? ["import { randomBinomial, randomLcg } from 'd3-random';", ''] : setup),
    `const sampleSize = ${n};`,
    known && `const ${p} = ${parameter}; // ${say(counted ? 'interval.p' : 'interval.mean')}`,
    settings,
    rounding > 0 && `const rounding = ${rounding}; // ${say('interval.edge')}`,
    `const repetitions = ${repetitions};${note && ` // ${note}`}`,
    counted && `const draw = randomBinomial.source(randomLcg(${seed}))(sampleSize, p);`,
    '',
    code,
    '',
    `// ${say(known ? 'interval.repeat' : 'interval.noMean')}`,
    start,
    'for (let r = 0; r < repetitions; r++) {',
    `  const [low, high] = interval(${counted ? 'draw()' : many('sampleSize')});`,
    known && `  if (low > ${edge('+')}) missedBelow++;`,
    known && `  if (high < ${edge('-')}) missedAbove++;`,
    width && '  widths += high - low;',
    '}',
    '',
    known && "console.log('coverage', 1 - (missedBelow + missedAbove) / repetitions);",
    known && "console.log('missedBelow', missedBelow / repetitions);",
    known && "console.log('missedAbove', missedAbove / repetitions);",
    width && "console.log('meanWidth', widths / repetitions);",
  );
}
