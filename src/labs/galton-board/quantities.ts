import { binomialNormalErrors, largestError } from '../../core/theory/binomialNormal';
import type { Quantity, Values } from '../../experiments/quantities';

const errors = ({ rows, probability }: Values) => binomialNormalErrors(Number(rows), Number(probability));

const BOARD = { role: 'theory', format: 'number', needs: ['rows', 'probability'] } as const;

/** Figures of prose that come from this lab. */
export const QUANTITIES: Readonly<Record<string, Quantity>> = {
  /** Largest error of the normal for the number of successes, at most k of them. */
  binomialNormalError: { ...BOARD, compute: (values) => largestError(errors(values).plain) },
  binomialNormalErrorCorrected: { ...BOARD, compute: (values) => largestError(errors(values).corrected) },
};
