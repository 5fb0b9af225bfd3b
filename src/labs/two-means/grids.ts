import { type BinGrid, binGrid } from '../../experiments/binGrid';
import { memo } from '../../experiments/memo';
import { statisticGrid } from '../../experiments/statisticGrid';
import { comparedOf, type Settings, textOfB } from './compared';

/** Where the histograms of a setting have their bins, and at which effects power is known from the same draws. */
export interface Grids {
  readonly a: BinGrid;
  readonly b: BinGrid;
  readonly difference: BinGrid;
  /** In standard deviations of A, ascending; none where B cannot be moved alone. */
  readonly effects: Float64Array;
  /** How far the axes of both panels reach from their middle: the same for both, and the same while little changes. */
  readonly reach: number;
}

/** Bins of a difference reach so many of its scales from the middle. */
const REACH = 40;
/** Power is known at so many effects. */
const EFFECTS = 41;
const ROUND = [1, 1.5, 2, 3, 4, 6, 8];

/** The smallest round number that is at least `value`: near enough not to leave an axis empty. */
export function roundUp(value: number): number {
  const unit = 10 ** Math.floor(Math.log10(value));
  return unit * (ROUND.find((leading) => leading * unit >= value * (1 - 1e-9)) ?? 10);
}

/** The same for every seed and any number of repetitions. */
export const gridsOf: (settings: Settings) => Grids = memo(
  8,
  (settings) => Object.values(comparedKey(settings)).join('|'),
  (settings) => {
    const { a, b, difference, sdA } = comparedOf(settings);
    const ofA = statisticGrid(settings.population, 'mean', a.n, 0);
    const shares = b.population.id === 'bernoulli' && a.population.id === 'bernoulli';
    const text = shares ? `bernoulli:${b.population.parameters[0]}` : textOfB(settings);
    const unmoved = statisticGrid(text, 'mean', b.n, 0);
    const ofB: BinGrid = {
      ...unmoved,
      lo: unmoved.lo + b.shift,
      spread: { ...unmoved.spread, centre: unmoved.spread.centre + b.shift },
    };
    const scale = Math.hypot(ofA.spread.scale, ofB.spread.scale);
    const centre = Number.isNaN(difference) ? 0 : difference;
    const lattice = shares && a.n === b.n ? { offset: 0, step: 1 / a.n } : null;
    const spread = { centre, scale, reach: REACH };
    return {
      a: ofA,
      b: ofB,
      difference: binGrid(spread, [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY], lattice),
      effects: movable(settings) ? effectsTo(roundUp(5 * (scale / sdA))) : new Float64Array(0),
      reach: roundUp(4 * scale + Math.abs(centre)),
    };
  },
);

const comparedKey = ({ population, groups, populationB, effect, n, arms, nB }: Settings) => {
  return { population, groups, populationB, effect, n, arms, nB };
};

/** Whether B can be moved without changing what it is: not where both are shares, nor where A has no standard deviation. */
function movable(settings: Settings): boolean {
  const { a, b, sdA, difference } = comparedOf(settings);
  const shares = a.population.id === 'bernoulli' && b.population.id === 'bernoulli';
  return !shares && sdA > 0 && Number.isFinite(sdA) && !Number.isNaN(difference);
}

const effectsTo = (end: number): Float64Array =>
  Float64Array.from({ length: EFFECTS }, (_, i) => ((2 * i) / (EFFECTS - 1) - 1) * end);
