import type { ParamValue } from '../experiments/params';

type Params = Readonly<Record<string, ParamValue>>;

/** How many repetitions were added, where nothing else has changed; else 0. */
export const addedTo = (before: Params | null, now: Params | undefined): number =>
  before && now && areSame(before, now, 'repetitions')
    ? Math.max(0, Number(now.repetitions) - Number(before.repetitions)) || 0
    : 0;

/** Whether the axis is another one, and nothing else has changed. */
export const isZoomed = (before: Params | null, now: Params | undefined): boolean =>
  before !== null && now !== undefined && before.fit !== now.fit && areSame(before, now, 'fit');

const areSame = (before: Params, now: Params, but: string): boolean =>
  Object.keys(now).every((name) => name === but || before[name] === now[name]);
