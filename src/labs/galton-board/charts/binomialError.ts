import type { Chart } from '../../../charts/chart';
import { setLabel, setPath } from '../../../charts/dom';
import { formatInteger, formatNumber } from '../../../charts/format';
import { panelHeight } from '../../../charts/panelHeight';
import { scaffold } from '../../../charts/scaffold';
import type { Words } from '../../../charts/words';
import { largestErrorAt } from '../../../core/theory/binomialNormal';
import type { BinomialErrorFrame } from './binomialErrorFrame';
import { slotDomain, slotTicks } from './slotAxis';

/** Heights at 360, 720 and 920 pixels of width. */
const HEIGHTS = [140, 170, 150] as const;

const largest = (errors: Float64Array): number => Math.abs(errors[largestErrorAt(errors)] as number);

const figures = ({ plain, corrected }: BinomialErrorFrame, words: Words) => ({
  plain: formatNumber(largest(plain), words, 3),
  at: formatInteger(largestErrorAt(plain), words),
  corrected: formatNumber(largest(corrected), words, 3),
  correctedAt: formatInteger(largestErrorAt(corrected), words),
});

/** By how much the normal is off for "at most k", at every k, without and with the continuity correction. */
export const binomialError: Chart<BinomialErrorFrame> = {
  heights: HEIGHTS,
  draw(frame, context) {
    const { words, width } = context;
    const { rows } = frame;
    const panel = scaffold(context, {
      height: panelHeight(HEIGHTS, context),
      title: '',
      className: 'binomial-error',
      x: { domain: slotDomain(rows), label: words.t('axis.slot'), axis: true, ticks: slotTicks(rows) },
    });
    const zero = panel.path('baseline');
    const plain = panel.path('role-theory normal');
    const corrected = panel.path('role-theory exact');
    const marks = panel.path('role-theory marker');
    const plainLabel = panel.text('role-theory direct-label');
    const correctedLabel = panel.text('role-theory direct-label');

    const place = (shown: BinomialErrorFrame): void => {
      const said = figures(shown, words);
      panel.setTitle(words.t('chart.binomialError'));
      const reach = 1.35 * Math.max(1e-9, largest(shown.plain), largest(shown.corrected));
      panel.scaleY([-reach, reach]);
      setPath(zero, `M${panel.left},${panel.y(0) + 0.5}H${panel.right}`);
      const line = (errors: Float64Array): string =>
        `M${Array.from(errors, (error, k) => `${panel.x(k)},${panel.y(error)}`).join('L')}`;
      setPath(plain, line(shown.plain));
      setPath(corrected, line(shown.corrected));
      const [a, b] = [largestErrorAt(shown.plain), largestErrorAt(shown.corrected)];
      const [high, low] = [panel.y(shown.plain[a] as number), panel.y(shown.corrected[b] as number)];
      setPath(marks, `M${panel.x(a)},${high}h0M${panel.x(b)},${low}h0`);
      const under = (shown.plain[a] as number) < 0;
      // Towards the middle, where there is room.
      const room = 0.7 * width;
      setLabel(plainLabel, words.t('chart.plainError', said), panel.x(a) + 2, under ? high + 15 : high - 7, room);
      // On the other side of the zero line, where the first curve is not.
      setLabel(
        correctedLabel,
        words.t('chart.correctedError', said),
        panel.x(b) + 2,
        under ? panel.y(0) - 9 : panel.y(0) + 17,
        room,
      );
    };
    place(frame);
    return {
      element: panel.svg,
      update(next) {
        const same = next.rows === rows;
        if (same) place(next);
        return same;
      },
    };
  },

  sentence: (frame, words) => words.t('sentence.binomialError', figures(frame, words)),

  table: (frame, words) => ({
    caption: words.t('chart.binomialError'),
    columns: [words.t('table.slot'), words.t('table.plainError'), words.t('table.correctedError')],
    rows: Array.from(frame.plain, (error, k) => [k, error, frame.corrected[k] as number] as const),
  }),
};
