import { drawsDomain } from './drawsDomain';
import type { PathsFrame } from './pathsFrame';

interface Panel {
  x(value: number): number;
  y(value: number): number;
  readonly left: number;
  readonly right: number;
}

/** The band: level for means; for sums it widens with the number of draws, up to the `last`. */
export function bandPath(frame: PathsFrame, last: number, panel: Panel): { area: string; edges: string } {
  if (!Number.isFinite(frame.expected)) return { area: '', edges: '' };
  if (frame.show === 'mean') {
    const [high, low] = [panel.y(frame.expected + frame.epsilon), panel.y(frame.expected - frame.epsilon)];
    const { left, right } = panel;
    return {
      area: `M${left},${high}H${right}V${low}H${left}Z`,
      edges: `M${left},${high}H${right}M${left},${low}H${right}`,
    };
  }
  const upper: string[] = [];
  const lower: string[] = [];
  const [, end] = drawsDomain(last);
  for (let x = panel.left; x <= panel.x(last); x += 4) {
    const k = end ** ((x - panel.left) / (panel.right - panel.left));
    upper.push(`${x},${panel.y(frame.epsilon * k)}`);
    lower.push(`${x},${panel.y(-frame.epsilon * k)}`);
  }
  return {
    area: `M${upper.join('L')}L${lower.toReversed().join('L')}Z`,
    edges: `M${upper.join('L')}M${lower.join('L')}`,
  };
}
