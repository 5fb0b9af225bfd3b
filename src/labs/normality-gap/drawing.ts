import { createPopulation } from '../../core/populations/index';
import { GAP_SAMPLE_SIZES } from '../../core/theory/gapCurve';
import { hasLawOfMean } from '../../core/theory/meanLaw/index';
import { requiredSampleSize } from '../../core/theory/requiredSampleSize';
import type { Drawing } from '../../experiments/experiment';
import { gapBounds } from './gapBounds';
import { gapsOf } from './gaps';
import { lawCurve } from './lawCurve';
import {
  comparedWith,
  type GapPoints,
  model,
  type NormalityGapParams,
  type NormalityGapTally,
  pointsOf,
} from './model';

/** How the lab draws: the worker's side. */
export const drawing: Drawing<typeof model.params, NormalityGapTally> = {
  ...model,

  *draw(settings, block) {
    const tally = model.begin(settings);
    if (block === 0) yield* drawMain(settings, tally);
    else {
      const other = pointsOf(comparedWith(settings)[block - 1] as string);
      tally.others.push(other);
      for (const grown of curve(other)) if (grown) yield tally;
    }
    return tally;
  },
};

function* drawMain(settings: NormalityGapParams, tally: NormalityGapTally): Generator<NormalityGapTally> {
  const { population: text, n: size, tolerance: accepted } = settings;
  const known = createPopulation(text);
  tally.bounds = gapBounds(known);
  if (!hasLawOfMean(known)) {
    tally.required = Number.NaN;
    return;
  }
  const { gapAt, highest } = gapsOf(text);
  tally.gap = gapAt(size);
  tally.at = highest(size);
  Object.assign(tally, lawCurve(known, size));
  yield tally;
  tally.required = requiredSampleSize(known, accepted, gapAt);
  yield tally;
  for (const grown of curve(tally.main)) if (grown) yield tally;
}

/** A gap below this is lost in the error of the law: the curve ends before it. */
const SMALLEST = 1e-6;

/** Lets a curve grow by a point at a time. */
function* curve(grown: GapPoints): Generator<boolean> {
  const { gapAt } = gapsOf(grown.population);
  const [sizes, gaps]: [number[], number[]] = [[], []];
  for (const size of GAP_SAMPLE_SIZES) {
    const gap = gapAt(size);
    if (!(gap >= SMALLEST)) return;
    sizes.push(size);
    gaps.push(gap);
    grown.n = Float64Array.from(sizes);
    grown.gap = Float64Array.from(gaps);
    yield true;
  }
}
