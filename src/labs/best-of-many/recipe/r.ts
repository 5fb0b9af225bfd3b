import { type Comment, seedOfR } from '../../../recipes/comment';
import { lines } from '../../../recipes/lines';
import { repeatsOf } from '../../../recipes/repeatsOf';
import type { BestOfManyParams } from '../params';

/** In base R. */
export function r(params: BestOfManyParams, say: Comment): string {
  const { slots, n, within, between, seed } = params;
  const { repetitions, note } = repeatsOf(2 * slots, params.repetitions, say);
  return lines(
    `slots <- ${slots}`,
    `n <- ${n}`,
    `within <- ${within}`,
    `between <- ${between}`,
    `repetitions <- ${repetitions}${note && `  # ${note}`}`,
    `set.seed(${seedOfR(seed)})`,
    '',
    'error <- within / sqrt(n)',
    `# ${say('bestOfMany.kept')}`,
    'kept <- between^2 / (between^2 + error^2)',
    '',
    `# ${say('bestOfMany.person')}`,
    'person <- function() {',
    '  truth <- rnorm(slots, 0, between)',
    '  means <- rnorm(slots, truth, error)',
    '  winner <- which.max(means)',
    '  shrunken <- mean(means) + kept * (means[winner] - mean(means))',
    '  c(means[winner], truth[winner], shrunken, winner == which.max(truth))',
    '}',
    'people <- replicate(repetitions, person())',
    '',
    'cat("apparentLead", mean(people[1, ]), "\\n")',
    'cat("trueLead", mean(people[2, ]), "\\n")',
    'cat("flattery", mean(people[1, ] - people[2, ]), "\\n")',
    'cat("shrunkenLead", mean(people[3, ]), "\\n")',
    between > 0 && 'cat("winnerIsBest", mean(people[4, ]), "\\n")',
  );
}
