import type { RawStatistics } from '../../experiments/raw';
import { byLab } from './byLab';

/** How to draw them, each in a file of its own; labs without have none. */
const RAWS = byLab<() => Promise<unknown>>(import.meta.glob('../*/raw.ts', { import: 'raw' }));

/** Whether an engine's (`engineOf`) repetitions can be had one by one. */
export const hasRaw = (engine: string): boolean => RAWS.has(engine);

/** Fetches how to draw an engine's repetitions one by one; rejects with a RangeError when that cannot be. */
export async function rawOf(engine: string): Promise<RawStatistics> {
  const load = RAWS.get(engine);
  if (!load) throw new RangeError(`"${engine}" has no repetitions of its own`);
  return (await load()) as RawStatistics;
}
