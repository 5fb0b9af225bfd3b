import { normalCdf } from '../special/normal';
import { criticalZ } from './dependentCoverage';
import { gaussLegendre } from './meanLaw/gaussLegendre';

/** Beyond so many standard deviations of a step nothing comes from. */
const REACH = 7;
/** Widest panel of sixteen points, in standard deviations of a step. */
const PANEL = 3;

const known = new Map<string, Float64Array>();

/**
 * The chance of a false alarm by each look, when a two-sided z test at 1 - `level` is looked at after times[0] < times[1]
 * < ... observations and nothing is going on: the walk of the sum is followed look by look as long as it stays within its
 * bounds (Armitage, McPherson and Rowe 1969). Accurate to 1e-8. Throws a RangeError unless times ascend from above 0.
 */
export function falseAlarmsByLook(times: ArrayLike<number>, level: number): Float64Array {
  const key = `${level} ${Array.from(times).join()}`;
  let alarms = known.get(key);
  if (!alarms) {
    alarms = follow(times, criticalZ(level));
    if (known.size > 20) known.clear();
    known.set(key, alarms);
  }
  return alarms;
}

/** The chance of at least one false alarm in so many equally spaced looks. */
export function falseAlarmRate(looks: number, level: number): number {
  return falseAlarmsByLook(
    Array.from({ length: looks }, (_, k) => k + 1),
    level,
  )[looks - 1] as number;
}

/** After how many of n observations each look comes: as equally spaced as whole numbers are. Looks is at most n. */
export function lookTimes(n: number, looks: number): Float64Array {
  return Float64Array.from({ length: looks }, (_, k) => Math.round(((k + 1) * n) / looks));
}

/** The density of a sum that has not left its bounds, at points with the weights of a quadrature between them. */
interface Walk {
  readonly at: Float64Array;
  /** Density times weight. */
  readonly mass: Float64Array;
}

function follow(times: ArrayLike<number>, z: number): Float64Array {
  const alarms = new Float64Array(times.length);
  let walk: Walk = { at: new Float64Array(1), mass: Float64Array.of(1) };
  let before = 0;
  for (let k = 0; k < times.length; k++) {
    const time = times[k] as number;
    if (!(time > before)) throw new RangeError('times of looks have to ascend from above 0');
    const step = Math.sqrt(time - before);
    const bound = z * Math.sqrt(time);
    // What goes over a bound, or under the other, in this step.
    let out = 0;
    for (let i = 0; i < walk.at.length; i++) {
      const x = walk.at[i] as number;
      out += (walk.mass[i] as number) * (normalCdf((x - bound) / step) + normalCdf((-bound - x) / step));
    }
    alarms[k] = (k > 0 ? (alarms[k - 1] as number) : 0) + out;
    const next = times[k + 1];
    if (next === undefined) break;
    walk = stepped(walk, step, bound, Math.sqrt(Math.min(time - before, next - time)));
    before = time;
  }
  return alarms;
}

/** The walk after one more step, within the bound; panels as narrow as the smoothness of this step and the next asks for. */
function stepped({ at, mass }: Walk, step: number, bound: number, smooth: number): Walk {
  const panels = 2 * Math.max(2, Math.ceil(bound / (PANEL * smooth)));
  const width = (2 * bound) / panels;
  const { points, weights } = gaussLegendre;
  const size = panels * points.length;
  const next = { at: new Float64Array(size), mass: new Float64Array(size) };
  const scale = 1 / (step * Math.sqrt(2 * Math.PI));
  let first = 0;
  // What lies below 0 is the mirror image.
  for (let j = size / 2; j < size; j++) {
    const panel = Math.floor(j / points.length);
    const point = j % points.length;
    const x = -bound + width * (panel + 0.5 + (points[point] as number) / 2);
    while (first < at.length && (at[first] as number) < x - REACH * step) first++;
    let density = 0;
    for (let i = first; i < at.length; i++) {
      const distance = (x - (at[i] as number)) / step;
      if (distance < -REACH) break;
      density += (mass[i] as number) * Math.exp(-0.5 * distance * distance);
    }
    const share = density * scale * (weights[point] as number) * (width / 2);
    next.at[j] = x;
    next.mass[j] = share;
    next.at[size - 1 - j] = -x;
    next.mass[size - 1 - j] = share;
  }
  return next;
}
