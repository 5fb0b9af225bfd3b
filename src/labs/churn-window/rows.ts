import type { Fate, Row } from './charts/timelinesFrame';
import { isFlagged, type User } from './users';

/** From what is wrong to what is not worth a word. */
const ORDER: readonly Fate[] = ['false-alarm', 'called-gone', 'unnoticed', 'active'];

function fateOf(user: User): Fate {
  if (isFlagged(user)) return user.left < 0 ? 'false-alarm' : 'called-gone';
  return user.left < 0 ? 'active' : 'unnoticed';
}

/** Users of one fate together, the longest silent first. */
export function rowsOf(users: readonly User[]): readonly Row[] {
  return users
    .map(({ left, silence, window, visits, ...user }) => ({
      fate: fateOf({ left, silence, window, visits, ...user }),
      left,
      silence,
      window,
      visits,
    }))
    .sort((a, b) => ORDER.indexOf(a.fate) - ORDER.indexOf(b.fate) || b.silence - a.silence);
}
