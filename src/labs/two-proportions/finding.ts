import { conclude, note } from '../../charts/findings/conclude';
import type { Finding } from '../../charts/findings/figures';
import { formatInteger, formatShare } from '../../charts/format';

/** Chances to find the better one: what is usually asked for, and what a coin would do as well. */
const ENOUGH = 0.8;
const WEAK = 0.5;

/**
 * How often the better one is found, exactly: `enough` from 80 of 100 on, `weak` from half on, `hopeless` below; `alike`
 * where neither is better. Then how often the worse one got more right, as it was drawn.
 */
export const finding: Finding = (figures) => {
  const { params, words, value, written, plain, readout } = figures;
  const [a, b] = [Number(params.shareA), Number(params.shareB)];
  const values = {
    questions: words.t(`finding.note.questions.${params.pairing}`, { n: formatInteger(Number(params.n), words) }),
    a: formatShare(a, words),
    b: formatShare(b, words),
  };
  const drawn = readout('tied')?.among ?? 0;
  if (a === b) {
    const notes = [note(figures, drawn === 1 ? 'comparison' : 'comparisons', { share: written('significant') })];
    return conclude(figures, 'twoProportions.alike', drawn > 0 ? notes : [], {
      ...values,
      kept: plain('exactFalseAlarmRate'),
      promised: plain('nominalFalseAlarmRate'),
    });
  }
  const power = value('exactFoundBetter');
  const kind = power >= ENOUGH ? 'enough' : power >= WEAK ? 'weak' : 'hopeless';
  const notes = [
    note(figures, drawn === 1 ? 'comparison' : 'comparisons', { share: written('foundBetter') }),
    note(figures, 'worseAhead', { share: written('worseAhead') }),
  ];
  return conclude(figures, `twoProportions.${kind}`, drawn > 0 ? notes : [], {
    ...values,
    found: plain('exactFoundBetter'),
    worse: plain('exactWorseAhead'),
  });
};
