import { intervalOf } from '../../core/intervals/index';
import { memo } from '../../experiments/memo';
import { type CoveragePoint, type CoverageQuestion, coveragePoints, SLOTS } from './points';

/** Some repetitions at one sample size: the work of one block. */
export interface CoverageChunk {
  /** Index of the point, and its sample size. */
  readonly index: number;
  readonly n: number;
  readonly count: number;
  /** The stream it draws from. */
  readonly stream: number;
}

/** Draws of a chunk, as far as it need not be larger to have `LEAST` repetitions. */
const DRAWS = 2_000_000;
const LEAST = 100;

/**
 * The work of a simulated coverage in its order: first a chunk at every sample size, for a coarse picture from end to
 * end, then another one wherever repetitions are missing, and so on. A chunk's size and stream depend on nothing but
 * its sample size and its round, so that more repetitions, or another n, keep what was seen.
 */
export const coverageChunks: (question: CoverageQuestion) => readonly CoverageChunk[] = memo(
  4,
  ({ population, interval, n, repetitions }) => [population, interval, n, repetitions].join('|'),
  (question) => {
    const { resamples } = intervalOf(question.interval);
    const size = ({ n }: CoveragePoint) => Math.max(LEAST, Math.floor(DRAWS / (n * Math.max(1, resamples))));
    const points = coveragePoints(question);
    const chunks: CoverageChunk[] = [];
    for (let round = 0, before = -1; chunks.length > before; round++) {
      before = chunks.length;
      points.forEach((point, index) => {
        const count = Math.min(size(point), point.repetitions - round * size(point));
        if (count > 0) chunks.push({ index, n: point.n, count, stream: round * SLOTS + point.slot });
      });
    }
    return chunks;
  },
);
