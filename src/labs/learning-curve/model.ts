import { bringing } from '../../experiments/bring';
import type { Model } from '../../experiments/experiment';
import type { Notice } from '../../experiments/params';
import { REPETITIONS_A_BLOCK } from '../../experiments/repetitionsABlock';
import { type LearningCurveParams, params } from './params';
import { POINTS, streamOfPoint } from './points';
import { emptyTally, type LearningCurveTally, mergeTallies } from './tally';

/** Fewer rows than this teach hardly anything, and the picture begins here. */
const FEWEST_ROWS = 10;

/** The parts of a run, in their order. */
export interface Part {
  readonly kind: 'theory' | 'own' | 'point' | 'map';
  /** Which one of its kind. */
  readonly index: number;
}

const ownBlocks = ({ repetitions }: LearningCurveParams): number => Math.ceil(repetitions / REPETITIONS_A_BLOCK);

export function partOf(settings: LearningCurveParams, block: number): Part {
  const own = ownBlocks(settings);
  if (block === 0) return { kind: 'theory', index: 0 };
  if (block <= own) return { kind: 'own', index: block - 1 };
  const index = block - 1 - own;
  return index < POINTS.length ? { kind: 'point', index } : { kind: 'map', index: 0 };
}

/**
 * A learner gets n labelled rows, some with the wrong label, and its rule is held against the truth, over training sets. What theory
 * says comes first, and the map of it last. Between them training sets 1,000 k to 1,000 k + 999 are drawn from stream k, and those at
 * other numbers of rows from a stream of their own each.
 */
export const model: Model<typeof params, LearningCurveTally> = {
  id: 'learning-curve',
  params,

  settle(given) {
    const notices: Notice[] = [];
    const n = bringing(notices)('clamped', 'n', given.n, Math.max(FEWEST_ROWS, given.n));
    return { params: { ...given, n }, notices };
  },

  blocks: (settings) => 1 + ownBlocks(settings) + POINTS.length + 1,

  stream(settings, block) {
    const { kind, index } = partOf(settings, block);
    // Theory draws nothing.
    if (kind === 'theory') return 0;
    return kind === 'own' ? index : streamOfPoint(kind === 'point' ? index : POINTS.length);
  },

  begin: emptyTally,

  merge: (_, tally, block) => mergeTallies(tally, block),
};
