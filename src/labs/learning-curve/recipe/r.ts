import { type Comment, seedOfR } from '../../../recipes/comment';
import { lines } from '../../../recipes/lines';
import type { LearningCurveParams } from '../params';
import { settingOf } from './setting';

/** In base R. */
export function r(params: LearningCurveParams, say: Comment): string {
  const { n, rowsNote, distance, bothSides, repetitions, note } = settingOf(params, say);
  return lines(
    `n <- ${n}${rowsNote && `  # ${rowsNote}`}`,
    `features <- ${params.features}`,
    `distance <- ${distance}  # ${say('learningCurve.distance')}`,
    `noise <- ${params.labelNoise}`,
    `repetitions <- ${repetitions}${note && `  # ${note}`}`,
    `set.seed(${seedOfR(params.seed)})`,
    '',
    `# ${say('learningCurve.learn')}`,
    'learn <- function() {',
    '  kind <- rbinom(n, 1, 0.5)',
    '  rows <- matrix(rnorm(n * features), n)',
    '  rows[, 1] <- rows[, 1] + (kind - 0.5) * distance',
    `  flipped <- runif(n) < noise${bothSides ? '' : ' * kind'}`,
    '  label <- ifelse(flipped, 1 - kind, kind)',
    '  share <- mean(label)',
    '  if (share == 0 || share == 1) return(0.5)',
    '  above <- colMeans(rows[label == 1, , drop = FALSE])',
    '  below <- colMeans(rows[label == 0, , drop = FALSE])',
    '  w <- above - below',
    '  offset <- log(share / (1 - share)) - sum(w * (above + below)) / 2',
    '  reach <- w[1] * distance / 2',
    `  # ${say('learningCurve.exactError')}`,
    '  mean(pnorm(-(reach + c(offset, -offset)) / sqrt(sum(w^2))))',
    '}',
    '',
    'errors <- replicate(repetitions, learn())',
    '',
    'cat("learnedError", mean(errors), "\\n")',
    'cat("bestError", pnorm(-distance / 2), "\\n")',
  );
}
