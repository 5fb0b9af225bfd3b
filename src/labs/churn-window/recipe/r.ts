import { type Comment, seedOfR } from '../../../recipes/comment';
import { lines } from '../../../recipes/lines';
import type { ChurnWindowParams } from '../params';
import { askedOf } from './asked';

/** In base R. */
export function r(params: ChurnWindowParams, say: Comment): string {
  const { days, own, times, timesNote, anybody, repetitions, note } = askedOf(params, say);
  return lines(
    `days <- ${days}`,
    `typical_gap <- ${params.typicalGap}`,
    `rhythms <- ${params.rhythms}`,
    `shape <- ${params.regularity}  # ${say('churnWindow.shape')}`,
    `leaving <- ${params.leaving}`,
    own ? `times <- ${times}  # ${timesNote}` : `window <- ${params.window}`,
    own && `history <- ${params.history}`,
    `users <- ${repetitions}${note && `  # ${note}`}`,
    `set.seed(${seedOfR(params.seed)})`,
    '',
    `# ${say('churnWindow.users')}`,
    'mean_gap <- typical_gap * rhythms^rnorm(users)',
    'gone <- runif(users) < leaving',
    'left <- ifelse(gone, days * runif(users), 0)',
    '',
    `# ${say('churnWindow.age')}`,
    'age <- mean_gap * rgamma(users, shape + 1, rate = shape) * runif(users)',
    'silence <- left + age',
    ...(own
      ? [
          '',
          `# ${say('churnWindow.own')}`,
          'past <- rgamma(users, history * shape, rate = history * shape)',
          'window <- times * mean_gap * past',
        ]
      : []),
    'called <- silence > window',
    '',
    'cat("calledGone", mean(called), "\\n")',
    'cat("activeCalledGone", mean(called[!gone]), "\\n")',
    ...(anybody
      ? [
          'cat("goneUnnoticed", mean(!called[gone]), "\\n")',
          'cat("goneAmongCalled", mean(gone[called]), "\\n")',
          'cat("noticeDelay", mean(pmax(0, window - age)[gone]), "\\n")',
        ]
      : []),
  );
}
