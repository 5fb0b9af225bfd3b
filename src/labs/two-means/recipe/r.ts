import { type Comment, seedOfR } from '../../../recipes/comment';
import { lines } from '../../../recipes/lines';
import { drawInR } from '../../../recipes/populations/r';
import type { TwoMeansParams } from '../params';
import { groupsOf } from './groups';

/** In base R, whose own `t.test` is Welch's. */
export function r(params: TwoMeansParams, say: Comment): string {
  const { a, b, shift, repetitions, note } = groupsOf(params, say);
  return lines(
    `size_a <- ${a.n}`,
    `size_b <- ${b.n}`,
    `level <- ${params.level}`,
    `shift <- ${shift}  # ${say('twoMeans.groups')}`,
    `repetitions <- ${repetitions}${note && `  # ${note}`}`,
    `set.seed(${seedOfR(params.seed)})`,
    ...drawer('a', a.text),
    ...drawer('b', b.text),
    '',
    `# ${say('twoMeans.welch')}`,
    'compare <- function(a, b) {',
    '  error_a <- var(a) / length(a)',
    '  error_b <- var(b) / length(b)',
    '  difference <- mean(b) - mean(a)',
    '  error <- error_a + error_b',
    '  if (error == 0) return(c(difference, sign(difference)))',
    '  df <- error^2 / (error_a^2 / (length(a) - 1) + error_b^2 / (length(b) - 1))',
    '  reach <- qt((1 + level) / 2, df) * sqrt(error)',
    '  c(difference, (difference > reach) - (difference < -reach))',
    '}',
    '',
    `# ${say('twoMeans.repeat')}`,
    'results <- replicate(repetitions, compare(draw_a(size_a), draw_b(size_b) + shift))',
    'differences <- results[1, ]',
    'found <- results[2, ]',
    '',
    'cat("significant", mean(found != 0), "\\n")',
    'cat("significantAbove", mean(found > 0), "\\n")',
    'cat("significantBelow", mean(found < 0), "\\n")',
    'cat("standardErrorOfDifference", sd(differences), "\\n")',
  );
}

/** A function that draws so many values of a group; what it needs stays inside. */
function drawer(name: string, text: string): readonly string[] {
  const { setup, many } = drawInR(text);
  if (setup.length === 0) return [`draw_${name} <- function(size) ${many('size')}`];
  const inner = setup.filter((line) => line !== '').map((line) => `  ${line.replaceAll('\n', '\n  ')}`);
  return [`draw_${name} <- local({`, ...inner, `  function(size) ${many('size')}`, '})'];
}
