import { beyondLabels } from '../../charts/beyond';
import type { Chart } from '../../charts/chart';
import { setLabel, setPath } from '../../charts/dom';
import { formatInteger, formatNumber, formatShare } from '../../charts/format';
import { panelHeight } from '../../charts/panelHeight';
import { scaffold } from '../../charts/scaffold';
import type { Words } from '../../charts/words';
import { shareTo } from '../say/shareTo';
import type { ColumnFrame } from './columnFrame';

/** Heights at 360, 720 and 920 pixels of width. */
const HEIGHTS = [136, 170, 150] as const;
/** Of the room, above the fullest bin: for labels. */
const HEADROOM = 1.3;

/** The numbers as bars; the few that carry the sum dark; the figure and the interval that n values would give around it. */
export const column: Chart<ColumnFrame> = {
  heights: HEIGHTS,
  draw(frame, context) {
    const { words, width } = context;
    const { log, domain } = frame;
    const panel = scaffold(context, {
      height: panelHeight(HEIGHTS, context),
      title: '',
      className: 'column',
      x: {
        domain,
        label: frame.unit,
        axis: context.axis ?? true,
        ...(log && { type: 'log' as const }),
        ...ticksOf(frame),
      },
      y: { domain: [0, frame.highest * HEADROOM], axis: false },
    });
    const reach = panel.path('role-statistic band');
    const bars = panel.path('role-sample bars');
    const heavy = panel.path('role-sample solid');
    const zeros = panel.path('role-sample bars');
    const broken = panel.path('core');
    const cut = panel.path('slice');
    const rule = panel.path('role-statistic statistic-rule');
    const label = panel.text('role-statistic direct-label');
    const heavyLabel = panel.text('role-sample direct-label');
    const zeroLabel = panel.text('role-sample direct-label');
    const placeBeyond = beyondLabels(panel, 'role-sample', words);
    const clampX = (value: number): number =>
      Math.min(panel.right, Math.max(panel.left, log && value <= domain[0] ? panel.left : panel.x(value)));

    const place = (shown: ColumnFrame): void => {
      const { histogram, n, heavy: few } = shown.drawn;
      const { edges, counts, single } = histogram;
      panel.setTitle(words.t('workbench.chart.column', { what: shown.title, n: formatInteger(n, words) }));
      let [light, dark, darkFrom] = ['', '', panel.right];
      for (let k = 0; k < counts.length; k++) {
        const share = (counts[k] as number) / n;
        if (share === 0) continue;
        const left = clampX(edges[k] as number);
        const right = Math.max(left + 1, clampX(edges[k + 1] as number));
        const gap = right - left > 4 ? (single ? 0.15 * (right - left) : 0.5) : 0;
        // What is there can be seen, however little it is.
        const top = Math.min(panel.y(share), panel.base - 1);
        light += `M${left + gap},${panel.base}V${top}H${right - gap}V${panel.base}Z`;
        const ofFew = few?.[k] ?? 0;
        if (ofFew === 0) continue;
        const darkTop = Math.min(panel.y(ofFew / n), panel.base - 1);
        dark += `M${left + gap},${panel.base}V${darkTop}H${right - gap}V${panel.base}Z`;
        darkFrom = Math.min(darkFrom, left);
      }
      setPath(bars, light);
      setPath(heavy, dark);
      const zeroShare = histogram.zeros / n;
      setPath(
        zeros,
        histogram.zeros > 0 ? `M${panel.left},${panel.base}V${panel.y(zeroShare)}h${ZERO_BAR}V${panel.base}Z` : '',
      );
      // A bar that goes on beyond the panel is broken near its top.
      const beyond = zeroShare > shown.highest * HEADROOM;
      const at = panel.top + 9;
      setPath(broken, beyond ? `M${panel.left - 2},${at + 4}l${ZERO_BAR + 4},-6m0,5l${-ZERO_BAR - 4},6` : '');
      setLabel(
        zeroLabel,
        histogram.zeros > 0 ? words.t('workbench.chart.zeros', { share: formatShare(zeroShare, words) }) : '',
        panel.left + ZERO_BAR,
        panel.top + 26,
        width,
      );
      setLabel(heavyLabel, dark ? words.t('workbench.chart.heavy') : '', darkFrom, panel.base - 26, width);
      placeBeyond(0, histogram.above);
      const there = Number.isFinite(shown.figure) && (!log || shown.figure > domain[0]) && shown.figure <= domain[1];
      const x = there ? clampX(shown.figure) : 0;
      setPath(rule, there ? `M${x},${panel.top}V${panel.base}` : '');
      const [low, high] = [clampX(shown.figure - shown.reach), clampX(shown.figure + shown.reach)];
      const around = there && Number.isFinite(shown.reach);
      setPath(reach, around ? `M${low},${panel.top}H${Math.max(low + 1, high)}V${panel.base}H${low}Z` : '');
      setLabel(
        label,
        there
          ? words.t(`workbench.chart.${shown.figureName}`, { value: figureIn(shown, shown.figure, words) }) +
              (around
                ? words.t('workbench.chart.reach', {
                    reach: figureIn(shown, Number(shown.reach.toPrecision(2)), words),
                    n: formatInteger(shown.sampleSize, words),
                  })
                : '')
          : '',
        there ? x : panel.right,
        panel.top + 8,
        width,
      );
      const cutThere = Number.isFinite(shown.threshold) && shown.threshold >= domain[0] && shown.threshold <= domain[1];
      setPath(cut, cutThere ? `M${clampX(shown.threshold)},${panel.top}V${panel.base}` : '');
    };
    place(frame);
    return {
      element: panel.svg,
      update(next) {
        const key = ({ domain: [a, b], log: scale, highest, unit }: ColumnFrame) => [a, b, scale, highest, unit].join();
        const same = key(next) === key(frame);
        if (same) place(next);
        return same;
      },
    };
  },

  sentence: ({ drawn: { n }, title }, words) =>
    words.t('workbench.chart.column', { what: title, n: formatInteger(n, words) }),

  table: ({ drawn: { histogram, n }, title }, words) => ({
    caption: words.t('workbench.chart.column', { what: title, n: formatInteger(n, words) }),
    columns: [words.t('table.from'), words.t('table.to'), words.t('table.count'), words.t('table.share')],
    rows: [
      ...(histogram.zeros > 0 ? [[0, 0, histogram.zeros, histogram.zeros / n]] : []),
      ...Array.from(histogram.counts, (count, k) => [
        histogram.edges[k] as number,
        histogram.edges[k + 1] as number,
        count,
        count / n,
      ]),
    ],
  }),
};

/** A figure of the numbers, a share of yes as a percentage. */
const figureIn = ({ figureName }: ColumnFrame, value: number, words: Words): string =>
  figureName === 'share' ? shareTo(3, value, words) : formatNumber(value, words, 4);

/** Few values that have a bar each have a tick each. */
function ticksOf({ drawn: { histogram } }: ColumnFrame): { ticks?: readonly number[] } {
  const { edges, counts, single } = histogram;
  if (!single || counts.length > MOST_TICKS) return {};
  const middles = Array.from(counts, (_, k) => ((edges[k] as number) + (edges[k + 1] as number)) / 2);
  return { ticks: middles.map((value) => Number(value.toPrecision(6))) };
}

const MOST_TICKS = 10;
/** Width of the bar of zeros at the left end of a log axis, in pixels. */
const ZERO_BAR = 12;
