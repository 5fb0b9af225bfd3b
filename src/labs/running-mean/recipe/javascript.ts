import type { Comment } from '../../../recipes/comment';
import { lines } from '../../../recipes/lines';
import { drawInJavascript } from '../../../recipes/populations/javascript';
import type { RunningMeanParams } from '../model';
import { viewOf } from './view';

/** In JavaScript with d3-random. */
export function javascript(params: RunningMeanParams, say: Comment): string {
  const { population, n, paths, seed } = params;
  const { centre, centred, slice, epsilon } = viewOf(params);
  return lines(
    ...drawInJavascript(population, seed).setup,
    `const sampleSize = ${n};`,
    `const paths = ${paths};`,
    `const slice = ${slice};`,
    `const epsilon = ${epsilon};`,
    `const center = ${centre}; // ${say(`runningMean.${centred}`)}`,
    '',
    `// ${say('runningMean.path')}`,
    'let [outside, outsideLater] = [0, 0];',
    'for (let path = 0; path < paths; path++) {',
    '  let sum = 0;',
    '  let later = false;',
    '  for (let k = 1; k <= sampleSize; k++) {',
    '    sum += draw();',
    `    const isOutside = Math.abs(sum / k - center) > epsilon * (1 + 1e-9); // ${say('runningMean.edge')}`,
    '    if (k === slice && isOutside) outside++;',
    '    if (k >= slice && isOutside) later = true;',
    '  }',
    '  if (later) outsideLater++;',
    '}',
    '',
    "console.log('shareOutside', outside / paths);",
    "console.log('shareNeverOutsideAgain', 1 - outsideLater / paths);",
  );
}
