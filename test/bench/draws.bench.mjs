/**
 * Draws a second by family: ours, d3-random's and (where python3 has numpy) NumPy's, and 10,000 means of 1,000
 * exponentials. One core. All take turns within each round, so that what else the machine does hits all alike: the ratio is
 * the median of the rounds' ratios, with their quartiles behind it. Run alone: npm run bench draws
 */
import * as d3 from 'd3-random';
import { createPopulation } from '../../src/core/populations/index';
import { createUniform } from '../../src/core/random';
import { runToEnd } from '../../src/experiments/run';
import { experimentOf } from '../../src/labs/registry';
import { settings } from '../labs/settings';
import { startNumpy } from './numpy.mjs';

const BLOCK = 100_000;
/** A turn: as many blocks as take so many seconds, ten at most, of which the fastest counts: others were interrupted. */
const TURN = 0.004;
const MOST_BLOCKS = 10;
/** Draws of d3-random at once: the slowest of its samplers takes a microsecond each. */
const FEW = 20_000;
/** Seconds of each loop before anything is timed, for the engine's last compiler. */
const WARMING = 0.05;
const ROUNDS = 15;

const HEIGHTS = '60,99,70,45,30,20,14,12,16,24,30,22,12,6,3,2,1,1,2,6';
const SPIKES = `h=np.array([${HEIGHTS}])/475`;

/** Every family: its text, d3-random's sampler, NumPy's statement for n draws. */
const FAMILIES = [
  ['uniform:0,1', (u) => d3.randomUniform.source(u)(0, 1), 'rng.random(n)'],
  ['normal:0,1', (u) => d3.randomNormal.source(u)(0, 1), 'rng.standard_normal(n)'],
  ['exponential:1', (u) => d3.randomExponential.source(u)(1), 'rng.standard_exponential(n)'],
  ['log-normal:0,1', (u) => d3.randomLogNormal.source(u)(0, 1), 'rng.lognormal(0,1,n)'],
  ['gamma:2,1', (u) => d3.randomGamma.source(u)(2, 1), 'rng.gamma(2,1,n)'],
  ['gamma:0.3,1', (u) => d3.randomGamma.source(u)(0.3, 1), 'rng.gamma(0.3,1,n)'],
  ['beta:2,5', (u) => d3.randomBeta.source(u)(2, 5), 'rng.beta(2,5,n)'],
  ['beta:0.5,0.5', (u) => d3.randomBeta.source(u)(0.5, 0.5), 'rng.beta(0.5,0.5,n)'],
  ['weibull:1.5,1', (u) => d3.randomWeibull.source(u)(1.5), 'rng.weibull(1.5,n)'],
  ['pareto:3', (u) => d3.randomPareto.source(u)(3), 'rng.pareto(3,n)+1'],
  ['cauchy:0,1', (u) => d3.randomCauchy.source(u)(0, 1), 'rng.standard_cauchy(n)'],
  ['bernoulli:0.03', (u) => d3.randomBernoulli.source(u)(0.03), 'rng.random(n)<0.03'],
  ['binomial:10,0.5', (u) => d3.randomBinomial.source(u)(10, 0.5), 'rng.binomial(10,0.5,n)'],
  ['binomial:1000,0.2', (u) => d3.randomBinomial.source(u)(1000, 0.2), 'rng.binomial(1000,0.2,n)'],
  ['poisson:2', (u) => d3.randomPoisson.source(u)(2), 'rng.poisson(2,n)'],
  ['poisson:100', (u) => d3.randomPoisson.source(u)(100), 'rng.poisson(100,n)'],
  ['geometric:0.2', (u) => d3.randomGeometric.source(u)(0.2), 'rng.geometric(0.2,n)'],
  ['die:6', (u) => d3.randomInt.source(u)(1, 7), 'rng.integers(1,7,n)'],
  ['bimodal', null, 'np.where(rng.random(n)<0.6,rng.normal(2,0.6,n),rng.normal(6,0.8,n))'],
  ['zero-inflated:0.05,3,1', null, 'z=np.zeros(n);k=rng.random(n)<0.05;z[k]=rng.lognormal(3,1,k.sum())'],
  [`drawn:0,100,${HEIGHTS}`, null, `${SPIKES};(rng.choice(20,n,p=h)+rng.random(n))*5`],
];

