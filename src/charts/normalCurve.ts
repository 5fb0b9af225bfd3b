import type { Domain } from '../experiments/frame';

const POINTS = 64;

/** Outline of a normal density, four standard errors each way, inside the domain. */
export function normalPath(
  { mean, standardError }: { mean: number; standardError: number },
  domain: Domain,
  toX: (value: number) => number,
  toY: (value: number) => number,
): string {
  const from = Math.max(domain[0], mean - 4 * standardError);
  const to = Math.min(domain[1], mean + 4 * standardError);
  if (!(to > from)) return '';
  const points = Array.from({ length: POINTS + 1 }, (_, i) => {
    const x = from + ((to - from) * i) / POINTS;
    const z = (x - mean) / standardError;
    return `${toX(x)},${toY((0.3989422804014327 / standardError) * Math.exp(-0.5 * z * z))}`;
  });
  return `M${points.filter((point, i) => point !== points[i - 1]).join('L')}`;
}
