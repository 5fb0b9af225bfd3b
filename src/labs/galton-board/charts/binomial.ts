import type { Chart } from '../../../charts/chart';
import { setLabel, setPath } from '../../../charts/dom';
import { formatInteger, formatNumber } from '../../../charts/format';
import { normalPath } from '../../../charts/normalCurve';
import { panelHeight } from '../../../charts/panelHeight';
import { scaffold } from '../../../charts/scaffold';
import { barsPath, dotsPath } from '../../../charts/shapes';
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

/** A ball in its slot, in pixels: as large as it falls, where slots are broad enough. */
const BALL = 8;
/** Of the height that theory takes, what there is for chance. */
const HEADROOM = 1.3;

/** Balls lying one on the other in every slot. */
function ballsPath(counts: Float64Array, x: (slot: number) => number, base: number, size: number): string {
  const at = (slot: number, below: number) => [x(slot), Math.round(base - size * (below + 0.5))] as const;
  return dotsPath(Array.from(counts, (count, slot) => Array.from({ length: count }, (_, i) => at(slot, i))).flat());
}

/**
 * The slots: balls that fell, marks for the binomial, a dashed curve for its normal. What theory says stands still, and
 * balls fill it up; once they reach it they are bars, just as high, and stay so however many more fall.
 */
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
    const balls = panel.path('role-statistic dots');
    const ball = Math.min(BALL, Math.max(2, Math.round(0.9 * slot)));
    balls.setAttribute('stroke-width', String(ball));
    const normal = panel.path('role-theory normal');
    const masses = panel.path('role-theory exact');
    const normalLabel = panel.text('role-theory direct-label');
    const massLabel = panel.text('role-theory direct-label');

    const place = (shown: BinomialFrame): void => {
      const { mean, standardDeviation } = shown;
      panel.setTitle(words.t('chart.binomial', figures(shown, words)));
      const shares = sharesOf(shown);
      const theory = Math.max(0.3989422804014327 / standardDeviation, ...shown.masses);
      const highest = Math.max(...shares);
      const room = panel.base - panel.top;
      const asBalls =
        shown.repetitions * ball * HEADROOM * theory <= room && shown.repetitions * ball * highest <= room;
      // Bars of few balls may be higher than chance mostly makes them.
      panel.scaleY([0, asBalls ? HEADROOM * theory : Math.max(HEADROOM * theory, 1.02 * highest)]);
      setPath(balls, asBalls ? ballsPath(shown.counts, panel.x, panel.base, ball) : '');
      const barWidth = Math.max(1, Math.round(slot * 0.62));
      setPath(bars, asBalls ? '' : barsPath(slots, shares, panel.x, panel.y, panel.base, barWidth));
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
