import type { Domain } from '../experiments/frame';
import { setPath } from './dom';
import type { Scaffold } from './scaffold';

/** Above a panel with an axis of its own: two lines from where that lies on the axis of the panels above, to its ends. */
export function lens(panel: Scaffold, [low, high]: Domain, shared: Domain | undefined): void {
  if (!shared) return;
  const across = (value: number): number => {
    const share = (value - shared[0]) / (shared[1] - shared[0]);
    return Math.round(panel.left + Math.min(1, Math.max(0, share)) * (panel.right - panel.left));
  };
  const end = panel.top - 2;
  setPath(panel.path('lens'), `M${across(low)},0L${panel.left},${end}M${across(high)},0L${panel.right},${end}`);
}
