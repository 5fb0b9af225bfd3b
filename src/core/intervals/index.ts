import { bootstrap } from './bootstrap';
import { bootstrapT } from './bootstrapT';
import { clopperPearson } from './clopperPearson';
import type { IntervalMethod } from './interval';
import { t } from './t';
import { wald } from './wald';
import { wilson } from './wilson';
import { z } from './z';

/** Every interval, in the order of the menus. */
export const INTERVALS: readonly IntervalMethod[] = [t, z, bootstrap, bootstrapT, wald, wilson, clopperPearson];

/** The interval of an id. Throws a RangeError when there is none. */
export function intervalOf(id: string): IntervalMethod {
  const method = INTERVALS.find((candidate) => candidate.id === id);
  if (!method) throw new RangeError(`there is no interval "${id}"`);
  return method;
}
