import type { Domain, Readout } from '../../experiments/frame';
import type { GapFrame } from './charts/gapFrame';
import type { LawsFrame } from './charts/lawsFrame';
import { LAW_DOMAIN } from './lawDomain';
import type { NormalityGapParams, NormalityGapTally } from './model';

/** The kinds of panels that the lab shows. */
export type LabFrame = GapFrame | LawsFrame;

/** Fixed, so that populations can be compared. */
const SIZES: Domain = [1, 1_000_000];
const GAPS: Domain = [1e-4, 1];

/** The gap over n, and below it the two laws at the reader's n. */
export function frames(params: NormalityGapParams, tally: NormalityGapTally): readonly LabFrame[] {
  const { n, tolerance } = params;
  const { skewness, berryEsseen, firstOrder, stableIndex, intervalSampleSize } = tally.bounds;
  const readouts: readonly Readout[] = [
    { name: 'normalityGap', role: 'theory', value: tally.gap },
    { name: 'requiredSampleSize', role: 'theory', value: tally.required, format: 'sample-size' },
    { name: 'intervalSampleSize', role: 'theory', value: intervalSampleSize, format: 'about-size' },
    { name: 'firstOrderGap', role: 'theory', value: firstOrder / Math.sqrt(n) },
    { name: 'berryEsseenBound', role: 'theory', value: Math.min(1, berryEsseen / Math.sqrt(n)) },
    { name: 'populationSkewness', role: 'population', value: skewness },
  ];
  const gap: GapFrame = {
    kind: 'gap',
    domain: SIZES,
    gapDomain: GAPS,
    main: tally.main,
    others: tally.others,
    berryEsseen,
    firstOrder,
    tolerance,
    requiredSampleSize: tally.required,
    sampleSize: n,
    gapAtSampleSize: tally.gap,
    stableIndex,
    readouts,
  };
  const laws: LawsFrame = {
    kind: 'laws',
    domain: LAW_DOMAIN,
    z: tally.z,
    cdf: tally.cdf,
    sampleSize: n,
    gap: tally.gap,
    at: tally.at,
    readouts: [],
  };
  return [gap, laws];
}
