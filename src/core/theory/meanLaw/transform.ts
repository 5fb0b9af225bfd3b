import type { Population } from '../../populations/population';
import { massTransform } from './massTransform';
import { nodeTransform } from './nodeTransform';
import type { Transform } from './transformType';

const known = new WeakMap<Population, Transform>();

/** The transform of a population whose variance is finite and whose support has a lower end or light tails. */
export function transformOf(population: Population): Transform {
  let transform = known.get(population);
  if (!transform) {
    transform = makerFor(population)(population);
    known.set(population, transform);
  }
  return transform;
}

type Maker = (population: Population) => Transform;

function makerFor({ id, masses }: Population): Maker {
  return masses ? massTransform : (ANALYTIC[id] ?? nodeTransform);
}

/** A complex number that functions below write to, so that loops make no objects. */
const out = { re: 0, im: 0 };

/** exp(-(a + ib)) - 1 without cancellation. */
function exponentialMinusOne(a: number, b: number): void {
  const half = Math.sin(b / 2);
  out.re = Math.expm1(-a) * Math.cos(b) - 2 * half * half;
  out.im = -Math.exp(-a) * Math.sin(b);
}

/** log(1 + u + iv) without cancellation. */
function logOnePlus(u: number, v: number): void {
  out.re = 0.5 * Math.log1p(2 * u + u * u + v * v);
  out.im = Math.atan2(v, 1 + u);
}

/** A transform from a function that leaves the value at a + ib in `out`. */
const fromFormula =
  (formula: (a: number, b: number) => void): Transform =>
  (_n, damping, spacing, from, to, re, im) => {
    for (let j = from; j < to; j++) {
      formula(damping, j * spacing);
      re[j] = out.re;
      im[j] = out.im;
    }
  };

/** Adds c s. */
function addLinear(c: number, a: number, b: number): void {
  out.re += c * a;
  out.im += c * b;
}

const binomialTransform = (trials: number, p: number): Transform =>
  fromFormula((a, b) => {
    exponentialMinusOne(a, b);
    logOnePlus(p * out.re, p * out.im);
    addLinear(p, a, b);
    out.re *= trials;
    out.im *= trials;
  });

const gammaTransform = (shape: number, scale: number): Transform =>
  fromFormula((a, b) => {
    logOnePlus(scale * a, scale * b);
    out.re *= -shape;
    out.im *= -shape;
    addLinear(shape * scale, a, b);
  });

/** Families whose transform is known in closed form. */
const ANALYTIC: Readonly<Record<string, Maker>> = {
  normal: ({ parameters }) =>
    fromFormula((a, b) => {
      const variance = (parameters[1] as number) ** 2;
      out.re = (variance * (a * a - b * b)) / 2;
      out.im = variance * a * b;
    }),
  bernoulli: ({ parameters }) => binomialTransform(1, parameters[0] as number),
  binomial: ({ parameters }) => binomialTransform(parameters[0] as number, parameters[1] as number),
  poisson: ({ parameters }) =>
    fromFormula((a, b) => {
      exponentialMinusOne(a, b);
      addLinear(1, a, b);
      out.re *= parameters[0] as number;
      out.im *= parameters[0] as number;
    }),
  geometric: ({ parameters }) => {
    const odds = (1 - (parameters[0] as number)) / (parameters[0] as number);
    return fromFormula((a, b) => {
      exponentialMinusOne(a, b);
      logOnePlus(-odds * out.re, -odds * out.im);
      out.re = -out.re;
      out.im = -out.im;
      addLinear(odds, a, b);
    });
  },
  exponential: ({ moments }) => gammaTransform(1, moments.mean),
  gamma: ({ parameters }) => gammaTransform(parameters[0] as number, parameters[1] as number),
};
