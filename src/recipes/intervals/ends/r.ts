import { lowerRank, RESAMPLES } from '../../../core/intervals/resample';
import { createPopulation } from '../../../core/populations/index';
import { type Comment, percent } from '../../comment';
import { plain } from '../../plain';
import type { IntervalLines, IntervalQuestion } from '../question';

type Lines = (question: IntervalQuestion, say: Comment) => IntervalLines;

const levelSetting = ({ level }: IntervalQuestion): string => `level <- ${level}`;

const normalSetting = (question: IntervalQuestion): string =>
  `${levelSetting(question)}
z <- qnorm((1 + level) / 2)`;

const bootstrapSettings = ({ level }: IntervalQuestion, say: Comment): string =>
  `resamples <- ${RESAMPLES}
rank <- ${lowerRank(Number(level))} # ${say('interval.rank', { level: percent(level) })}`;

/** From vectors of so many yes: vectors `low` and `high`. */
export const OF_COUNT: Readonly<Record<string, Lines>> = {
  t: (question, say) => ({
    settings: levelSetting(question),
    code: `# ${say('interval.t')}
share <- yes / sample_size
half <- qt((1 + level) / 2, sample_size - 1) * sqrt(share * (1 - share) / (sample_size - 1))
low <- share - half
high <- share + half`,
  }),
  z: (question, say) => ({
    settings: normalSetting(question),
    code: `# ${say('interval.z')}
half <- z * sqrt(p * (1 - p) / sample_size)
low <- yes / sample_size - half
high <- yes / sample_size + half`,
  }),
  wald: (question, say) => ({
    settings: normalSetting(question),
    code: `# ${say('interval.wald')}
share <- yes / sample_size
half <- z * sqrt(share * (1 - share) / sample_size)
low <- share - half
high <- share + half`,
  }),
  wilson: (question, say) => ({
    settings: normalSetting(question),
    code: `# ${say('interval.wilson')}
middle <- yes + z^2 / 2
reach <- z * sqrt(yes * (sample_size - yes) / sample_size + z^2 / 4)
low <- (middle - reach) / (sample_size + z^2)
high <- (middle + reach) / (sample_size + z^2)`,
  }),
  'clopper-pearson': (question, say) => ({
    settings: levelSetting(question),
    code: `# ${say('interval.clopperPearson')}
low <- qbeta((1 - level) / 2, yes, sample_size - yes + 1)
high <- qbeta((1 + level) / 2, yes + 1, sample_size - yes)`,
  }),
};

/** From a sample: a function `interval(x)`. */
export const OF_SAMPLE: Readonly<Record<string, Lines>> = {
  t: (question, say) => ({
    settings: levelSetting(question),
    code: `# ${say('interval.t')}
t <- qt((1 + level) / 2, sample_size - 1)
interval <- function(x) mean(x) + c(-1, 1) * t * sd(x) / sqrt(sample_size)`,
  }),
  z: (question, say) => ({
    settings: `${normalSetting(question)}
sigma <- ${plain(createPopulation(question.population).moments.standardDeviation)} # ${say('interval.sigma')}`,
    code: `# ${say('interval.z')}
interval <- function(x) mean(x) + c(-1, 1) * z * sigma / sqrt(sample_size)`,
  }),
  bootstrap: (question, say) => ({
    settings: bootstrapSettings(question, say),
    code: `# ${say('interval.bootstrap')}
interval <- function(x) {
  again <- matrix(sample(x, resamples * sample_size, replace = TRUE), resamples)
  sort(rowMeans(again))[c(rank, resamples + 1 - rank)]
}`,
  }),
  'bootstrap-t': (question, say) => ({
    settings: bootstrapSettings(question, say),
    code: `# ${say('interval.bootstrapT')}
interval <- function(x) {
  again <- matrix(sample(x, resamples * sample_size, replace = TRUE), resamples)
  off <- rowMeans(again) - mean(x)
  errors <- sqrt(rowMeans((again - rowMeans(again))^2) / sample_size)
  error <- sqrt(mean((x - mean(x))^2) / sample_size)
  # ${say('interval.flat')}
  flat <- ifelse(off == 0, 0, sign(off) * Inf)
  pivots <- sort(ifelse(errors > 1e-9 * error, off / errors, flat))
  mean(x) - pivots[c(resamples + 1 - rank, rank)] * error
}`,
  }),
};
