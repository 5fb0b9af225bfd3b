import { studentCriticalValue } from '../../../core/intervals/criticalValue';
import { criticalZ } from '../../../core/theory/dependentCoverage';
import { type Comment, missedShare, percent } from '../../../recipes/comment';
import type { DependenceParams } from '../params';

/** How one sample is added up, and the settings that it takes, by trouble. */
const TROUBLES: Readonly<Record<string, (p: DependenceParams, say: Comment) => { settings: string; sum: string }>> = {
  independent: () => ({
    settings: '',
    sum: `
  let sum = 0;
  for (let i = 0; i < sampleSize; i++) sum += normal();`,
  }),
  autocorrelation: ({ rho }, say) => ({
    settings: `
const rho = ${rho}; // ${say('dependence.rho')}`,
    sum: `
  let last = normal();
  let sum = last;
  for (let i = 1; i < sampleSize; i++) {
    last = rho * last + Math.sqrt(1 - rho ** 2) * normal();
    sum += last;
  }`,
  }),
  clusters: ({ cluster, icc }, say) => ({
    settings: `
const clusterSize = ${cluster};
const icc = ${icc}; // ${say('dependence.icc')}`,
    sum: `
  let [shared, sum] = [0, 0];
  for (let i = 0; i < sampleSize; i++) {
    if (i % clusterSize === 0) shared = Math.sqrt(icc) * normal();
    sum += shared + Math.sqrt(1 - icc) * normal();
  }`,
  }),
  drift: ({ drift }, say) => ({
    settings: `
const drift = ${drift}; // ${say('dependence.drift')}`,
    sum: `
  let sum = 0;
  for (let i = 0; i < sampleSize; i++) sum += (drift / 100) * i + normal();`,
  }),
};

/** What of the variance of the mean is known by formula. */
const INFLATION: Readonly<Record<string, string>> = {
  autocorrelation: `
let inflation = 1;
for (let k = 1; k < sampleSize; k++) inflation += 2 * (1 - k / sampleSize) * rho ** k;

console.log('effectiveSampleSize', sampleSize / inflation);`,
  clusters: `
const whole = Math.floor(sampleSize / clusterSize);
const squares = whole * clusterSize ** 2 + (sampleSize % clusterSize) ** 2;
console.log('effectiveSampleSize', sampleSize / (1 + icc * (squares / sampleSize - 1)));`,
};

/** The lab in JavaScript with d3-random. */
export function javascript(params: DependenceParams, say: Comment): string {
  if (params.trouble === 'peeking') return peeking(params, say);
  if (params.trouble === 'cauchy') return cauchy(params, say);
  if (params.trouble === 'pareto') return pareto(params, say);
  const { n, level, repetitions, seed, trouble } = params;
  const { settings, sum } = (TROUBLES[trouble] as NonNullable<(typeof TROUBLES)[string]>)(params, say);
  const parameter = trouble === 'drift' ? '(drift / 100) * (sampleSize - 1)' : '0';
  return `import { randomLcg, randomNormal } from 'd3-random';

const sampleSize = ${n};${settings}
const z = ${criticalZ(Number(level))}; // ${say('z', { level: percent(level) })}
const repetitions = ${repetitions};
const normal = randomNormal.source(randomLcg(${seed}))();
const parameter = ${parameter}; // ${say(`dependence.${trouble === 'drift' ? 'last' : 'parameter'}`)}

// ${say(`dependence.trouble.${trouble}`)}
function sampleMean() {${sum}
  return sum / sampleSize;
}

// ${say('dependence.interval')}
const half = z / Math.sqrt(sampleSize);
const means = Float64Array.from({ length: repetitions }, sampleMean);
const held = means.filter((mean) => Math.abs(mean - parameter) <= half).length;

const average = means.reduce((sum, mean) => sum + mean, 0) / repetitions;
const spread = means.reduce((sum, mean) => sum + (mean - average) ** 2, 0);

${(INFLATION[trouble] ?? '').trimStart()}${INFLATION[trouble] ? '\n' : ''}console.log('mean', average);
console.log('standardError', Math.sqrt(spread / (repetitions - 1)));
console.log('promisedStandardError', 1 / Math.sqrt(sampleSize));
console.log('coverage', held / repetitions);
`;
}

function peeking({ n, looks, level, repetitions, seed }: DependenceParams, say: Comment): string {
  return `import { randomLcg, randomNormal } from 'd3-random';

const sampleSize = ${n};
const looks = ${looks};
const z = ${criticalZ(Number(level))}; // ${say('z', { level: percent(level) })}
const repetitions = ${repetitions};
const normal = randomNormal.source(randomLcg(${seed}))();
const lookAfter = new Set();
for (let k = 1; k <= looks; k++) lookAfter.add(Math.round((k * sampleSize) / looks));

// ${say('dependence.trouble.peeking')}
function falseAlarm() {
  let sum = 0;
  for (let i = 1; i <= sampleSize; i++) {
    sum += normal();
    if (lookAfter.has(i) && Math.abs(sum) > z * Math.sqrt(i)) return true;
  }
  return false;
}

let alarms = 0;
for (let r = 0; r < repetitions; r++) if (falseAlarm()) alarms++;

console.log('falseAlarmRate', alarms / repetitions);
console.log('promisedFalseAlarmRate', ${missedShare(level)});
`;
}

function cauchy({ n, repetitions, seed }: DependenceParams, say: Comment): string {
  return `import { randomCauchy, randomLcg } from 'd3-random';

const sampleSize = ${n};
const repetitions = ${repetitions};
const cauchy = randomCauchy.source(randomLcg(${seed}))();

function sampleMean() {
  let sum = 0;
  for (let i = 0; i < sampleSize; i++) sum += cauchy();
  return sum / sampleSize;
}
const means = Float64Array.from({ length: repetitions }, sampleMean).sort();

// ${say('dependence.trouble.cauchy')}
console.log('lowerQuartile', means[Math.floor(repetitions / 4)]);
console.log('upperQuartile', means[Math.floor((3 * repetitions) / 4)]);
`;
}

function pareto({ n, level, repetitions, seed }: DependenceParams, say: Comment): string {
  return `import { randomLcg, randomPareto } from 'd3-random';

const sampleSize = ${n};
const t = ${studentCriticalValue(Number(level), n)}; // ${say('t', { level: percent(level), degrees: n - 1 })}
const repetitions = ${repetitions};
const pareto = randomPareto.source(randomLcg(${seed}))(1.5);
const parameter = 3; // ${say('dependence.paretoMean')}

// ${say('dependence.trouble.pareto')}
let held = 0;
for (let r = 0; r < repetitions; r++) {
  const sample = Float64Array.from({ length: sampleSize }, pareto);
  const mean = sample.reduce((sum, x) => sum + x) / sampleSize;
  const squares = sample.reduce((sum, x) => sum + (x - mean) ** 2, 0);
  const half = t * Math.sqrt(squares / (sampleSize - 1) / sampleSize);
  if (Math.abs(mean - parameter) <= half) held++;
}

console.log('coverage', held / repetitions);
`;
}
