import type { Chart } from '../../../charts/chart';
import { setLabel, setPath } from '../../../charts/dom';
import { formatInteger, formatNumber } from '../../../charts/format';
import { normalPath } from '../../../charts/normalCurve';
import { panelHeight } from '../../../charts/panelHeight';
import { scaffold } from '../../../charts/scaffold';
import { barsPath } from '../../../charts/shapes';
import type { Words } from '../../../charts/words';
import type { BinomialFrame } from './binomialFrame';
import { slotDomain, slotTicks } from './slotAxis';

/** Heights at 360, 720 and 920 pixels of width. */
const HEIGHTS = [180, 250, 200] as const;

const figures = (frame: BinomialFrame, words: Words) => ({
  repetitions: formatInteger(frame.repetitions, words),
  rows: formatInteger(frame.rows, words),
  p: formatNumber(frame.probability, words),
});

const sharesOf = ({ counts, repetitions }: BinomialFrame): Float64Array =>
  counts.map((count) => (repetitions > 0 ? count / repetitions : 0));

/** The slots: bars for the balls that fell, marks for the binomial, a dashed curve for its normal. */
export const binomial: Chart<BinomialFrame> = {
  heights: HEIGHTS,
  draw(frame, context) {
    const { words, width } = context;
    const { rows } = frame;
    const domain = slotDomain(rows);
    const panel = scaffold(context, {
      height: panelHeight(HEIGHTS, context),
      title: '',
      className: 'binomial',
      x: { domain, label: words.t('axis.slot'), axis: context.axis ?? true, ticks: slotTicks(rows) },
    });
    const slots = Float64Array.from({ length: rows + 1 }, (_, k) => k);
    const slot = panel.x(1) - panel.x(0);
    const bars = panel.path('role-statistic bars');
    const normal = panel.path('role-theory normal');
    const masses = panel.path('role-theory exact');
    const normalLabel = panel.text('role-theory direct-label');
    const massLabel = panel.text('role-theory direct-label');

    const place = (shown: BinomialFrame): void => {
      const { mean, standardDeviation } = shown;
      panel.setTitle(words.t('chart.binomial', figures(shown, words)));
      const shares = sharesOf(shown);
      // Few balls pile up higher than any probability: theory sets the scale, as far as it may.
      const theory = Math.max(0.3989422804014327 / standardDeviation, ...shown.masses);
      panel.scaleY([0, 1.15 * Math.min(2.2 * theory, Math.max(theory, ...shares))]);
      setPath(bars, barsPath(slots, shares, panel.x, panel.y, panel.base, Math.max(1, Math.round(slot * 0.62))));
      setPath(normal, normalPath({ mean, standardError: standardDeviation }, domain, panel.x, panel.y));
      const half = Math.max(1, slot * 0.42);
      setPath(
        masses,
        Array.from(
          shown.masses,
          (mass, k) => `M${(panel.x(k) - half).toFixed(1)},${panel.y(mass)}h${(2 * half).toFixed(1)}`,
        ).join(''),
      );
      // The label of the curve where it comes down, that of the marks on the other side.
      const right = Math.min(panel.right - 4, panel.x(mean + 1.5 * standardDeviation) + 6);
      setLabel(normalLabel, words.t('chart.normal'), right, panel.y(0.36 / standardDeviation), width);
      const peak = shown.masses.indexOf(Math.max(...shown.masses));
      setLabel(
        massLabel,
        words.t('chart.binomialLaw'),
        panel.x(peak) + half,
        panel.y(shown.masses[peak] as number) - 5,
        width,
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

  earlier(frame, back) {
    const counts = frame.counts.slice();
    for (const slot of frame.newest.slice(Math.max(0, frame.newest.length - back)))
      counts[slot] = (counts[slot] as number) - 1;
    return { ...frame, counts, repetitions: frame.repetitions - back };
  },

  sentence: (frame, words) => words.t('sentence.binomial', figures(frame, words)),

  table: (frame, words) => ({
    caption: words.t('chart.binomial', figures(frame, words)),
    columns: [words.t('table.slot'), words.t('table.count'), words.t('table.share'), words.t('table.mass')],
    rows: Array.from(
      sharesOf(frame),
      (share, k) => [k, frame.counts[k] as number, share, frame.masses[k] as number] as const,
    ),
  }),
};
