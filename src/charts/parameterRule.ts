import { setLabel, setPath } from './dom';
import type { Scaffold } from './scaffold';

/** The parameter: a solid rule through the panel, the same in every panel, so that the eye compares straight down. */
export function parameterRule(panel: Scaffold, parameter: number, words?: string): void {
  if (!Number.isFinite(parameter)) return;
  const x = panel.x(parameter);
  if (x < panel.left - 1 || x > panel.right + 1) return;
  setPath(panel.path('role-population parameter'), `M${x},${panel.top - 2}V${panel.base}`);
  if (words) setLabel(panel.text('role-population direct-label'), words, x, panel.top + 8, panel.right);
}
