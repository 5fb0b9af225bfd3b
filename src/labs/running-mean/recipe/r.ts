import { type Comment, seedOfR } from '../../../recipes/comment';
import { lines } from '../../../recipes/lines';
import { drawInR } from '../../../recipes/populations/r';
import type { RunningMeanParams } from '../model';
import { viewOf } from './view';

/** In base R. */
export function r(params: RunningMeanParams, say: Comment): string {
  const { population, n, paths, seed } = params;
  const { centre, centred, slice, epsilon } = viewOf(params);
  const { setup, many } = drawInR(population);
  return lines(
    'options(digits = 15)',
    `sample_size <- ${n}`,
    `paths <- ${paths}`,
    `slice <- ${slice}`,
    `epsilon <- ${epsilon}`,
    `center <- ${centre} # ${say(`runningMean.${centred}`)}`,
    `set.seed(${seedOfR(seed)})`,
    ...setup,
    '',
    `# ${say('runningMean.path')}`,
    'outside <- replicate(paths, {',
    `  means <- cumsum(${many('sample_size')}) / seq_len(sample_size)`,
    `  is_outside <- abs(means - center) > epsilon * (1 + 1e-9) # ${say('runningMean.edge')}`,
    '  c(is_outside[slice], any(is_outside[slice:sample_size]))',
    '})',
    '',
    'cat("shareOutside", mean(outside[1, ]), "\\n")',
    'cat("shareNeverOutsideAgain", 1 - mean(outside[2, ]), "\\n")',
  );
}
