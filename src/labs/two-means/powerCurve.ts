import { largeSampleSignificance, normalSignificance, type Significance } from '../../core/comparison/power';
import { memo } from '../../experiments/memo';
import type { PowerFrame } from './charts/powerFrame';
import { comparisonOf, sizeOfB } from './compared';
import { gridsOf, roundUp } from './grids';
import { normalGroups } from './normalGroups';
import type { TwoMeansParams } from './params';
import { isNormalPair, partnerOf } from './points';

type Curve = Pick<PowerFrame, 'domain' | 'x' | 'share' | 'basis'>;

/** Points of a curve. */
const FINE = 81;
/** The axis of n reaches from two to here. */
const LARGEST = 20_000;

/** Power by theory: exact for two normals, else for large n. */
export const powerCurve: (settings: TwoMeansParams) => Curve = memo(
  4,
  (settings) => {
    const { population, groups, populationB, effect, n, level, against } = settings;
    // Against n only the proportion of the groups matters: a slider of n that is dragged leaves the curve as it is.
    const sizes = against === 'n' ? sizeOfB(settings) / n : `${n}:${sizeOfB(settings)}`;
    return [population, groups, populationB, effect, sizes, level, against].join('|');
  },
  (settings) => {
    const asked = comparisonOf(settings);
    const exact = isNormalPair(settings);
    const known = Number.isFinite(asked.sdA + asked.sdB + asked.difference) && asked.sdA + asked.sdB > 0;
    const domain = domainOf(settings);
    const [from, to] = domain;
    const x = Float64Array.from({ length: known ? FINE : 0 }, (_, i) => {
      const share = i / (FINE - 1);
      return settings.against === 'n' ? Math.round(from * (to / from) ** share) : from + share * (to - from);
    });
    const significance = settings.against === 'n' ? byN(settings, exact) : byEffect(settings, exact);
    const powerAt = (value: number): number => {
      const { above, below } = significance(value);
      return above + below;
    };
    const share = new Float64Array(x.length);
    for (let i = 0; i < x.length; i++) {
      // An effect is found as often as its opposite.
      const isMirrored = settings.against === 'effect' && i > FINE >> 1;
      share[i] = isMirrored ? (share[FINE - 1 - i] as number) : powerAt(x[i] as number);
    }
    return { domain, x, share, basis: !known ? 'none' : exact ? 'exact' : 'large' };
  },
);

function byN(settings: TwoMeansParams, exact: boolean): (nA: number) => Significance {
  const asked = comparisonOf(settings);
  const at = exact ? normalSignificance : largeSampleSignificance;
  return (nA) => at({ ...asked, nA, nB: partnerOf(nA, settings) });
}

/** Effects are in standard deviations of A; critical values are those of the groups, whatever the effect. */
function byEffect(settings: TwoMeansParams, exact: boolean): (effect: number) => Significance {
  const asked = comparisonOf(settings);
  const at = exact ? normalGroups(settings) : (difference: number) => largeSampleSignificance({ ...asked, difference });
  return (effect) => at(effect * asked.sdA);
}

function domainOf(settings: TwoMeansParams): PowerFrame['domain'] {
  if (settings.against === 'n') return [2, LARGEST];
  const { effects, difference } = gridsOf(settings);
  const sd = comparisonOf(settings).sdA;
  const end = effects.at(-1) ?? roundUp(5 * (difference.spread.scale / (sd > 0 && Number.isFinite(sd) ? sd : 1)));
  return [-end, end];
}
