import { type Comment, seedOfR } from '../../../recipes/comment';
import { lines } from '../../../recipes/lines';
import type { LifetimesParams } from '../params';
import { settingOf } from './setting';

/** In base R. `survival::survfit(..., conf.type = "plain")` gives the same estimate and interval. */
export function r(params: LifetimesParams, say: Comment): string {
  const { late, repetitions, note } = settingOf(params, say);
  return lines(
    `n <- ${params.n}`,
    `watch <- ${params.watch}  # ${say('lifetimes.hours')}`,
    `arrive <- ${params.arrive}  # ${say('lifetimes.arrive')}`,
    `shape <- ${params.shape}`,
    `scale <- ${params.lifetime}`,
    `late <- ${late}`,
    `repetitions <- ${repetitions}${note && `  # ${note}`}`,
    `set.seed(${seedOfR(params.seed)})`,
    'wrong_by <- function(age) -expm1(-(age / scale)^shape)',
    '',
    `# ${say('lifetimes.study')}`,
    'study <- function() {',
    '  life <- rweibull(n, shape, scale)',
    '  span <- watch * (1 - arrive * runif(n))',
    '  age <- pmin(life, span)',
    '  order <- order(age)',
    '  list(age = age[order], failed = (life <= span)[order])',
    '}',
    '',
    `# ${say('lifetimes.kaplanMeier')}`,
    'kaplan_meier <- function(rows) {',
    '  at_risk <- (n:1)[rows$failed & rows$age <= late]',
    '  lasting <- prod(1 - 1 / at_risk)',
    '  c(1 - lasting, lasting * sqrt(sum(1 / (at_risk * (at_risk - 1)))))',
    '}',
    '',
    'drawn <- replicate(repetitions, {',
    '  rows <- study()',
    '  failed <- rows$age[rows$failed]',
    '  estimate <- kaplan_meier(rows)',
    '  held <- isTRUE(abs(estimate[1] - wrong_by(late)) <= 1.959963984540054 * estimate[2])',
    '  c(mean(failed), mean(rows$age), mean(failed <= late), mean(rows$age <= late), estimate[1], held)',
    '})',
    'averages <- rowMeans(drawn, na.rm = TRUE)',
    '',
    'cat("meanOfFailed", averages[1], "\\n")',
    'cat("meanNowAsEnd", averages[2], "\\n")',
    'cat("failedOnlyLate", averages[3], "\\n")',
    'cat("nowAsEndLate", averages[4], "\\n")',
    'cat("kaplanMeierLate", averages[5], "\\n")',
    'cat("greenwoodCoverage", averages[6], "\\n")',
    '',
    `# ${say('lifetimes.check')}`,
    `allowed <- ${params.allowed} / 1e6`,
    'cat("checkEvery", format(scale * (-log1p(-allowed))^(1 / shape), digits = 15), "\\n")',
    `cat("worstMoment", format(wrong_by(${params.every}), digits = 15), "\\n")`,
  );
}
