import { expectedOfWatched, failedOnlyBy, nowAsEndBy, type Watched } from '../../core/lifetimes/watched';
import {
  failedBy,
  meanFailedTo,
  meanLife,
  timeOfMeanShare,
  timeOfShare,
  type WeibullLife,
} from '../../core/lifetimes/weibullLife';
import type { Quantity, Values } from '../../experiments/quantities';
import { allowedShare, lateAge, watchedOf } from './asked';

const LIFE = ['lifetime', 'shape'] as const;
const WATCHED = [...LIFE, 'watch', 'arrive'] as const;

const watchedIn = ({ lifetime, shape, watch = 1, arrive = 0 }: Values): Watched =>
  watchedOf({ lifetime: Number(lifetime), shape: Number(shape), watch: Number(watch), arrive: Number(arrive) });

type Format = Quantity['format'];

const ofLife = (compute: (life: WeibullLife) => number): Quantity => ({
  role: 'population',
  format: 'number',
  needs: LIFE,
  compute: (values) => compute(watchedIn(values).life),
});

const ofWatched = (format: Format, compute: (watched: Watched) => number): Quantity => ({
  role: 'theory',
  format,
  needs: WATCHED,
  compute: (values) => compute(watchedIn(values)),
});

const ofPromise = (compute: (life: WeibullLife, share: number) => number): Quantity => ({
  role: 'theory',
  format: 'number',
  needs: [...LIFE, 'allowed'],
  compute: (values) => compute(watchedIn(values).life, allowedShare({ allowed: Number(values.allowed) })),
});

const ofCheck = (compute: (life: WeibullLife, check: number) => number): Quantity => ({
  role: 'theory',
  format: 'share',
  needs: [...LIFE, 'every'],
  compute: (values) => compute(watchedIn(values).life, Number(values.every)),
});

/** Hours of a year of 365.25 days. */
const YEAR = 8_766;

/** Figures of prose that come from this lab. Times in hours. */
export const QUANTITIES: Readonly<Record<string, Quantity>> = {
  meanLifetime: ofLife(meanLife),
  meanLifetimeYears: ofLife((life) => meanLife(life) / YEAR),
  medianLifetime: ofLife((life) => timeOfShare(life, 0.5)),
  shareFailedInWatch: ofWatched('share', (watched) => expectedOfWatched(watched).failed),
  expectedMeanOfFailed: ofWatched('number', (watched) => expectedOfWatched(watched).meanOfFailed),
  expectedMeanNowAsEnd: ofWatched('number', (watched) => expectedOfWatched(watched).meanNowAsEnd),
  /** Gone wrong by three quarters of the watch, and what the two wrong ways are expected to make of it. */
  goneWrongLate: ofWatched('share', (watched) => failedBy(watched.life, lateAge(watched))),
  failedOnlyLate: ofWatched('share', (watched) => failedOnlyBy(watched, lateAge(watched))),
  nowAsEndLate: ofWatched('share', (watched) => nowAsEndBy(watched, lateAge(watched))),
  /** The longest from check to check that keeps the worst moment, or a random one on average, at what is allowed. */
  checkInterval: ofPromise(timeOfShare),
  checkIntervalForMean: ofPromise(timeOfMeanShare),
  /**
   * Minutes from check to check where only the wrong ones are made new: in the long run, with rows of all ages, one fails a
   * mean lifetime by the elementary renewal theorem, whatever the shape.
   */
  minutesIfOthersAge: ofPromise((life, share) => 60 * share * meanLife(life)),
  allowedRows: {
    role: 'theory',
    format: 'share',
    needs: ['allowed'],
    compute: (values) => allowedShare({ allowed: Number(values.allowed) }),
  },
  /** So many rows without a wrong one show that no more than the allowed share is wrong, at 95 %. */
  cleanRowsForPromise: {
    role: 'sample',
    format: 'integer',
    needs: ['allowed'],
    compute: ({ allowed }) => Math.ceil(Math.log(0.05) / Math.log1p(-allowedShare({ allowed: Number(allowed) }))),
  },
  wrongAtWorst: ofCheck(failedBy),
  wrongAtRandom: ofCheck(meanFailedTo),
};
