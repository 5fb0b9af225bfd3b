import { createPopulation } from '../../core/populations/index';
import { standardDeviationOf } from '../../core/summaries/derived';
import { emptySummary, summarise } from '../../core/summaries/moments';
import { bandEdge } from '../../core/theory/bandEdge';
import { chebyshevBound } from '../../core/theory/chebyshevBound';
import { momentIndex } from '../../core/theory/momentIndex';
import { probabilityOutside } from '../../core/theory/probabilityOutside';
import { errorOf } from '../../experiments/errorOf';
import type { Domain, Readout } from '../../experiments/frame';
import { lawAtHand } from '../../experiments/lawOnDemand';
import { memo } from '../../experiments/memo';
import { populationPicture } from '../../experiments/populationPicture';
import { shareReadout } from '../../experiments/shareReadout';
import { nearestStep, recordedSteps } from '../../experiments/steps';
import { centreOf } from './centreOf';
import type { LastExitFrame } from './charts/lastExitFrame';
import type { PathsFrame } from './charts/pathsFrame';
import type { SliceFrame } from './charts/sliceFrame';
import { lastExit, threeDigits } from './lastExits';
import type { RunningMeanParams, RunningMeanTally } from './model';

/** The kinds of panels that the lab shows. */
export type LabFrame = PathsFrame | SliceFrame | LastExitFrame;

/** Paths, the slice at one n (weak law) and the last exits (strong law), top to bottom. */
export function frames(params: RunningMeanParams, tally: RunningMeanTally): readonly LabFrame[] {
  const centre = centreOf(createPopulation(params.population));
  const steps = recordedSteps(params.n);
  const index = nearestStep(steps, params.slice);
  const slice = steps[index] as number;
  const epsilon = threeDigits(params.epsilon);
  const means = Float64Array.from(tally.paths, (path) => path[index] as number);
  const domain = meanDomain(params.population, centre);
  const view = { epsilon, slice };
  const sums = params.show === 'sum';

  const { moments } = createPopulation(params.population);
  const paths: PathsFrame = {
    kind: 'paths',
    show: sums ? 'sum' : 'mean',
    steps,
    paths: sums ? tally.paths.map((path) => sumMinusExpectation(path, steps, centre)) : tally.paths,
    target: params.paths,
    expected: centre,
    ...view,
    domain: sums ? sumDomain(params.population, params.n) : domain,
    readouts: [
      { name: 'expectedValue', role: 'population', value: moments.mean },
      ...(sums ? sumReadouts(params.population, means, slice) : []),
    ],
  };

  const bounds = theory(params.population, slice, epsilon);
  const edge = bandEdge(centre, epsilon);
  const outside = means.reduce((count, mean) => count + (Math.abs(mean - centre) > edge ? 1 : 0), 0);
  const atSlice: SliceFrame = {
    kind: 'slice',
    ...view,
    values: means,
    expected: centre,
    domain,
    ...bounds,
    readouts: [
      shareReadout('shareOutside', outside, means.length),
      { name: 'probabilityOutside', role: 'theory', value: bounds.probabilityOutside, format: 'share' },
      { name: 'chebyshevBound', role: 'theory', value: bounds.chebyshevBound, format: 'share' },
    ],
  };

  const exits = Float64Array.from(tally.exits, (records) => lastExit(records, edge));
  const returned = exits.reduce((count, exit) => count + (exit < slice ? 1 : 0), 0);
  const strong: LastExitFrame = {
    kind: 'last-exit',
    exits,
    sampleSize: params.n,
    ...view,
    readouts: [
      shareReadout('shareNeverOutsideAgain', returned, exits.length),
      {
        name: 'latestExit',
        role: 'statistic',
        value: exits.length > 0 ? Math.max(...exits) : Number.NaN,
        format: 'integer',
      },
    ],
  };
  return [paths, atSlice, strong];
}

const theory = memo(
  64,
  (...key: [string, number, number]) => key.join('|'),
  (text, slice, epsilon) => {
    const population = createPopulation(text);
    return {
      probabilityOutside: probabilityOutside(population, slice, epsilon, lawAtHand).probability,
      chebyshevBound: chebyshevBound(population, slice, epsilon),
    };
  },
);

function sumReadouts(text: string, means: Float64Array, slice: number): readonly Readout[] {
  const population = createPopulation(text);
  const sd = population.moments.standardDeviation;
  const { value, error } = standardDeviationOf(summarise(emptySummary(), means));
  return [
    {
      name: 'standardDeviationOfSum',
      role: 'statistic',
      value: value * slice,
      ...errorOf(error * slice, 2, momentIndex(population, 'sum', slice)),
    },
    { name: 'theoreticalStandardDeviationOfSum', role: 'theory', value: sd * Math.sqrt(slice) },
  ];
}

// A recorded path never changes, and its sums are asked for at every frame.
const sumsOf = new WeakMap<Float64Array, Float64Array>();

function sumMinusExpectation(path: Float64Array, steps: Float64Array, centre: number): Float64Array {
  let sums = sumsOf.get(path);
  if (!sums) {
    sums = path.map((mean, i) => (steps[i] as number) * (mean - centre));
    sumsOf.set(path, sums);
  }
  return sums;
}

/** The axis of running means: the population's, or less of it where paths hardly go. Free of n and of draws. */
function meanDomain(text: string, centre: number): Domain {
  const { domain } = populationPicture(text);
  const sd = createPopulation(text).moments.standardDeviation;
  if (!(sd > 0 && Number.isFinite(sd))) return domain;
  return [Math.max(domain[0], centre - 2.5 * sd), Math.min(domain[1], centre + 2.5 * sd)];
}

/** The axis of sums minus expectation: three standard deviations at the end of the path. */
function sumDomain(text: string, n: number): Domain {
  const population = createPopulation(text);
  const { moments } = population;
  const middle = population.quantile(0.75) - population.quantile(0.25) || 1;
  // Sums without a variance grow faster than the square root: like n without a mean (Cauchy), between the two else.
  const noVariance = middle * n ** (Number.isFinite(moments.mean) ? 2 / 3 : 1);
  const reach = Number.isFinite(moments.standardDeviation)
    ? 3 * moments.standardDeviation * Math.sqrt(n)
    : 3 * noVariance;
  // Where everybody is alike, nothing varies.
  const room = reach || 1;
  return [-room, room];
}
