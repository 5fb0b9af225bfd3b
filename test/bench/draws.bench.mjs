/**
 * Draws a second by family: ours, d3-random's and (where python3 has numpy) NumPy's, and 10,000 means of 1,000
 * exponentials. One core, medians of several runs taken in turns, so that what else the machine does hits all alike.
 * Run alone: npm run bench draws
 */
import { execFileSync } from 'node:child_process';
import * as d3 from 'd3-random';
import { createPopulation } from '../../src/core/populations/index';
import { createUniform } from '../../src/core/random';

const BLOCK = 100_000;
const ROUNDS = 15;

/** Family text, d3-random's sampler, NumPy's expression for n draws; `fast`: has a loop of its own. */
const FAMILIES = [
  ['uniform:0,1', (u) => d3.randomUniform.source(u)(0, 1), 'rng.random(n)', true],
  ['normal:0,1', (u) => d3.randomNormal.source(u)(0, 1), 'rng.standard_normal(n)', true],
  ['exponential:1', (u) => d3.randomExponential.source(u)(1), 'rng.standard_exponential(n)', true],
  ['log-normal:0,1', (u) => d3.randomLogNormal.source(u)(0, 1), 'rng.lognormal(0,1,n)', true],
  ['bernoulli:0.03', (u) => d3.randomBernoulli.source(u)(0.03), 'rng.random(n)<0.03', true],
  ['die:6', (u) => d3.randomInt.source(u)(1, 7), 'rng.integers(1,7,n)', true],
  ['gamma:2,1', (u) => d3.randomGamma.source(u)(2, 1), 'rng.gamma(2,1,n)'],
  ['beta:2,5', (u) => d3.randomBeta.source(u)(2, 5), 'rng.beta(2,5,n)'],
  ['weibull:1.5,1', (u) => d3.randomWeibull.source(u)(1.5), 'rng.weibull(1.5,n)'],
  ['pareto:3', (u) => d3.randomPareto.source(u)(3), 'rng.pareto(3,n)+1'],
  ['cauchy:0,1', (u) => d3.randomCauchy.source(u)(0, 1), 'rng.standard_cauchy(n)'],
  ['binomial:10,0.5', (u) => d3.randomBinomial.source(u)(10, 0.5), 'rng.binomial(10,0.5,n)'],
  ['poisson:2', (u) => d3.randomPoisson.source(u)(2), 'rng.poisson(2,n)'],
  ['geometric:0.2', (u) => d3.randomGeometric.source(u)(0.2), 'rng.geometric(0.2,n)'],
  ['bimodal', null, null],
  ['zero-inflated:0.05,3,1', null, null],
];

const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];

function seconds(task) {
  const start = performance.now();
  task();
  return (performance.now() - start) / 1000;
}

/** Seconds that each NumPy statement takes, medians; null where there is no NumPy. */
function numpySeconds(statements) {
  const script = `
import json, sys, time, numpy as np
rng = np.random.default_rng(1); n = ${BLOCK}; out = []
for s in json.loads(sys.argv[1]):
    c = compile(s, 's', 'exec'); t = []
    for _ in range(${2 * ROUNDS}):
        a = time.perf_counter(); exec(c); t.append(time.perf_counter() - a)
    out.append(sorted(t)[${ROUNDS}])
print(json.dumps(out))`;
  try {
    const options = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] };
    return JSON.parse(execFileSync('python3', ['-c', script, JSON.stringify(statements)], options));
  } catch {
    return null;
  }
}

export default function bench() {
  drawsByFamily();
  meansOfExponentials();
  sumsOfAMillion();
}

const BLOCKS = 10;

/** A million draws in blocks, as a worker asks for them: long enough for the clock and the engine's last compiler. */
function fillMany(population, out, uniform) {
  for (let block = 0; block < BLOCKS; block++) population.fill(out, uniform);
}

function drawsByFamily() {
  const out = new Float64Array(BLOCK);
  const numpy = numpySeconds(FAMILIES.map(([, , statement]) => statement ?? 'pass'));
  console.log('Millions of draws a second, one core (medians)');
  console.log('family                     ours   d3-random    NumPy   ours/NumPy');
  FAMILIES.forEach(([text, sampler, statement], k) => {
    const population = createPopulation(text);
    const uniform = createUniform(1);
    const draw = sampler?.(uniform);
    const naive =
      draw &&
      (() =>
        out.forEach((_, i) => {
          out[i] = draw();
        }));
    const [ours, theirs] = [[], []];
    for (let round = 0; round < 3 * ROUNDS; round++)
      ours.push(seconds(() => fillMany(population, out, uniform)) / BLOCKS);
    for (let round = 0; naive && round < ROUNDS; round++) theirs.push(seconds(naive));
    const rate = (time) => BLOCK / time / 1e6;
    const a = rate(median(ours));
    const n = numpy && statement ? rate(numpy[k]) : Number.NaN;
    const figure = (x, width) => (Number.isNaN(x) ? '-' : x.toFixed(0)).padStart(width);
    const ratio = Number.isNaN(n) ? '-' : (a / n).toFixed(2);
    console.log(
      `${text.padEnd(24)} ${figure(a, 6)} ${figure(naive ? rate(median(theirs)) : Number.NaN, 11)} ${figure(n, 8)} ${ratio.padStart(12)}`,
    );
  });
}

function meansOfExponentials() {
  const [m, n] = [10_000, 1000];
  const population = createPopulation('exponential:1');
  const uniform = createUniform(1);
  const block = new Float64Array(n);
  const means = new Float64Array(m);
  const run = () => {
    for (let i = 0; i < m; i++) means[i] = drawMean(population, uniform, block);
  };
  run();
  const ours = median(Array.from({ length: 9 }, () => seconds(run))) * 1000;
  const numpy = numpySeconds([`rng.exponential(size=(${m},${n})).mean(1)`]);
  console.log(
    `\n${m} means of ${n} exponentials: ${ours.toFixed(0)} ms; NumPy ${numpy ? (numpy[0] * 1000).toFixed(0) : '-'} ms`,
  );
}

function drawMean(population, uniform, block) {
  population.fill(block, uniform);
  let sum = 0;
  for (let i = 0; i < block.length; i++) sum += block[i];
  return sum / block.length;
}

function sumsOfAMillion() {
  const out = new Float64Array(10_000);
  console.log('\nSums of n = 1,000,000 drawn directly, microseconds each');
  for (const text of ['normal', 'exponential', 'gamma', 'bernoulli:0.03', 'binomial', 'poisson']) {
    const sum = createPopulation(text).sumOf(1_000_000);
    const uniform = createUniform(1);
    sum.fill(out, uniform);
    console.log(
      `${text.padEnd(24)} ${((seconds(() => sum.fill(out, uniform)) / out.length) * 1e6).toFixed(3).padStart(8)}`,
    );
  }
}
