import { conclude, note } from '../../charts/findings/conclude';
import type { Finding } from '../../charts/findings/figures';
import { formatInteger, formatShare } from '../../charts/format';

/** From these shares on a list of gone users is good, and a window is late. */
const GOOD = 0.9;
const LATE = 0.5;

/**
 * Who those called gone are, exactly: `nobody` where none left; `active` where most are still there; `late` where most
 * of the gone are not noticed yet; else `mixed`, or `good` from nine of ten on. Then what was drawn.
 */
export const finding: Finding = (figures) => {
  const { params, words, value, plain, written, readout } = figures;
  const values = {
    rule: words.t(`finding.note.rule.${params.rule}`, { window: formatInteger(Number(params.window), words) }),
    called: plain('exactCalledGone'),
    active: plain('exactActiveCalledGone'),
    gone: formatShare(Number(params.leaving), words),
    right: plain('exactGoneAmongCalled'),
    unnoticed: plain('exactGoneUnnoticed'),
  };
  const drawn = (readout('calledGone')?.among ?? 0) > 0;
  const notes = drawn ? [note(figures, 'calledGone', { share: written('calledGone') })] : [];
  if (Number(params.leaving) === 0) return conclude(figures, 'churnWindow.nobody', notes, values);
  const right = value('exactGoneAmongCalled');
  const kind = right < 0.5 ? 'active' : value('exactGoneUnnoticed') > LATE ? 'late' : right >= GOOD ? 'good' : 'mixed';
  const delay =
    drawn && Number.isFinite(value('noticeDelay')) && note(figures, 'noticeDelay', { days: written('noticeDelay') });
  return conclude(figures, `churnWindow.${kind}`, [...notes, delay], values);
};
