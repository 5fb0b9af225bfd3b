import { type Comment, seedOfR } from '../../../recipes/comment';
import type { DependenceParams } from '../params';

/** How the samples are added up side by side, and the settings that it takes, by trouble. */
const TROUBLES: Readonly<Record<string, (p: DependenceParams, say: Comment) => { settings: string; total: string }>> = {
  independent: () => ({
    settings: '',
    total: `
total <- numeric(repetitions)
for (i in seq_len(sample_size)) total <- total + rnorm(repetitions)`,
  }),
  autocorrelation: ({ rho }, say) => ({
    settings: `
rho <- ${rho} # ${say('dependence.rho')}`,
    total: `
last <- rnorm(repetitions)
total <- last
for (i in 2:sample_size) {
  last <- rho * last + sqrt(1 - rho^2) * rnorm(repetitions)
  total <- total + last
}`,
  }),
  clusters: ({ cluster, icc }, say) => ({
    settings: `
cluster_size <- ${cluster}
icc <- ${icc} # ${say('dependence.icc')}`,
    total: `
total <- numeric(repetitions)
for (i in seq_len(sample_size)) {
  if ((i - 1) %% cluster_size == 0) shared <- sqrt(icc) * rnorm(repetitions)
  total <- total + shared + sqrt(1 - icc) * rnorm(repetitions)
}`,
  }),
  drift: ({ drift }, say) => ({
    settings: `
drift <- ${drift} # ${say('dependence.drift')}`,
    total: `
total <- numeric(repetitions)
for (i in seq_len(sample_size)) total <- total + drift / 100 * (i - 1) + rnorm(repetitions)`,
  }),
};

/** What of the variance of the mean is known by formula. */
const INFLATION: Readonly<Record<string, string>> = {
  autocorrelation: `k <- seq_len(sample_size - 1)
inflation <- 1 + 2 * sum((1 - k / sample_size) * rho^k)
cat("effectiveSampleSize", sample_size / inflation, "\\n")
`,
  clusters: `whole <- sample_size %/% cluster_size
squares <- whole * cluster_size^2 + (sample_size %% cluster_size)^2
cat("effectiveSampleSize", sample_size / (1 + icc * (squares / sample_size - 1)), "\\n")
`,
};

/** The lab in R: all repetitions side by side, so that memory holds one observation of each. */
export function r(params: DependenceParams, say: Comment): string {
  if (params.trouble === 'peeking') return peeking(params, say);
  if (params.trouble === 'cauchy') return cauchy(params, say);
  if (params.trouble === 'pareto') return pareto(params, say);
  const { n, level, repetitions, seed, trouble } = params;
  const { settings, total } = (TROUBLES[trouble] as NonNullable<(typeof TROUBLES)[string]>)(params, say);
  const parameter = trouble === 'drift' ? 'drift / 100 * (sample_size - 1)' : '0';
  return `options(digits = 15)
sample_size <- ${n}${settings}
level <- ${level}
repetitions <- ${repetitions}
set.seed(${seedOfR(seed)})
parameter <- ${parameter} # ${say(`dependence.${trouble === 'drift' ? 'last' : 'parameter'}`)}

# ${say(`dependence.trouble.${trouble}`)}
# ${say('together')}${total}
means <- total / sample_size

# ${say('dependence.interval')}
half <- qnorm((1 + level) / 2) / sqrt(sample_size)
held <- abs(means - parameter) <= half

${INFLATION[trouble] ?? ''}cat("mean", mean(means), "\\n")
cat("standardError", sd(means), "\\n")
cat("promisedStandardError", 1 / sqrt(sample_size), "\\n")
cat("coverage", mean(held), "\\n")
`;
}

function peeking({ n, looks, level, repetitions, seed }: DependenceParams, say: Comment): string {
  return `options(digits = 15)
sample_size <- ${n}
looks <- ${looks}
level <- ${level}
repetitions <- ${repetitions}
set.seed(${seedOfR(seed)})
z <- qnorm((1 + level) / 2)
look_after <- floor(seq_len(looks) * sample_size / looks + 0.5)

# ${say('dependence.trouble.peeking')}
# ${say('together')}
total <- numeric(repetitions)
alarm <- logical(repetitions)
for (i in seq_len(sample_size)) {
  total <- total + rnorm(repetitions)
  if (i %in% look_after) alarm <- alarm | abs(total) > z * sqrt(i)
}

cat("falseAlarmRate", mean(alarm), "\\n")
cat("promisedFalseAlarmRate", 1 - level, "\\n")
`;
}

function cauchy({ n, repetitions, seed }: DependenceParams, say: Comment): string {
  return `options(digits = 15)
sample_size <- ${n}
repetitions <- ${repetitions}
set.seed(${seedOfR(seed)})

# ${say('together')}
total <- numeric(repetitions)
for (i in seq_len(sample_size)) total <- total + rcauchy(repetitions)
quartiles <- quantile(total / sample_size, c(0.25, 0.75))

# ${say('dependence.trouble.cauchy')}
cat("lowerQuartile", quartiles[1], "\\n")
cat("upperQuartile", quartiles[2], "\\n")
`;
}

function pareto({ n, level, repetitions, seed }: DependenceParams, say: Comment): string {
  return `options(digits = 15)
sample_size <- ${n}
level <- ${level}
repetitions <- ${repetitions}
set.seed(${seedOfR(seed)})
parameter <- 3 # ${say('dependence.paretoMean')}

# ${say('dependence.trouble.pareto')}
# ${say('together')}
total <- numeric(repetitions)
squares <- numeric(repetitions)
for (i in seq_len(sample_size)) {
  x <- runif(repetitions)^(-1 / 1.5) - parameter
  total <- total + x
  squares <- squares + x^2
}
bias <- total / sample_size
variance <- (squares - sample_size * bias^2) / (sample_size - 1)
held <- abs(bias) <= qt((1 + level) / 2, sample_size - 1) * sqrt(variance / sample_size)

cat("coverage", mean(held), "\\n")
`;
}
