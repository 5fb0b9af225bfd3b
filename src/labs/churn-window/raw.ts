import type { RawStatistics } from '../../experiments/raw';
import type { ChurnWindowParams } from './params';
import { isFlagged, userDraws } from './users';

/** Users at a time. */
const CHUNK = 1_000;

/** Every user: mean gap, days of silence, days since leaving (none of the active), and whether they are called gone (1) or not (0). */
export const raw: RawStatistics<ChurnWindowParams> = {
  row: 'repetition',
  columns: ['meanGap', 'silence', 'leftAgo', 'flagged'],
  *rows(params, count, uniform) {
    const next = userDraws(params, uniform);
    for (let done = 0; done < count; done += CHUNK) {
      const rows: number[] = [];
      for (let i = done; i < Math.min(count, done + CHUNK); i++) {
        const user = next(false);
        rows.push(user.meanGap, user.silence, user.left < 0 ? Number.NaN : user.left, isFlagged(user) ? 1 : 0);
      }
      yield rows;
    }
  },
};
