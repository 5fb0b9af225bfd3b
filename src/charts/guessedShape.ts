import { setLabel, setPath } from './dom';
import type { Ground } from './ground';
import { clippedPath, type Steps } from './shapes';

interface Marks {
  readonly line: SVGPathElement;
  readonly label: SVGTextElement;
}

/** Of each panel that has had a shape laid over it. */
const marksOf = new WeakMap<Element, Marks>();

/**
 * Lays a shape that a reader expected over a panel, as a dotted line with a label, on the panel's own scales; null takes it
 * away. Nothing is in the panel before one is laid over it.
 */
export function layShape(figure: Element, ground: Ground, chosen: Steps | null, name: string): void {
  const there = marksOf.get(figure);
  if (!chosen && !there) return;
  const { line, label } = there ?? { line: ground.path('guess'), label: firstLabel(ground) };
  marksOf.set(figure, { line, label });
  setPath(line, chosen ? guessPath(chosen, ground) : '');
  const at = chosen && standsOut(chosen, ground);
  const [x, y] = at ? [ground.x(at[0]), Math.max(ground.top + 10, ground.y(at[1]) - 5)] : [0, 0];
  setLabel(label, at ? name : '', x, y, ground.right);
}

/** Before the others, since the first labels of a panel find room first. */
function firstLabel(ground: Ground): SVGTextElement {
  const label = ground.text('direct-label');
  label.parentElement?.querySelector('text')?.before(label);
  return label;
}

/** Outline of steps: open where they go on beyond the axis or above the panel. */
export function guessPath({ lo, width, density }: Steps, ground: Omit<Ground, 'path' | 'text'>): string {
  const { base, domain } = ground;
  const [from, to] = domain;
  // What is lower than a pixel would be a second base line.
  const isThere = (i: number): boolean => ground.y(density[i] ?? 0) <= base - 1;
  let d = '';
  let run: (readonly [number, number])[] = [];
  for (const [i, value] of density.entries()) {
    const [left, right, y] = [lo + i * width, lo + (i + 1) * width, ground.y(value)];
    if (!isThere(i) || right <= from || left >= to) continue;
    if (left >= from && !isThere(i - 1)) run.push([ground.x(left), base]);
    run.push([ground.x(Math.max(from, left)), y], [ground.x(Math.min(to, right)), y]);
    if (right < to && isThere(i + 1)) continue;
    if (right <= to && !isThere(i + 1)) run.push([ground.x(right), base]);
    d += clippedPath(run, ground);
    run = [];
  }
  return d;
}

/** Where a guess stands clear of the truth, or all but: the rightmost such place, since a label reads on from there. */
function standsOut({ lo, width, density }: Steps, { domain, truth }: Ground): readonly [number, number] | null {
  const steps = Array.from(density, (value, i) => {
    const middle = lo + (i + 0.5) * width;
    const came = truth?.density[Math.floor((middle - truth.lo) / truth.width)] ?? 0;
    return { middle, value, above: value - came };
  }).filter(({ middle, value }) => value > 0 && middle >= domain[0] && middle <= domain[1]);
  const most = Math.max(...steps.map(({ above }) => above));
  const found = steps.findLast(({ above }) => above >= most - 0.2 * Math.abs(most));
  return found ? [found.middle, found.value] : null;
}
