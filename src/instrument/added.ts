import type { ParamValue } from '../experiments/params';

type Params = Readonly<Record<string, ParamValue>>;

/** How many repetitions were added, where nothing else has changed; else 0. */
export function addedTo(before: Params | null, now: Params | undefined): number {
  if (!before || !now) return 0;
  const same = Object.keys(now).every((name) => name === 'repetitions' || before[name] === now[name]);
  return same ? Math.max(0, Number(now.repetitions) - Number(before.repetitions)) || 0 : 0;
}
