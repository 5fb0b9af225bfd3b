import type { Param } from '../../experiments/params';

/** Variables that no other lab has. */
export const VARIABLES = {
  /** Who has been silent for longer than so many days is called gone. */
  window: { type: 'integer', min: 1, max: 60, default: 14, scale: 'linear', step: 1 },
  /** Mean days between two visits of the user in the middle. */
  typicalGap: { type: 'number', min: 0.5, max: 30, default: 3, scale: 'log' },
  /** Two of three users have a mean gap between the typical one divided by this and times this. */
  rhythms: { type: 'number', min: 1, max: 6, default: 3, scale: 'linear', step: 0.5 },
  /** Shape of the gamma gaps of a user: 1 by chance alone, more like a clock the higher it is. */
  regularity: { type: 'number', min: 0.5, max: 20, default: 2, scale: 'log' },
  /** Share of users who left within the days that are looked at. */
  leaving: { type: 'number', min: 0, max: 0.9, default: 0.2, scale: 'linear', step: 0.05 },
  /** `one`: the same window for all. `own`: a multiple of each user's own mean gap, with as many false alarms in all. */
  rule: { type: 'choice', options: ['one', 'own'], default: 'one' },
  /** From how many past gaps a user's own mean gap is known. */
  history: { type: 'integer', min: 3, max: 200, default: 20, scale: 'log' },
} as const satisfies Readonly<Record<string, Param>>;
