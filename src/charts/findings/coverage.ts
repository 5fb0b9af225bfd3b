import { midSentence } from '../names';
import type { Finding } from './figures';

/** How often an interval keeps its promise, and on which side it misses. Also of the lab with a hundred intervals. */
export const coverage: Finding = ({ words, params, setting, value, written }) =>
  words.t(Number.isNaN(value('coverage')) ? 'finding.coverageWithout' : 'finding.coverage', {
    ...setting,
    interval: midSentence(words.t(`choice.interval.${params.interval}`), words),
    coverage: written('coverage'),
    // An interval that lies wholly above the parameter has missed it below.
    above: written('missedBelow'),
    below: written('missedAbove'),
  });
