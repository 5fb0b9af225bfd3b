import type { Bins, Domain } from '../experiments/frame';

type Scale = (value: number) => number;

/** A thousandth of a pixel; a sum of rounded steps stays one. */
const thousandth = (length: number): number => Math.round(length * 1_000) / 1_000;

/** Whether b lies on the way from a to c. */
function isOnTheWay(
  [ax, ay]: readonly [number, number],
  [bx, by]: readonly [number, number],
  [cx, cy]: readonly [number, number],
): boolean {
  return (bx - ax) * (cy - ay) === (cx - ax) * (by - ay) && (bx - ax) * (cx - bx) >= 0 && (by - ay) * (cy - by) >= 0;
}

/**
 * Outline of a curve, from each point to the next: steps are short text and pack better than places. What is straight is one
 * step: runs of points on one pixel, levels, tails.
 */
export function linePath(x: ArrayLike<number>, y: ArrayLike<number>, toX: Scale, toY: Scale): string {
  const points: (readonly [number, number])[] = [];
  for (let i = 0; i < x.length; i++) {
    const point = [toX(x[i] as number), toY(y[i] as number)] as const;
    const [before, last] = [points.at(-2), points.at(-1)];
    if (last && last[0] === point[0] && last[1] === point[1]) continue;
    if (before && last && isOnTheWay(before, last, point)) points.pop();
    points.push(point);
  }
  const [first, ...rest] = points;
  if (!first) return '';
  if (rest.length === 0) return `M${first}`;
  let [atX, atY] = first;
  const steps = rest.map(([toX, toY]) => {
    const [dx, dy] = [thousandth(toX - atX), thousandth(toY - atY)];
    // From where the text has come to: what rounding leaves does not add up.
    [atX, atY] = [atX + dx, atY + dy];
    return `${dx}${dy < 0 ? '' : ','}${dy}`;
  });
  return `M${first}l${steps.join(' ')}`;
}

/**
 * Outline through points, as far as it lies between two heights: it leaves at the edge and comes back there, so that
 * what is out of range is not seen as a level. Nothing may go from one side to the other in one step.
 */
export function clippedPath(
  points: readonly (readonly [number, number])[],
  { top, base }: { readonly top: number; readonly base: number },
): string {
  const edgeOf = (y: number): number | null => (y < top ? top : y > base ? base : null);
  let d = '';
  points.forEach(([x, y], i) => {
    const edge = edgeOf(y);
    const before = points[i - 1];
    const edgeBefore = before ? edgeOf(before[1]) : null;
    const crossed = edge ?? edgeBefore;
    if (before && crossed !== null && (edge === null) !== (edgeBefore === null)) {
      const share = (crossed - before[1]) / (y - before[1]);
      d += `${edge === null ? 'M' : 'L'}${Math.round(before[0] + share * (x - before[0]))},${crossed}`;
    }
    if (edge === null) d += `${d === '' ? 'M' : 'L'}${x},${y}`;
  });
  return d;
}

/** Area between a curve and the base line. */
export function areaPath(x: Float64Array, y: Float64Array, toX: Scale, toY: Scale, base: number): string {
  if (x.length === 0) return '';
  const first = toX(x[0] as number);
  const last = toX(x[x.length - 1] as number);
  return `M${first},${base}L${linePath(x, y, toX, toY).slice(1)}L${last},${base}Z`;
}

/** Bars of a width around points, as for masses. */
export function barsPath(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  toX: Scale,
  toY: Scale,
  base: number,
  width: number,
): string {
  let d = '';
  const left = Math.floor(width / 2);
  for (let i = 0; i < x.length; i++) {
    const top = toY(y[i] as number);
    if (top < base) d += `M${toX(x[i] as number) - left},${base}V${top}h${width}V${base}`;
  }
  return d;
}

/** Bins put together into wider ones, so that no step is thinner than it can be read. */
export interface Steps {
  readonly lo: number;
  readonly width: number;
  /** Density of each step. */
  readonly density: Float64Array;
}

/** `together` neighbouring bins as one step; density over all draws, those outside the bins included. */
export function stepsOf(bins: Bins, together: number): Steps {
  const count = Math.ceil(bins.counts.length / together);
  const density = new Float64Array(count);
  let total = bins.below + bins.above;
  for (let i = 0; i < bins.counts.length; i++) {
    total += bins.counts[i] as number;
    density[Math.floor(i / together)] = (density[Math.floor(i / together)] as number) + (bins.counts[i] as number);
  }
  const width = bins.width * together;
  if (total > 0) for (let i = 0; i < count; i++) density[i] = (density[i] as number) / (total * width);
  return { lo: bins.lo, width, density };
}

/** Outline of steps from base line to base line; empty stretches are left out. */
export function stepPath(
  { lo, width, density }: Steps,
  toX: Scale,
  toY: Scale,
  base: number,
  [from, to]: Domain,
): string {
  let d = '';
  let open = false;
  for (let i = 0; i < density.length; i++) {
    const value = density[i] as number;
    // Beyond the axis nothing is drawn: how much lies there is said in words.
    if (value === 0 || lo + i * width > to || lo + (i + 1) * width < from) {
      if (open) d += `V${base}`;
      open = false;
      continue;
    }
    const left = toX(Math.max(from, lo + i * width));
    const right = Math.max(left + 1, toX(Math.min(to, lo + (i + 1) * width)));
    d += open ? `V${toY(value)}H${right}` : `M${left},${base}V${toY(value)}H${right}`;
    open = true;
  }
  return open ? `${d}V${base}` : d;
}

/** Dots as lines of no length, from each to the next: steps are short text, and pack better than places. */
export function dotsPath(points: readonly (readonly [number, number])[]): string {
  let [lastX, lastY] = [0, 0];
  let d = '';
  for (const [x, y] of points) {
    d += d === '' ? `M${x},${y}h0` : `m${x - lastX},${y - lastY}h0`;
    [lastX, lastY] = [x, y];
  }
  return d;
}
