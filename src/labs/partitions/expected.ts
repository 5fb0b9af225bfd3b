import { expectedMaximumLoad } from '../../core/balls/maximumLoad';
import { memo } from '../../experiments/memo';
import { isSkewed, type Settings, spreadOf } from './spread';

/** What is known of the largest load, in mean loads. */
export interface Expected {
  readonly value: number;
  /** `exact`, or by the normal curve for `large` counts: its expectation; `least`: its expectation is no smaller. */
  readonly basis: 'exact' | 'large' | 'least';
}

/**
 * Equal keys: the expected largest load. Skewed keys: what the region of one piece of the hottest key is expected to have, that
 * piece and its part of all the rest. The fullest region has no less.
 */
export const expectedOf: (settings: Settings) => Expected = memo(
  64,
  ({ keys, regions, skew, placement, salts }) => [keys, regions, skew, placement, salts].join('|'),
  (settings) => {
    const { keys, regions, salts, placement } = settings;
    if (isSkewed(settings)) {
      const piece = spreadOf(settings).hottest / salts;
      return { value: regions * piece + 1 - piece, basis: 'least' };
    }
    const { open } = spreadOf(settings);
    const balls = placement === 'range' ? keys : keys * salts;
    const { value, basis } = expectedMaximumLoad(balls, open);
    return { value: (value / balls) * regions, basis };
  },
);
