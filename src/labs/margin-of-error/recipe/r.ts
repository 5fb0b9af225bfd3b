import { type Comment, seedOfR } from '../../../recipes/comment';
import type { MarginOfErrorParams } from '../model';

/** The lab as a script of this language. */
export const r = (
  { N, n, proportion, level, repetitions, seed }: MarginOfErrorParams,
  say: Comment,
): string => `options(digits = 15)
population_size <- ${N}
sample_size <- ${n}
proportion <- ${proportion} # ${say('marginOfError.proportion')}
level <- ${level}
repetitions <- ${repetitions}
set.seed(${seedOfR(seed)})

# ${say('marginOfError.margin')}
z <- qnorm((1 + level) / 2)
correction <- sqrt((population_size - sample_size) / (population_size - 1))
margin <- z * sqrt(proportion * (1 - proportion) / sample_size) * correction

# ${say('marginOfError.surveys')}
yes <- floor(population_size * proportion + 0.5)
shares <- rhyper(repetitions, yes, population_size - yes, sample_size) / sample_size
within <- abs(shares - yes / population_size) <= margin + 1e-12

cat("marginOfError", margin, "\\n")
cat("finitePopulationCorrection", correction, "\\n")
cat("theoreticalStandardError", margin / z, "\\n")
cat("standardError", sd(shares), "\\n")
cat("shareWithin", mean(within), "\\n")
`;
