import { conclude, note } from '../../charts/findings/conclude';
import type { Finding } from '../../charts/findings/figures';
import { formatInteger, formatNumber } from '../../charts/format';

/** Up to this largest load the regions count as even. */
const EVEN = 1.1;

/** How far the fullest region is above the mean, and whether chance, one hot key or an order is behind it. */
export const finding: Finding = (figures) => {
  const { params, words, value, written, plain } = figures;
  const ratio = value('loadRatio');
  const said = {
    keys: formatInteger(Number(params.keys), words),
    regions: formatInteger(Number(params.regions), words),
    salts: formatInteger(Number(params.salts), words),
    ratio: formatNumber(ratio, words, 3),
  };
  const skewed = params.placement === 'hash' && Number(params.skew) > 0;
  const notes = [
    note(figures, 'loadRatio', { ratio: written('loadRatio') }),
    skewed &&
      note(figures, 'hottest', { skew: formatNumber(Number(params.skew), words), share: plain('hottestShare') }),
    Number(params.salts) > 1 && note(figures, 'salts', { salts: said.salts }),
    skewed
      ? note(figures, 'leastRatio', { ratio: plain('leastLoadRatio') })
      : note(figures, 'expectedRatio', { ratio: plain('theoreticalLoadRatio') }),
  ];
  if (params.placement === 'range') return conclude(figures, 'partitions.range', notes, said);
  if (ratio <= EVEN) return conclude(figures, 'partitions.even', notes, said);
  // Without the hottest key's region the rest would be much nearer to the mean.
  const hot = skewed && value('leastLoadRatio') - 1 > 0.5 * (ratio - 1);
  return conclude(figures, `partitions.${hot ? 'hot' : skewed ? 'skewed' : 'chance'}`, notes, said);
};
