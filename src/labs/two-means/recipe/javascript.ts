import type { Comment } from '../../../recipes/comment';
import { lines } from '../../../recipes/lines';
import { drawInJavascript } from '../../../recipes/populations/javascript';
import type { TwoMeansParams } from '../params';
import { groupsOf } from './groups';

/** In JavaScript with d3-random. The language has no quantile of Student's t: it is found by halving, over an integral. */
export function javascript(params: TwoMeansParams, say: Comment): string {
  const { a, b, shift, repetitions, note } = groupsOf(params, say);
  const { seed, level } = params;
  const imports = [...new Set([a.text, b.text].flatMap((text) => importsOf(text, seed)))].sort();
  return lines(
    `import { ${imports.join(', ')} } from 'd3-random';`,
    '',
    `const random = randomLcg(${seed});`,
    `const sizeA = ${a.n};`,
    `const sizeB = ${b.n};`,
    `const level = ${level};`,
    `const shift = ${shift}; // ${say('twoMeans.groups')}`,
    `const repetitions = ${repetitions};${note && ` // ${note}`}`,
    ...drawer('A', a.text, seed),
    ...drawer('B', b.text, seed),
    '',
    'function moments(values) {',
    '  const mean = values.reduce((sum, x) => sum + x, 0) / values.length;',
    '  const squares = values.reduce((sum, x) => sum + (x - mean) ** 2, 0);',
    '  return { mean, error: squares / (values.length - 1) / values.length };',
    '}',
    '',
    `// ${say('twoMeans.quantile')}`,
    'const end = (df) => Math.min(Math.PI / 2, 10 / Math.sqrt(df));',
    'const areaAbove = (angle, df) => {',
    '  const steps = 200;',
    '  const width = (end(df) - angle) / steps;',
    '  const density = (x) => Math.abs(Math.cos(x)) ** (df - 1);',
    '  let sum = density(angle) + density(end(df));',
    '  for (let i = 1; i < steps; i++) sum += (i % 2 ? 4 : 2) * density(angle + i * width);',
    '  return sum * width / 3;',
    '};',
    'const known = new Map();',
    'function critical(df) {',
    '  const key = Math.round(200 / df * 1e3);',
    '  if (known.has(key)) return known.get(key);',
    '  const rounded = 2e5 / key;',
    '  const tail = areaAbove(0, rounded) * (1 - level);',
    '  let [low, high] = [0, end(rounded)];',
    '  for (let i = 0; i < 40; i++) {',
    '    const middle = (low + high) / 2;',
    '    if (areaAbove(middle, rounded) > tail) low = middle;',
    '    else high = middle;',
    '  }',
    '  known.set(key, Math.tan(low) * Math.sqrt(rounded));',
    '  return known.get(key);',
    '}',
    '',
    `// ${say('twoMeans.welch')}`,
    'function compare(a, b) {',
    '  const [of, other] = [moments(a), moments(b)];',
    '  const difference = other.mean - of.mean;',
    '  const error = of.error + other.error;',
    '  if (error === 0) return { difference, found: Math.sign(difference) };',
    '  const df = error ** 2 / (of.error ** 2 / (a.length - 1) + other.error ** 2 / (b.length - 1));',
    '  const reach = critical(df) * Math.sqrt(error);',
    '  return { difference, found: Number(difference > reach) - Number(difference < -reach) };',
    '}',
    '',
    `// ${say('twoMeans.repeat')}`,
    'const differences = new Float64Array(repetitions);',
    'let [above, below] = [0, 0];',
    'for (let i = 0; i < repetitions; i++) {',
    '  const { difference, found } = compare(drawA(sizeA), drawB(sizeB).map((x) => x + shift));',
    '  differences[i] = difference;',
    '  if (found > 0) above++;',
    '  if (found < 0) below++;',
    '}',
    '',
    "console.log('significant', (above + below) / repetitions);",
    "console.log('significantAbove', above / repetitions);",
    "console.log('significantBelow', below / repetitions);",
    "console.log('standardErrorOfDifference', Math.sqrt(moments(differences).error * repetitions));",
  );
}

const importsOf = (text: string, seed: number): readonly string[] =>
  /\{ (.*) \}/.exec(drawInJavascript(text, seed).setup[0] ?? '')?.[1]?.split(', ') ?? [];

/** A function that draws so many values of a group; what it needs stays inside. */
function drawer(name: string, text: string, seed: number): readonly string[] {
  const { setup, many } = drawInJavascript(text, seed);
  // Imports and the source of chance are there once.
  const inner = setup.slice(3).map((line) => `  ${line}`);
  return ['', `const draw${name} = (() => {`, ...inner, `  return (size) => ${many('size')};`, '})();'];
}
