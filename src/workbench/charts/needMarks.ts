import type { Scaffold } from '../../charts/scaffold';
import { ALLOWED } from '../../core/theory/coverageVerdict';
import type { Answer } from '../analysis/answer';
import type { Height } from './needAxis';

/** What each side's miss may be, around what is promised. */
export function bandPath(panel: Scaffold, y: Height, target: number): string {
  const [low, high] = [y(target * (1 - ALLOWED)), y(target * (1 + ALLOWED))];
  return `M${panel.left},${low}H${panel.right}V${high}H${panel.left}Z`;
}

/** Both misses of each n that was tried, with two Monte Carlo errors either way. */
export function trialMarks({ trials }: Answer, panel: Scaffold, y: Height): readonly [string, string] {
  let [bars, dots] = ['', ''];
  for (const { n, missedBelow, missedAbove, repetitions } of trials) {
    for (const share of [missedBelow, missedAbove]) {
      const error = 2 * Math.sqrt((share * (1 - share)) / repetitions);
      const x = panel.x(n);
      const at = (miss: number): number => Math.min(panel.base, Math.max(panel.top, y(miss)));
      bars += `M${x},${at(share + error)}V${at(Math.max(0, share - error))}`;
      dots += `M${x},${at(share)}h0`;
    }
  }
  return [bars, dots];
}
