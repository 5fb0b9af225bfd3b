import { studentCriticalValue } from '../../../core/intervals/criticalValue';
import { lowerRank, RESAMPLES } from '../../../core/intervals/resample';
import { createPopulation } from '../../../core/populations/index';
import { type Comment, missedShare, percent } from '../../comment';
import { plain } from '../../plain';
import type { IntervalLines, IntervalQuestion } from '../question';

type Lines = (question: IntervalQuestion, say: Comment) => IntervalLines;

const studentSetting = ({ level, n }: IntervalQuestion, say: Comment): string =>
  `t = ${studentCriticalValue(Number(level), n)}  # ${say('t', { level: percent(level), degrees: n - 1 })}`;

const normalSetting = ({ level }: IntervalQuestion): string =>
  `level = ${level}
z = NormalDist().inv_cdf((1 + level) / 2)`;

const bootstrapSettings = ({ level }: IntervalQuestion, say: Comment): string =>
  `resamples = ${RESAMPLES}
rank = ${lowerRank(Number(level))}  # ${say('interval.rank', { level: percent(level) })}`;

/** Whether the lines of an interval need `NormalDist`. */
export const needsNormal = (interval: string): boolean => ['z', 'wald', 'wilson'].includes(interval);

/** From arrays of so many yes: arrays `low` and `high`. */
export const OF_COUNT: Readonly<Record<string, Lines>> = {
  t: (question, say) => ({
    settings: studentSetting(question, say),
    code: `# ${say('interval.t')}
share = yes / sample_size
half = t * np.sqrt(share * (1 - share) / (sample_size - 1))
low, high = share - half, share + half`,
  }),
  z: (question, say) => ({
    settings: normalSetting(question),
    code: `# ${say('interval.z')}
share = yes / sample_size
half = z * np.sqrt(p * (1 - p) / sample_size)
low, high = share - half, share + half`,
  }),
  wald: (question, say) => ({
    settings: normalSetting(question),
    code: `# ${say('interval.wald')}
share = yes / sample_size
half = z * np.sqrt(share * (1 - share) / sample_size)
low, high = share - half, share + half`,
  }),
  wilson: (question, say) => ({
    settings: normalSetting(question),
    code: `# ${say('interval.wilson')}
middle = yes + z**2 / 2
reach = z * np.sqrt(yes * (sample_size - yes) / sample_size + z**2 / 4)
low, high = (middle - reach) / (sample_size + z**2), (middle + reach) / (sample_size + z**2)`,
  }),
  'clopper-pearson': ({ level }, say) => ({
    settings: `tail = ${missedShare(level) / 2}  # ${say('interval.tail', { level: percent(level) })}`,
    code: `# ${say('interval.clopperPearson')}
k = np.arange(sample_size + 1)
log_choose = np.append(0, np.cumsum(np.log((sample_size - k[:-1]) / k[1:])))


@cache
def lower_end(yes):
    low, high = 0, yes / sample_size
    for _ in range(50 if yes > 0 else 0):
        middle = (low + high) / 2
        log_mass = log_choose[yes:] + k[yes:] * np.log(middle) + (sample_size - k[yes:]) * np.log1p(-middle)
        low, high = (middle, high) if np.exp(log_mass).sum() < tail else (low, middle)
    return low


low = np.array([lower_end(count) for count in yes.tolist()])
high = np.array([1 - lower_end(sample_size - count) for count in yes.tolist()])`,
  }),
};

/** From a sample: a function `interval(sample)`. */
export const OF_SAMPLE: Readonly<Record<string, Lines>> = {
  t: (question, say) => ({
    settings: studentSetting(question, say),
    code: `
def interval(sample):
    """${say('interval.t')}"""
    half = t * sample.std(ddof=1) / np.sqrt(sample_size)
    return sample.mean() - half, sample.mean() + half`,
  }),
  z: (question, say) => ({
    settings: `${normalSetting(question)}
sigma = ${plain(createPopulation(question.population).moments.standardDeviation)}  # ${say('interval.sigma')}`,
    code: `
def interval(sample):
    """${say('interval.z')}"""
    half = z * sigma / np.sqrt(sample_size)
    return sample.mean() - half, sample.mean() + half`,
  }),
  bootstrap: (question, say) => ({
    settings: bootstrapSettings(question, say),
    code: `
def interval(sample):
    """${say('interval.bootstrap')}"""
    means = rng.choice(sample, (resamples, sample_size)).mean(axis=1)
    means.sort()
    return means[rank - 1], means[-rank]`,
  }),
  'bootstrap-t': (question, say) => ({
    settings: bootstrapSettings(question, say),
    code: `
def moments(values):
    return values.mean(axis=-1), values.std(axis=-1) / np.sqrt(sample_size)


def interval(sample):
    """${say('interval.bootstrapT')}"""
    mean, error = moments(sample)
    means, errors = moments(rng.choice(sample, (resamples, sample_size)))
    # ${say('interval.flat')}
    pivots = np.where(means == mean, 0, np.copysign(np.inf, means - mean))
    np.divide(means - mean, errors, out=pivots, where=errors > 1e-9 * error)
    pivots.sort()
    return mean - pivots[-rank] * error, mean - pivots[rank - 1] * error`,
  }),
};
