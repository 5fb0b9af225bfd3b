import { setLabel, setPath } from './dom';
import type { Scaffold } from './scaffold';

/**
 * The parameter: a solid rule through the panel, in every panel of a lab, so that the eye compares
 * straight down. Returns what places it; without a parameter, or one beyond the axis, there is no rule.
 */
export function parameterRule(panel: Scaffold): (parameter: number, words?: string) => void {
  const rule = panel.path('role-population parameter');
  const label = panel.text('role-population direct-label');
  return (parameter, words = '') => {
    const x = panel.x(parameter);
    const shown = Number.isFinite(parameter) && x >= panel.left - 1 && x <= panel.right + 1;
    setPath(rule, shown ? `M${x},${panel.top - 2}V${panel.base}` : '');
    setLabel(label, shown ? words : '', shown ? x : 0, panel.top + 8, panel.right);
  };
}
