import type { Comment } from '../../comment';
import { OF_COUNT } from '../ends/r';
import { type IntervalQuestion, parameterOf } from '../question';

/** The exact coverage of an interval for a share, by the masses of all counts, in R. */
export function r(question: IntervalQuestion, say: Comment): string {
  const { settings, code } = (OF_COUNT[question.interval] as NonNullable<(typeof OF_COUNT)[string]>)(question, say);
  return `options(digits = 15)
sample_size <- ${question.n}
p <- ${parameterOf(question)} # ${say('interval.p')}
${settings}

# ${say('interval.mass')}
yes <- 0:sample_size
mass <- dbinom(yes, sample_size, p)

${code}

# ${say('interval.edge')}
missed_below <- sum(mass[low > p + 1e-12])
missed_above <- sum(mass[high < p - 1e-12])

cat("coverage", 1 - missed_below - missed_above, "\\n")
cat("missedBelow", missed_below, "\\n")
cat("missedAbove", missed_above, "\\n")
`;
}
