import { type Settings, spreadOf } from './spread';

/** One number of keys at which tables are spread. */
export interface KeysPoint {
  readonly settings: Settings;
  readonly repetitions: number;
  readonly stream: number;
}

const FIRST_STREAM = 1_000_000;
/** Tables of a point, and throws that it costs at most where that leaves a few. */
const MOST_TABLES = 60;
const FEWEST_TABLES = 4;
const THROWS = 1_000_000;

/** At 100, 300, 1,000 ... 100 million keys, everything else as it is. */
export function keysPoints({ regions, skew, placement, salts }: Settings): readonly KeysPoint[] {
  const sizes = [2, 3, 4, 5, 6, 7].flatMap((power) => [10 ** power, 3 * 10 ** power]);
  return [...sizes, 1e8].map((keys, index) => {
    const settings = { keys, regions, skew, placement, salts };
    const most = Math.floor(THROWS / spreadOf(settings).cost);
    return {
      settings,
      repetitions: Math.min(MOST_TABLES, Math.max(FEWEST_TABLES, most)),
      stream: FIRST_STREAM + index,
    };
  });
}
