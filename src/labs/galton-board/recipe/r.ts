import { type Comment, seedOfR } from '../../../recipes/comment';
import type { GaltonBoardParams } from '../params';

/** The lab as a script of this language. */
export const r = (
  { rows, probability, repetitions, seed }: GaltonBoardParams,
  say: Comment,
): string => `options(digits = 15)
rows <- ${rows}
probability <- ${probability}
balls <- ${repetitions}
set.seed(${seedOfR(seed)})

# ${say('galtonBoard.balls')}
slots <- rbinom(balls, rows, probability)

# ${say('galtonBoard.normal')}
k <- 0:rows
mean_slot <- rows * probability
sd_slot <- sqrt(rows * probability * (1 - probability))
plain <- abs(pbinom(k, rows, probability) - pnorm(k, mean_slot, sd_slot))
corrected <- abs(pbinom(k, rows, probability) - pnorm(k + 0.5, mean_slot, sd_slot))

cat("mean", mean(slots), "\\n")
cat("expectedValue", mean_slot, "\\n")
cat("standardDeviation", sd(slots), "\\n")
cat("theoreticalStandardDeviation", sd_slot, "\\n")
cat("errorOfNormal", max(plain), "\\n")
cat("errorOfNormalCorrected", max(corrected), "\\n")
`;
