import { largeSampleSignificance, normalSignificance } from '../../core/comparison/power';
import { memo } from '../../experiments/memo';
import type { PowerFrame } from './charts/powerFrame';
import { comparisonOf } from './compared';
import { gridsOf, roundUp } from './grids';
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
  ({ population, groups, populationB, effect, n, arms, nB, level, against }) =>
    [population, groups, populationB, effect, n, arms, nB, level, against].join('|'),
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
    const at = exact ? normalSignificance : largeSampleSignificance;
    const share = x.map((value) => {
      const { above, below } =
        settings.against === 'n'
          ? at({ ...asked, nA: value, nB: partnerOf(value, settings) })
          : at({ ...asked, difference: value * asked.sdA });
      return above + below;
    });
    return { domain, x, share, basis: !known ? 'none' : exact ? 'exact' : 'large' };
  },
);

function domainOf(settings: TwoMeansParams): PowerFrame['domain'] {
  if (settings.against === 'n') return [2, LARGEST];
  const { effects, difference } = gridsOf(settings);
  const sd = comparisonOf(settings).sdA;
  const end = effects.at(-1) ?? roundUp(5 * (difference.spread.scale / (sd > 0 && Number.isFinite(sd) ? sd : 1)));
  return [-end, end];
}
