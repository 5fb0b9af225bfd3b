import { conclude, note } from '../../charts/findings/conclude';
import type { Finding } from '../../charts/findings/figures';
import { formatInteger, formatNumber } from '../../charts/format';

/** From this chance on, the slot that looks best may be called the best. */
const SURE = 0.9;

/** How much the best of many means is flattered: all of it where slots are equal; and whether it is the best one. */
export const finding: Finding = (figures) => {
  const { params, words, value, written, plain, readout } = figures;
  const said = {
    slots: formatInteger(Number(params.slots), words),
    apparent: formatNumber(value('exactApparentLead'), words, 3),
    true: formatNumber(value('exactTrueLead'), words, 3),
    chance: plain('exactWinnerIsBest'),
  };
  const drawn = (readout('repetitions')?.value ?? 0) > 0;
  const notes = drawn ? [note(figures, 'flattery', { flattery: written('flattery') })] : [];
  if (params.between === 0) return conclude(figures, 'bestOfMany.none', notes, said);
  const kind = value('exactWinnerIsBest') >= SURE ? 'found' : 'flattered';
  const often = note(figures, 'winnerIsBest', { share: written('winnerIsBest') });
  return conclude(figures, `bestOfMany.${kind}`, drawn ? [...notes, often] : notes, said);
};
