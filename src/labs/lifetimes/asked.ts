import type { Watched } from '../../core/lifetimes/watched';
import type { LifetimesParams } from './params';

export type Settings = Pick<LifetimesParams, 'watch' | 'arrive' | 'lifetime' | 'shape'>;

/** The lifetimes that are asked about, and how they are watched. */
export const watchedOf = ({ watch, arrive, lifetime, shape }: Settings): Watched => ({
  life: { shape, scale: lifetime },
  watch,
  arrive,
});

/** The age at which the estimates of the curve are held against the truth: three quarters of the watch. */
export const lateAge = ({ watch }: Pick<LifetimesParams, 'watch'>): number => 0.75 * watch;

/** The share of rows that may be wrong. */
export const allowedShare = ({ allowed }: Pick<LifetimesParams, 'allowed'>): number => allowed / 1e6;

/** What Greenwood's interval promises. */
export const LEVEL = 0.95;
