import type { Chart } from '../../../charts/chart';
import { setPath, setText } from '../../../charts/dom';
import { formatInteger, formatNumber } from '../../../charts/format';
import { panelHeight } from '../../../charts/panelHeight';
import { scaffold } from '../../../charts/scaffold';
import type { Words } from '../../../charts/words';
import { KEPT } from '../tally';
import type { PairsFrame } from './pairsFrame';

/** Heights at 360, 720 and 920 pixels of width. */
const HEIGHTS = [286, 330, 300] as const;

const figures = ({ pairs }: PairsFrame, words: Words) => {
  const count = (wanted: (pair: PairsFrame['pairs'][number]) => boolean): string =>
    formatInteger(pairs.filter(wanted).length, words);
  return {
    shown: formatInteger(pairs.length, words),
    significant: count(({ significant }) => significant),
    both: count(({ significant, overlap }) => significant && overlap),
  };
};

/** A p-value as papers have it: two digits, and none below 0.001. */
function pValueText(p: number, words: Words): string {
  if (p < 0.001) return `p < ${formatNumber(0.001, words)}`;
  return `p = ${formatNumber(p, words, p < 0.095 ? 1 : 2)}`;
}

/**
 * The newest comparisons, a row each: the interval of A over that of B, and Welch's p-value beside them. Where the difference
 * is significant both are heavy.
 */
export const pairs: Chart<PairsFrame> = {
  heights: HEIGHTS,
  draw(frame, context) {
    const { words } = context;
    const panel = scaffold(context, {
      height: panelHeight(HEIGHTS, context),
      title: '',
      className: 'pairs',
      x: { domain: frame.domain, label: words.t('axis.groupMean'), axis: context.axis ?? true },
      gutter: true,
    });
    const plain = panel.path('role-statistic interval');
    const plainB = panel.path('role-statistic interval dotted');
    const heavy = panel.path('role-statistic interval missed');
    const heavyB = panel.path('role-statistic interval missed dotted');
    const pitch = (panel.base - panel.top - 8) / KEPT;
    const names = Array.from({ length: KEPT }, () => panel.text('tick-label'));
    // One of no width is still seen.
    const line = (low: number, high: number, y: number): string =>
      `M${Math.min(panel.x(low), panel.x(high) - 1)},${y}H${panel.x(high)}`;

    const place = (shown: PairsFrame): void => {
      panel.setTitle(words.t('chart.pairs', figures(shown, words)));
      const paths = { plain: '', plainB: '', heavy: '', heavyB: '' };
      for (let i = 0; i < KEPT; i++) {
        const pair = shown.pairs[i];
        const y = Math.round(panel.top + 8 + (i + 0.5) * pitch);
        const name = names[i] as SVGTextElement;
        setText(name, pair ? pValueText(pair.pValue, words) : '');
        if (!pair) continue;
        name.setAttribute('x', String(panel.left - 4));
        name.setAttribute('y', String(y + 4));
        name.setAttribute('text-anchor', 'end');
        const [a, b] = [line(pair.lowA, pair.highA, y - 3), line(pair.lowB, pair.highB, y + 3)];
        if (pair.significant) {
          paths.heavy += a;
          paths.heavyB += b;
        } else {
          paths.plain += a;
          paths.plainB += b;
        }
      }
      setPath(plain, paths.plain);
      setPath(plainB, paths.plainB);
      setPath(heavy, paths.heavy);
      setPath(heavyB, paths.heavyB);
    };
    place(frame);
    return {
      element: panel.svg,
      update(next) {
        const same = next.domain[0] === frame.domain[0] && next.domain[1] === frame.domain[1];
        if (same) place(next);
        return same;
      },
    };
  },

  sentence: (frame, words) =>
    words.t(frame.pairs.length > 0 ? 'sentence.pairs' : 'sentence.differenceNone', figures(frame, words)),

  table: (frame, words) => ({
    caption: words.t('chart.pairs', figures(frame, words)),
    columns: ['comparison', 'lowA', 'highA', 'lowB', 'highB', 'differenceOf', 'pValue'].map((name) =>
      words.t(`table.${name}`),
    ),
    rows: frame.pairs.map(
      ({ lowA, highA, lowB, highB, difference, pValue }, i) =>
        [frame.first + i, lowA, highA, lowB, highB, difference, pValue] as const,
    ),
  }),
};
