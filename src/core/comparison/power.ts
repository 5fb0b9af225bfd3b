import { normalCriticalValue } from '../intervals/criticalValue';
import { normalCdf } from '../special/normal';
import { gaussLegendre } from '../theory/meanLaw/gaussLegendre';
import { normalAverage } from './normalAverage';
import { satterthwaite } from './welch';
import { welchCritical } from './welchCritical';

/** How often a comparison comes out significant, by the side on which it finds B. */
export interface Significance {
  /** B found above A. */
  readonly above: number;
  /** B found below A. */
  readonly below: number;
}

/** Two populations and how many are drawn of each; `difference` is the mean of B minus that of A. */
export interface Comparison {
  readonly difference: number;
  readonly sdA: number;
  readonly sdB: number;
  readonly nA: number;
  readonly nB: number;
  /** 1 - level is the share of false alarms that is promised. */
  readonly level: number;
}

/** Standard error of the difference of two means of independent samples: sqrt(sdA^2 / nA + sdB^2 / nB). */
export function standardErrorOfDifference({ sdA, sdB, nA, nB }: Omit<Comparison, 'difference' | 'level'>): number {
  return Math.hypot(sdA / Math.sqrt(nA), sdB / Math.sqrt(nB));
}

/** For large n, by the normal curve with known standard deviations. */
export function largeSampleSignificance(comparison: Comparison): Significance {
  const shift = comparison.difference / standardErrorOfDifference(comparison);
  const reach = normalCriticalValue(comparison.level);
  return { above: normalCdf(shift - reach), below: normalCdf(-shift - reach) };
}

/**
 * Each direction is cut into panels of sixteen points, which reach so many standard deviations either way. Small samples
 * have critical values that change fast. So many panels leave an error below 2e-10, of the smallest samples below 1e-9; at a
 * level of 99 % it is below 1e-5 with two values in both groups, and below 1e-6 with two and three.
 */
const panelsFor = (nA: number, nB: number): number => {
  if (nA + nB < 22) return 8;
  return Math.min(nA, nB) < 12 ? 4 : 2;
};
const REACH = 7.5;
/** Points of less weight are left out: together they are less than 1e-12 of a share. */
const NEGLIGIBLE = 1e-14;

/**
 * Exact for two normal populations, whatever their standard deviations. The means are independent of the variances; of
 * those, with sums of squares A and B in units of their variances, A + B is chi-squared with nA + nB - 2 degrees of
 * freedom and independent of A / (A + B), which is beta. Given the two, the degrees of freedom are known and the difference
 * is normal, so that power is a double integral. The angle whose squared sine is that share, and the root of the sum, have
 * smooth densities. A function of the difference: all else is the same for any.
 */
export function normalSignificanceBy(groups: Omit<Comparison, 'difference'>): (difference: number) => Significance {
  const { sdA, sdB, nA, nB, level } = groups;
  const [a, b] = [nA - 1, nB - 1];
  const trueError = standardErrorOfDifference(groups);
  const [errorA, errorB] = [sdA ** 2 / nA / a, sdB ** 2 / nB / b];
  const panels = panelsFor(nA, nB);
  const sums = nodes(
    panels,
    Math.sqrt(a + b),
    Math.SQRT1_2,
    Number.POSITIVE_INFINITY,
    (root) => (a + b - 1) * Math.log(root) - root ** 2 / 2,
  );
  const angles = nodes(
    panels,
    Math.atan2(Math.sqrt(a), Math.sqrt(b)),
    Math.SQRT1_2 / Math.sqrt(a + b),
    Math.PI / 2,
    (angle) => (a - 1) * Math.log(Math.sin(angle)) + (b - 1) * Math.log(Math.cos(angle)),
    bendsOf(errorA / errorB, a, b),
  );
  const criticalAt = welchCritical(level, nA, nB);
  const reaches = angles.map(({ at: angle, weight }) => {
    const [ofA, ofB] = [errorA * Math.sin(angle) ** 2, errorB * Math.cos(angle) ** 2];
    const critical = criticalAt(satterthwaite(ofA, nA, ofB, nB));
    return { reach: (critical * Math.sqrt(ofA + ofB)) / trueError, weight };
  });
  const found = normalAverage((add) => {
    for (const { reach, weight: share } of reaches) {
      for (const { at: root, weight } of sums) add(reach * root, share * weight);
    }
  });
  return (difference) => {
    const shift = difference / trueError;
    return { above: found(shift), below: found(-shift) };
  };
}

/** The same for one difference. */
export const normalSignificance = ({ difference, ...groups }: Comparison): Significance =>
  normalSignificanceBy(groups)(difference);

/** Bends that are nearer to an end than this share of a panel are worth panels of their own, halved so often at most. */
const [NEAR, MOST_HALVES] = [0.5, 16];

/**
 * How far from either end of the angle the degrees of freedom go over from those of one group to those of the other: where the
 * variances of both means count alike in Satterthwaite's ratio. With few values in one group and many in the other that is close.
 */
function bendsOf(ratio: number, a: number, b: number): readonly [number, number] {
  const bend = Math.atan(Math.sqrt(Math.sqrt(a / b) / ratio));
  return [bend, Math.PI / 2 - bend];
}

/** The edges of so many panels, and of those halved towards an end near which there is a bend. */
function edgesOf(panels: number, from: number, to: number, [low, high]: readonly [number, number]): number[] {
  const width = (to - from) / panels;
  const halves = (bend: number): number[] =>
    bend >= 0 && bend < NEAR * width
      ? Array.from(
          { length: Math.min(MOST_HALVES, Math.ceil(Math.log2(width / bend)) + 2) },
          (_, k) => width / 2 ** (k + 1),
        )
      : [];
  const even = Array.from({ length: panels + 1 }, (_, i) => from + i * width);
  return [...even, ...halves(low).map((one) => from + one), ...halves(high).map((one) => to - one)].sort(
    (x, y) => x - y,
  );
}

interface Node {
  readonly at: number;
  readonly weight: number;
}

/** Points and weights for means over a density on [0, end], given by its logarithm, around its middle. */
function nodes(
  panels: number,
  middle: number,
  spread: number,
  end: number,
  logDensity: (at: number) => number,
  bends: readonly [number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
): readonly Node[] {
  const from = Math.max(0, middle - REACH * spread);
  const to = Math.min(end, middle + REACH * spread);
  const edges = edgesOf(panels, from, to, [bends[0] - from, bends[1] - (end - to)]);
  const all: Node[] = [];
  const highest = logDensity(middle);
  for (let panel = 0; panel + 1 < edges.length; panel++) {
    const [left, right] = [edges[panel] as number, edges[panel + 1] as number];
    gaussLegendre.points.forEach((point, i) => {
      const at = left + ((point + 1) / 2) * (right - left);
      const weight = (gaussLegendre.weights[i] as number) * (right - left) * Math.exp(logDensity(at) - highest);
      all.push({ at, weight });
    });
  }
  const total = all.reduce((sum, { weight }) => sum + weight, 0);
  return all
    .filter(({ weight }) => weight > NEGLIGIBLE * total)
    .map(({ at, weight }) => ({ at, weight: weight / total }));
}
