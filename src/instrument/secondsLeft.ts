/** A moment of a run: when, in milliseconds, and which share of it was done. */
export interface Moment {
  readonly at: number;
  readonly progress: number;
}

/** Shorter than this is not worth telling, in seconds. */
const SOON = 3;

/** How many seconds a run goes on at the pace that it has had since a moment; null where nobody can tell, or it is soon over. */
export function secondsLeft(since: Moment, now: Moment): number | null {
  const done = now.progress - since.progress;
  if (!(done > 0)) return null;
  const left = (((now.at - since.at) / done) * (1 - now.progress)) / 1000;
  return left > SOON ? Math.ceil(left) : null;
}
