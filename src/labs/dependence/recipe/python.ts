import { studentCriticalValue } from '../../../core/intervals/criticalValue';
import { type Comment, percent } from '../../../recipes/comment';
import type { DependenceParams } from '../params';

/** How the samples are added up side by side, and the settings that it takes, by trouble. */
const TROUBLES: Readonly<Record<string, (p: DependenceParams, say: Comment) => { settings: string; total: string }>> = {
  independent: () => ({
    settings: '',
    total: `
total = np.zeros(repetitions)
for _ in range(sample_size):
    total += rng.standard_normal(repetitions)`,
  }),
  autocorrelation: ({ rho }, say) => ({
    settings: `
rho = ${rho}  # ${say('dependence.rho')}`,
    total: `
last = rng.standard_normal(repetitions)
total = last.copy()
for _ in range(sample_size - 1):
    last = rho * last + np.sqrt(1 - rho**2) * rng.standard_normal(repetitions)
    total += last`,
  }),
  clusters: ({ cluster, icc }, say) => ({
    settings: `
cluster_size = ${cluster}
icc = ${icc}  # ${say('dependence.icc')}`,
    total: `
total = np.zeros(repetitions)
for i in range(sample_size):
    if i % cluster_size == 0:
        shared = np.sqrt(icc) * rng.standard_normal(repetitions)
    total += shared + np.sqrt(1 - icc) * rng.standard_normal(repetitions)`,
  }),
  drift: ({ drift }, say) => ({
    settings: `
drift = ${drift}  # ${say('dependence.drift')}`,
    total: `
total = np.zeros(repetitions)
for i in range(sample_size):
    total += drift / 100 * i + rng.standard_normal(repetitions)`,
  }),
};

/** What of the variance of the mean is known by formula. */
const INFLATION: Readonly<Record<string, string>> = {
  autocorrelation: `k = np.arange(1, sample_size)
inflation = 1 + 2 * np.sum((1 - k / sample_size) * rho**k)
print("effectiveSampleSize", sample_size / inflation)
`,
  clusters: `whole, rest = divmod(sample_size, cluster_size)
squares = whole * cluster_size**2 + rest**2
print("effectiveSampleSize", sample_size / (1 + icc * (squares / sample_size - 1)))
`,
};

/** The lab in Python with NumPy: all repetitions side by side, so that memory holds one observation of each. */
export function python(params: DependenceParams, say: Comment): string {
  if (params.trouble === 'peeking') return peeking(params, say);
  if (params.trouble === 'cauchy') return cauchy(params, say);
  if (params.trouble === 'pareto') return pareto(params, say);
  const { n, level, repetitions, seed, trouble } = params;
  const { settings, total } = (TROUBLES[trouble] as NonNullable<(typeof TROUBLES)[string]>)(params, say);
  const parameter = trouble === 'drift' ? 'drift / 100 * (sample_size - 1)' : '0';
  return `from statistics import NormalDist

import numpy as np

sample_size = ${n}${settings}
level = ${level}
repetitions = ${repetitions}
rng = np.random.default_rng(${seed})
parameter = ${parameter}  # ${say(`dependence.${trouble === 'drift' ? 'last' : 'parameter'}`)}

# ${say(`dependence.trouble.${trouble}`)}
# ${say('together')}${total}
means = total / sample_size

# ${say('dependence.interval')}
half = NormalDist().inv_cdf((1 + level) / 2) / np.sqrt(sample_size)
held = np.abs(means - parameter) <= half

${INFLATION[trouble] ?? ''}print("mean", means.mean())
print("standardError", means.std(ddof=1))
print("promisedStandardError", 1 / np.sqrt(sample_size))
print("coverage", held.mean())
`;
}

function peeking({ n, looks, level, repetitions, seed }: DependenceParams, say: Comment): string {
  return `from statistics import NormalDist

import numpy as np

sample_size = ${n}
looks = ${looks}
level = ${level}
repetitions = ${repetitions}
rng = np.random.default_rng(${seed})
z = NormalDist().inv_cdf((1 + level) / 2)
look_after = {int((k + 1) * sample_size / looks + 0.5) for k in range(looks)}

# ${say('dependence.trouble.peeking')}
# ${say('together')}
total = np.zeros(repetitions)
alarm = np.zeros(repetitions, dtype=bool)
for i in range(1, sample_size + 1):
    total += rng.standard_normal(repetitions)
    if i in look_after:
        alarm |= np.abs(total) > z * np.sqrt(i)

print("falseAlarmRate", alarm.mean())
print("promisedFalseAlarmRate", 1 - level)
`;
}

function cauchy({ n, repetitions, seed }: DependenceParams, say: Comment): string {
  return `import numpy as np

sample_size = ${n}
repetitions = ${repetitions}
rng = np.random.default_rng(${seed})

# ${say('together')}
total = np.zeros(repetitions)
for _ in range(sample_size):
    total += rng.standard_cauchy(repetitions)
lower, upper = np.quantile(total / sample_size, [0.25, 0.75])

# ${say('dependence.trouble.cauchy')}
print("lowerQuartile", lower)
print("upperQuartile", upper)
`;
}

function pareto({ n, level, repetitions, seed }: DependenceParams, say: Comment): string {
  return `import numpy as np

sample_size = ${n}
t = ${studentCriticalValue(Number(level), n)}  # ${say('t', { level: percent(level), degrees: n - 1 })}
repetitions = ${repetitions}
rng = np.random.default_rng(${seed})
parameter = 3  # ${say('dependence.paretoMean')}

# ${say('dependence.trouble.pareto')}
# ${say('together')}
total = np.zeros(repetitions)
squares = np.zeros(repetitions)
for _ in range(sample_size):
    x = 1 + rng.pareto(1.5, repetitions) - parameter
    total += x
    squares += x**2
bias = total / sample_size
variance = (squares - sample_size * bias**2) / (sample_size - 1)
held = np.abs(bias) <= t * np.sqrt(variance / sample_size)

print("coverage", held.mean())
`;
}
