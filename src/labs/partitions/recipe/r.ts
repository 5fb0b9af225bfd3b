import { type Comment, seedOfR } from '../../../recipes/comment';
import { lines } from '../../../recipes/lines';
import type { PartitionsParams } from '../params';
import { askedOf } from './asked';

/** In base R. */
export function r(params: PartitionsParams, say: Comment): string {
  const { keys, keysNote, pieces, skewed, open, repetitions, note } = askedOf(params, say);
  return lines(
    `keys <- ${keys}${keysNote && `  # ${keysNote}`}`,
    `regions <- ${params.regions}`,
    `salts <- ${params.salts}`,
    `repetitions <- ${repetitions}${note && `  # ${note}`}`,
    `set.seed(${seedOfR(params.seed)})`,
    '',
    ...(skewed
      ? [
          `# ${say('partitions.zipf')}`,
          `weights <- seq_len(keys)^-${params.skew}`,
          'weights <- rep(weights / sum(weights) / salts, each = salts)',
          '',
          `# ${say('partitions.table')}`,
          'table_of_loads <- function() {',
          '  region <- sample.int(regions, length(weights), replace = TRUE)',
          '  rowsum(weights, region)[, 1] * regions',
          '}',
        ]
      : [
          params.placement === 'range' && `# ${say('partitions.range')}`,
          `pieces <- ${pieces}`,
          `open_regions <- ${open}`,
          '',
          `# ${say('partitions.counts')}`,
          'table_of_loads <- function() {',
          '  left <- pieces',
          '  loads <- numeric(open_regions)',
          '  for (i in seq_len(open_regions)) {',
          '    loads[i] <- rbinom(1, left, 1 / (open_regions - i + 1))',
          '    left <- left - loads[i]',
          '  }',
          '  loads / pieces * regions',
          '}',
        ]),
    '',
    `# ${say('partitions.repeat')}`,
    'ratios <- replicate(repetitions, max(table_of_loads()))',
    '',
    'cat("loadRatio", mean(ratios), "\\n")',
    skewed && 'cat("hottestShare", weights[1] * salts, "\\n")',
  );
}
