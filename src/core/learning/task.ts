import { normalCdf, normalQuantile } from '../special/normal';

/**
 * Two kinds of rows, equally frequent: normal around two centres, with variance 1 in every direction, and labelled with their
 * kind, though not always rightly.
 */
export interface Task {
  /** Numbers a row has: 2 or more. */
  readonly features: number;
  /** From centre to centre. */
  readonly distance: number;
  /** The share of labels that are flipped: of all rows, or of the `one` kind above zero alone. */
  readonly noise: number;
  readonly side: 'both' | 'one';
}

/** The least error that any rule can have: half the distance is in the tail. */
export const leastError = ({ distance }: Pick<Task, 'distance'>): number => normalCdf(-distance / 2);

/** How far the centres are apart where no rule errs less often than this. */
export const distanceFor = (error: number): number => -2 * normalQuantile(error);

/** What labels say: the share that says `above`, and how many that say above, or below, truly are above. */
export interface LabelLaw {
  readonly above: number;
  readonly aboveAreAbove: number;
  readonly belowAreAbove: number;
}

export function labelLaw({ noise, side }: Task): LabelLaw {
  if (side === 'both') return { above: 0.5, aboveAreAbove: 1 - noise, belowAreAbove: noise };
  return { above: (1 - noise) / 2, aboveAreAbove: 1, belowAreAbove: noise / (1 + noise) };
}

/** How often a rule is wrong about rows of either kind. */
export interface KindErrors {
  readonly above: number;
  readonly below: number;
}

/** Both are equally frequent. */
export const errorOfKinds = ({ above, below }: KindErrors): number => (above + below) / 2;

/**
 * The share of labels that contradict a rule, where they are as wrong as those that it has learnt from. Of flips on both sides this is
 * noise + (1 - 2 noise) error.
 */
export function contradicted({ noise, side }: Task, errors: KindErrors): number {
  const flipped = (error: number): number => error + noise * (1 - 2 * error);
  return (flipped(errors.above) + (side === 'both' ? flipped(errors.below) : errors.below)) / 2;
}
