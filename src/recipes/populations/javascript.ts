import { OWN } from '../../core/populations/ownThere';
import { type Draw, familyAndParameters } from './draw';
import { OWN_FILE, writtenNumbers } from './own';

/** A draw of one value with d3-random: what to import, lines before it, and the function that draws. */
interface Source {
  readonly imports: readonly string[];
  readonly before?: readonly string[];
  readonly draw: string;
}

/** A draw that d3-random has a name for. */
const named = (name: string, ...parameters: readonly number[]): Source => ({
  imports: [name],
  draw: `${name}.source(random)(${parameters.join(', ')})`,
});

function sourceOf(id: string, parameters: readonly number[]): Source {
  const [a = 0, b = 0, c = 0] = parameters;
  switch (id) {
    case 'normal':
      return named('randomNormal', a, b);
    case 'uniform':
      return named('randomUniform', a, b);
    case 'exponential':
      return named('randomExponential', a);
    case 'log-normal':
      return named('randomLogNormal', a, b);
    case 'gamma':
      return named('randomGamma', a, b);
    case 'beta':
      return named('randomBeta', a, b);
    case 'weibull':
      return named('randomWeibull', a, 0, b);
    case 'pareto':
      return named('randomPareto', a);
    case 'cauchy':
      return named('randomCauchy', a, b);
    case 'bernoulli':
      return named('randomBernoulli', a);
    case 'binomial':
      return named('randomBinomial', a, b);
    case 'poisson':
      return named('randomPoisson', a);
    case 'geometric':
      return named('randomGeometric', a);
    case 'die':
      return named('randomInt', 1, a + 1);
    case 'bimodal':
      return {
        imports: ['randomNormal'],
        before: [
          'const low = randomNormal.source(random)(2, 0.6);',
          'const high = randomNormal.source(random)(6, 0.8);',
        ],
        draw: '() => (random() < 0.6 ? low() : high())',
      };
    case 'zero-inflated':
      return {
        imports: ['randomLogNormal'],
        before: [`const paid = randomLogNormal.source(random)(${b}, ${c});`],
        draw: `() => (random() < ${a} ? paid() : 0)`,
      };
    case 'drawn':
      return drawn(parameters);
    case OWN:
      return ownNumbers();
    default:
      throw new RangeError(`no recipe draws from "${id}"`);
  }
}

function drawn([min = 0, max = 1, ...heights]: readonly number[]): Source {
  return {
    imports: [],
    before: [
      `const heights = [${heights.join(', ')}];`,
      'const total = heights.reduce((sum, height) => sum + height);',
      `const width = ${(max - min) / heights.length};`,
      'function draw() {',
      '  let rest = random() * total;',
      '  let bar = 0;',
      '  while (rest >= heights[bar]) rest -= heights[bar++];',
      `  return ${min} + (bar + rest / heights[bar]) * width;`,
      '}',
    ],
    draw: '',
  };
}

function ownNumbers(): Source {
  const written = writtenNumbers();
  const draw = '() => ownNumbers[Math.floor(random() * ownNumbers.length)]';
  if (!written) {
    return {
      imports: [],
      before: [
        // No import, which would have to go on top.
        `const text = process.getBuiltinModule('node:fs').readFileSync('${OWN_FILE}', 'utf8');`,
        'const ownNumbers = text.trim().split(/\\s+/).map(Number);',
      ],
      draw,
    };
  }
  const { values, counts } = written;
  const before =
    counts === null
      ? [`const ownNumbers = [${values}];`]
      : [
          `const different = [${values}];`,
          `const counts = [${counts}];`,
          'const ownNumbers = different.flatMap((value, k) => Array(counts[k]).fill(value));',
        ];
  return { imports: [], before, draw };
}

/**
 * How JavaScript with d3-random draws from a population, repeatably by a seed; `more` names what else to import. The
 * setup begins with the import, so it goes on top.
 */
export function drawInJavascript(text: string, seed: number, more: readonly string[] = []): Draw {
  const { id, parameters } = familyAndParameters(text);
  const { imports, before = [], draw } = sourceOf(id, parameters);
  const names = [...new Set([...imports, 'randomLcg', ...more])].sort();
  return {
    setup: [
      `import { ${names.join(', ')} } from 'd3-random';`,
      '',
      `const random = randomLcg(${seed});`,
      ...before,
      ...(draw ? [`const draw = ${draw};`] : []),
    ],
    many: (size) => `Float64Array.from({ length: ${size} }, draw)`,
  };
}
