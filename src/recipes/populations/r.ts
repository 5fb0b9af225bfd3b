import { OWN } from '../../core/populations/ownThere';
import { type Draw, familyAndParameters } from './draw';
import { OWN_FILE, writtenNumbers } from './own';

/** An expression of R for `size` values; null where it takes more than one line. */
function expression(id: string, [a = 0, b = 0, c = 0]: readonly number[], size: string): string | null {
  switch (id) {
    case 'normal':
      return `rnorm(${size}, ${a}, ${b})`;
    case 'uniform':
      return `runif(${size}, ${a}, ${b})`;
    case 'exponential':
      return `rexp(${size}, ${a})`;
    case 'log-normal':
      return `rlnorm(${size}, ${a}, ${b})`;
    case 'gamma':
      return `rgamma(${size}, ${a}, scale = ${b})`;
    case 'beta':
      return `rbeta(${size}, ${a}, ${b})`;
    case 'weibull':
      return `rweibull(${size}, ${a}, ${b})`;
    case 'pareto':
      // Base R has none: by its quantile function.
      return `runif(${size})^(-1 / ${a})`;
    case 'cauchy':
      return `rcauchy(${size}, ${a}, ${b})`;
    case 'bernoulli':
      return `rbinom(${size}, 1, ${a})`;
    case 'binomial':
      return `rbinom(${size}, ${a}, ${b})`;
    case 'poisson':
      return `rpois(${size}, ${a})`;
    case 'geometric':
      // R counts the failures before the first success, this site the trials.
      return `(rgeom(${size}, ${a}) + 1)`;
    case 'die':
      return `sample.int(${a}, ${size}, replace = TRUE)`;
    case 'bimodal':
      return `ifelse(runif(${size}) < 0.6, rnorm(${size}, 2, 0.6), rnorm(${size}, 6, 0.8))`;
    case 'zero-inflated':
      return `ifelse(runif(${size}) < ${a}, rlnorm(${size}, ${b}, ${c}), 0)`;
    case 'drawn':
      return null;
    default:
      throw new RangeError(`no recipe draws from "${id}"`);
  }
}

/** How base R draws from a population. */
export function drawInR(text: string): Draw {
  const { id, parameters } = familyAndParameters(text);
  if (id === OWN) return { setup: ownNumbers(), many: (size) => `sample(own_numbers, ${size}, replace = TRUE)` };
  const inLine = expression(id, parameters, 'size');
  if (inLine !== null) {
    const long = inLine.split('(size').length > 2;
    if (!long) return { setup: [], many: (size) => expression(id, parameters, size) as string };
    return { setup: ['', `draw <- function(size) ${inLine}`], many: (size) => `draw(${size})` };
  }
  const [min = 0, max = 1, ...heights] = parameters;
  return {
    setup: [
      '',
      `heights <- c(${heights.join(', ')})`,
      'draw <- function(size) {',
      '  bars <- sample(seq_along(heights) - 1, size, replace = TRUE, prob = heights)',
      `  ${min} + (bars + runif(size)) * ${(max - min) / heights.length}`,
      '}',
    ],
    many: (size) => `draw(${size})`,
  };
}

function ownNumbers(): readonly string[] {
  const written = writtenNumbers();
  if (!written) return ['', `own_numbers <- scan('${OWN_FILE}', quiet = TRUE)`];
  const { values, counts } = written;
  if (counts === null) return ['', `own_numbers <- c(${values})`];
  return ['', `different <- c(${values})`, `counts <- c(${counts})`, 'own_numbers <- rep(different, counts)'];
}
