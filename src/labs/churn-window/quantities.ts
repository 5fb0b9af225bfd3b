import { gapsAt } from '../../core/renewal/gammaGaps';
import { averageOver } from '../../core/renewal/logNodes';
import { invertMonotone } from '../../core/special/invert';
import type { Quantity, Values } from '../../experiments/quantities';
import { expectedOf, expectedOfOne, flaggedShare, goneAmongFlagged, ownTimes, usersOf } from './expected';
import type { Settings } from './params';

const USERS = ['typicalGap', 'rhythms', 'regularity'] as const;
const RULE = [...USERS, 'window', 'rule', 'history'] as const;

/** A share of false alarms that people ask for. */
const WANTED = 0.05;

const settingsOf = (values: Values): Settings => ({
  window: Number(values.window),
  typicalGap: Number(values.typicalGap),
  rhythms: Number(values.rhythms),
  regularity: Number(values.regularity),
  leaving: Number(values.leaving ?? 0),
  rule: String(values.rule ?? 'one'),
  history: Number(values.history),
});

const theory = (
  needs: readonly string[],
  format: Quantity['format'],
  compute: (settings: Settings) => number,
): Quantity => ({ role: 'theory', format, needs, compute: (values) => compute(settingsOf(values)) });

/** Figures of prose that come from this lab, all exact. */
export const QUANTITIES: Readonly<Record<string, Quantity>> = {
  /** Share of all users who are called gone: the churn that is reported. */
  calledGoneShare: theory([...RULE, 'leaving'], 'share', (s) => flaggedShare(expectedOf(s), s.leaving)),
  /** Share of the active users who are called gone. */
  activeCalledGoneShare: theory(RULE, 'share', (s) => expectedOf(s).activeFlagged),
  /** Share of those called gone who are active, and who are gone. */
  activeAmongCalled: theory([...RULE, 'leaving'], 'share', (s) => 1 - goneAmongFlagged(expectedOf(s), s.leaving)),
  goneAmongCalled: theory([...RULE, 'leaving'], 'share', (s) => goneAmongFlagged(expectedOf(s), s.leaving)),
  /** Share of the gone who are not called so yet. */
  goneUnnoticedShare: theory(RULE, 'share', (s) => expectedOf(s).unnoticed),
  /** From leaving to being called gone, on average. */
  daysOfDelay: theory(RULE, 'number', (s) => expectedOf(s).delay),
  /** Share of all gaps in a log of active users that are longer than the window: frequent visitors have most of them. */
  longGapShare: theory([...USERS, 'window'], 'share', ({ window, regularity, ...rest }) => {
    const users = usersOf({ regularity, ...rest });
    const longer = averageOver(users, (mean) => gapsAt(regularity, window / mean).longer / mean);
    return longer / averageOver(users, (mean) => 1 / mean);
  }),
  /** The window by which the typical user is called gone, if every user has their own. */
  typicalOwnWindow: theory([...USERS, 'window', 'history'], 'number', (s) => ownTimes(s) * s.typicalGap),
  /** How many times their own mean gap users may be silent. */
  ownWindowTimes: theory([...USERS, 'window', 'history'], 'number', ownTimes),
  /** The one window with which a twentieth of the active users are called gone. */
  windowForFewAlarms: theory(USERS, 'number', ({ regularity, ...rest }) =>
    invertMonotone(
      (window) => WANTED - expectedOfOne({ ...rest, regularity, window }).activeFlagged,
      (window) =>
        averageOver(usersOf({ ...rest, regularity }), (mean) => gapsAt(regularity, window / mean).longer / mean),
      5 * rest.typicalGap,
      0,
      Number.POSITIVE_INFINITY,
    ),
  ),
};
