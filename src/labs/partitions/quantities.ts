import type { Quantity, Values } from '../../experiments/quantities';
import { expectedOf } from './expected';
import { type Settings, spreadOf } from './spread';

const settingsOf = ({ keys, regions, skew, placement, salts }: Values): Settings => ({
  keys: Number(keys),
  regions: Number(regions),
  skew: Number(skew),
  placement: String(placement),
  salts: Number(salts),
});
const needs = ['keys', 'regions', 'skew', 'placement', 'salts'] as const;

/** Figures of prose that come from this lab. */
export const QUANTITIES: Readonly<Record<string, Quantity>> = {
  /** Expected largest load in mean loads; of skewed keys what it is at least. */
  expectedLoadRatio: {
    role: 'theory',
    format: 'number',
    needs,
    compute: (values) => expectedOf(settingsOf(values)).value,
  },
  keysPerRegion: {
    role: 'sample',
    format: 'number',
    needs: ['keys', 'regions'],
    compute: ({ keys, regions }) => Number(keys) / Number(regions),
  },
  hottestKeyShare: {
    role: 'population',
    format: 'share',
    needs,
    compute: (values) => spreadOf(settingsOf(values)).hottest,
  },
  /** What the hottest key alone has, in loads of a mean region. */
  hottestKeyLoad: {
    role: 'population',
    format: 'number',
    needs,
    compute: (values) => spreadOf(settingsOf(values)).hottest * Number(values.regions),
  },
  /**
   * The textbook's estimate for many more keys than regions, 1 + sqrt(2 r ln r / keys) (M. Raab and A. Steger, "Balls into bins: a
   * simple and tight analysis", RANDOM 1998): the leading term, for equal keys by hash.
   */
  roughLoadRatio: {
    role: 'theory',
    format: 'number',
    needs: ['keys', 'regions'],
    compute: ({ keys, regions }) => 1 + Math.sqrt((2 * Number(regions) * Math.log(Number(regions))) / Number(keys)),
  },
  /** Pieces into which the hottest key has to be cut so that one is no more than a tenth of a mean region. */
  saltsForATenth: {
    role: 'theory',
    format: 'integer',
    needs,
    compute: (values) => Math.ceil(10 * spreadOf(settingsOf(values)).hottest * Number(values.regions) - 1e-9),
  },
};
