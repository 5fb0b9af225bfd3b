import { binomial } from '../../core/populations/binomial';
import { meanOf, standardDeviationOf } from '../../core/summaries/derived';
import { binomialNormalErrors, largestError } from '../../core/theory/binomialNormal';
import { memo } from '../../experiments/memo';
import type { BinomialErrorFrame } from './charts/binomialErrorFrame';
import type { BinomialFrame } from './charts/binomialFrame';
import type { BoardFrame } from './charts/boardFrame';
import type { GaltonBoardParams } from './params';
import { type GaltonTally, summaryOfCounts } from './tally';

/** The kinds of panels that the lab shows. */
export type LabFrame = BoardFrame | BinomialFrame | BinomialErrorFrame;

/** What theory says of a board; remembered, since it is asked for at every frame. */
const theoryOf = memo(
  8,
  (rows: number, probability: number) => `${rows} ${probability}`,
  (rows, probability) => {
    const law = binomial.create(rows, probability);
    return {
      ...law.moments,
      masses: Float64Array.from({ length: rows + 1 }, (_, k) => law.density(k)),
      ...binomialNormalErrors(rows, probability),
    };
  },
);

/** The slot of each ball: how often it went right. */
const slotsOf = (paths: Uint8Array, rows: number): Uint8Array =>
  Uint8Array.from({ length: paths.length / rows }, (_, ball) =>
    paths.subarray(ball * rows, (ball + 1) * rows).reduce((sum, right) => sum + right, 0),
  );

/** The board with its newest balls, the slots beside binomial and normal, and by how much the normal is off. */
export function frames({ rows, probability }: GaltonBoardParams, tally: GaltonTally): readonly LabFrame[] {
  const theory = theoryOf(rows, probability);
  const summary = summaryOfCounts(tally.counts);
  const mean = meanOf(summary);
  const spread = standardDeviationOf(summary);
  const board = { rows, probability };
  const repetitions = summary.count;
  return [
    {
      kind: 'board',
      ...board,
      paths: tally.paths,
      repetitions,
      readouts: [{ name: 'repetitions', role: 'statistic', value: repetitions, format: 'integer' }],
    },
    {
      kind: 'binomial',
      ...board,
      counts: tally.counts,
      newest: slotsOf(tally.paths, rows),
      repetitions,
      masses: theory.masses,
      mean: theory.mean,
      standardDeviation: theory.standardDeviation,
      readouts: [
        { name: 'mean', role: 'statistic', value: mean.value, monteCarloError: mean.error },
        { name: 'expectedValue', role: 'theory', value: theory.mean },
        { name: 'standardDeviation', role: 'statistic', value: spread.value, monteCarloError: spread.error },
        { name: 'theoreticalStandardDeviation', role: 'theory', value: theory.standardDeviation },
        { name: 'skewness', role: 'theory', value: theory.skewness },
      ],
    },
    {
      kind: 'binomial-error',
      ...board,
      plain: theory.plain,
      corrected: theory.corrected,
      readouts: [
        { name: 'errorOfNormal', role: 'theory', value: largestError(theory.plain) },
        { name: 'errorOfNormalCorrected', role: 'theory', value: largestError(theory.corrected) },
      ],
    },
  ];
}
