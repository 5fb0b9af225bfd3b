import { OWN } from '../../core/populations/ownThere';
import { type Draw, familyAndParameters } from './draw';
import { OWN_FILE, writtenNumbers } from './own';

/** An expression of NumPy for `size` values; null where it takes more than one line. */
function expression(id: string, [a = 0, b = 0, c = 0]: readonly number[], size: string): string | null {
  switch (id) {
    case 'normal':
      return `rng.normal(${a}, ${b}, ${size})`;
    case 'uniform':
      return `rng.uniform(${a}, ${b}, ${size})`;
    case 'exponential':
      return `rng.exponential(${a === 1 ? 1 : `1 / ${a}`}, ${size})`;
    case 'log-normal':
      return `rng.lognormal(${a}, ${b}, ${size})`;
    case 'gamma':
      return `rng.gamma(${a}, ${b}, ${size})`;
    case 'beta':
      return `rng.beta(${a}, ${b}, ${size})`;
    case 'weibull':
      return `${b} * rng.weibull(${a}, ${size})`;
    case 'pareto':
      // NumPy's is the Lomax distribution, which begins at 0.
      return `(1 + rng.pareto(${a}, ${size}))`;
    case 'cauchy':
      return `(${a} + ${b} * rng.standard_cauchy(${size}))`;
    case 'bernoulli':
      return `rng.binomial(1, ${a}, ${size})`;
    case 'binomial':
      return `rng.binomial(${a}, ${b}, ${size})`;
    case 'poisson':
      return `rng.poisson(${a}, ${size})`;
    case 'geometric':
      return `rng.geometric(${a}, ${size})`;
    case 'die':
      return `rng.integers(1, ${a + 1}, ${size})`;
    case 'bimodal':
      return `np.where(rng.random(${size}) < 0.6, rng.normal(2, 0.6, ${size}), rng.normal(6, 0.8, ${size}))`;
    case 'zero-inflated':
      return `np.where(rng.random(${size}) < ${a}, rng.lognormal(${b}, ${c}, ${size}), 0)`;
    case 'drawn':
      return null;
    default:
      throw new RangeError(`no recipe draws from "${id}"`);
  }
}

/** How NumPy draws from a population. The setup needs `np` and `rng`, a generator, so it goes after them. */
export function drawInPython(text: string): Draw {
  const { id, parameters } = familyAndParameters(text);
  if (id === OWN) return { setup: ownNumbers(), many: (size) => `rng.choice(own_numbers, ${size})` };
  const inLine = expression(id, parameters, 'size');
  if (inLine !== null) {
    const long = inLine.split('size').length > 2;
    if (!long) return { setup: [], many: (size) => expression(id, parameters, size) as string };
    return { setup: functionOf(`return ${inLine}`), many: (size) => `draw(${size})` };
  }
  const [min = 0, max = 1, ...heights] = parameters;
  return {
    setup: [
      `heights = np.array([${heights.join(', ')}])`,
      ...functionOf(
        'bars = rng.choice(heights.size, size, p=heights / heights.sum())',
        `return ${min} + (bars + rng.random(size)) * ${(max - min) / heights.length}`,
      ),
    ],
    many: (size) => `draw(${size})`,
  };
}

function ownNumbers(): readonly string[] {
  const written = writtenNumbers();
  if (!written) return [`own_numbers = np.loadtxt('${OWN_FILE}')`];
  const { values, counts } = written;
  if (counts === null) return [`own_numbers = np.array([${values}])`];
  return [
    `different = np.array([${values}])`,
    `counts = np.array([${counts}])`,
    'own_numbers = np.repeat(different, counts)',
  ];
}

const functionOf = (...body: readonly string[]): readonly string[] => [
  '',
  '',
  'def draw(size):',
  ...body.map((line) => `    ${line}`),
  '',
];