const sorted = (values) => [...values].sort((a, b) => a - b);
const quantile = (values, share) => sorted(values)[Math.round(share * (values.length - 1))] ?? Number.NaN;
const median = (values) => quantile(values, 0.5);

function seconds(task) {
  const start = performance.now();
  task();
  return (performance.now() - start) / 1000;
}

/** Median and quartiles of how many times as fast as another one we were, each round for itself. */
function ratioOf(ours, theirs) {
  const ratios = ours.map((time, k) => theirs[k] / time);
  const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => quantile(ratios, share).toFixed(2));
  return `${middle.padStart(5)} (${low} to ${high})`;
}

export default async function bench() {
  const numpy = await startNumpy();
  await drawsByFamily(numpy);
  await meansOfExponentials(numpy);
  numpy?.stop();
  sumsOfAMillion();
}

async function drawsByFamily(numpy) {
  const out = new Float64Array(BLOCK);
  const wanted = FAMILIES.filter(([text]) => text.startsWith(process.env.FAMILY ?? ''));
  const rows = wanted.map(([text, sampler, statement]) => {
    const population = createPopulation(text);
    const uniform = createUniform(1);
    const draw = sampler?.(uniform);
    const fill = () => population.fill(out, uniform);
    const one = () => {
      for (let i = 0; i < FEW; i++) out[i] = draw();
    };
    const start = performance.now();
    while (performance.now() - start < 1000 * WARMING) fill();
    const blocks = Math.min(MOST_BLOCKS, Math.max(3, Math.ceil(TURN / seconds(fill))));
    const turn = () => Math.min(...Array.from({ length: blocks }, () => seconds(fill)));
    return { text, statement, turn, blocks, one: draw && one, ours: [], d3: [], numpy: [] };
  });
  const floor = [];
  for (let round = 0; round < ROUNDS; round++) {
    floor.push(seconds(() => out.fill(round)));
    for (const row of rows) {
      row.ours.push(row.turn());
      if (row.one) row.d3.push((seconds(row.one) * BLOCK) / FEW);
      if (numpy) row.numpy.push(await numpy.seconds(row.statement, BLOCK, row.blocks));
    }
  }
  const rate = (times) => (times.length ? (BLOCK / median(times) / 1e6).toFixed(0) : '-');
  console.log(
    `Millions of draws a second, one core, medians of ${ROUNDS} rounds; NumPy ${numpy?.version ?? 'is not here'}`,
  );
  console.log(`family                     ours   d3   NumPy   ours/NumPy (quartiles)`);
  for (const { text, ours, d3, numpy } of rows) {
    const ratio = numpy.length ? ratioOf(ours, numpy) : '-';
    const name = text.length > 24 ? text.split(':')[0] : text;
    console.log(
      `${name.padEnd(24)} ${rate(ours).padStart(6)} ${rate(d3).padStart(4)} ${rate(numpy).padStart(7)}  ${ratio}`,
    );
  }
  console.log(`writing a constant       ${rate(floor).padStart(6)}`);
}

/** The whole experiment as one worker plays it, with its bins and moments. */
async function meansOfExponentials(numpy) {
  const experiment = experimentOf('sampling-distribution');
  const params = settings(experiment.id, { population: 'exponential:1', n: 1000, repetitions: 10_000 });
  const run = () => runToEnd(experiment, params);
  run();
  const [ours, theirs] = [[], []];
  for (let round = 0; round < 2 * ROUNDS; round++) {
    ours.push(seconds(run));
    if (numpy) theirs.push(await numpy.seconds('rng.exponential(size=(10_000,n)).mean(1)', 1000));
  }
  // The fastest too: so long a turn is interrupted more often than not where the machine has other work.
  const [fastest, theirFastest] = [Math.min(...ours), Math.min(...theirs)];
  const said = (time) => `${(time * 1000).toFixed(1)} ms`;
  const compared = numpy
    ? `NumPy ${said(median(theirs))}, ratio ${ratioOf(ours, theirs)}; fastest ${said(fastest)}, NumPy ${said(theirFastest)}, ratio ${(theirFastest / fastest).toFixed(2)}`
    : '';
  console.log(`\n10,000 means of 1,000 exponentials, the lab: ${said(median(ours))}; ${compared}`);
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
