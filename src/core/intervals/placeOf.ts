import { bandEdge } from '../theory/bandEdge';

/** Where an interval lies: `below` and `above` are wholly on one side of the parameter; `nowhere` when there is none. */
export type IntervalPlace = 'holds' | 'below' | 'above' | 'nowhere';

/**
 * Where a closed interval lies to a parameter (NaN: there is none). An end that is off the parameter by no more than
 * rounding holds it: a bootstrap interval of a share often ends on the share itself.
 */
export function placeOf(low: number, high: number, parameter: number): IntervalPlace {
  const rounding = bandEdge(parameter, 0);
  if (high < parameter - rounding) return 'below';
  if (low > parameter + rounding) return 'above';
  return low <= parameter + rounding && high >= parameter - rounding ? 'holds' : 'nowhere';
}
