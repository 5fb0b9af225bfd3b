import type { Chart } from '../../../charts/chart';
import { countTicks } from '../../../charts/countTicks';
import { setLabel, setPath } from '../../../charts/dom';
import { formatInteger, formatShare } from '../../../charts/format';
import { panelHeight } from '../../../charts/panelHeight';
import { scaffold } from '../../../charts/scaffold';
import { linePath } from '../../../charts/shapes';
import type { Words } from '../../../charts/words';
import type { AlarmsFrame } from './alarmsFrame';

/** Heights at 360, 720 and 920 pixels of width. */
const HEIGHTS = [176, 240, 212] as const;

/** Round ends of the axis, in percent: it does not move while repetitions come in. */
const TOPS = [10, 20, 50, 100];

const topOf = ({ exact, promised }: AlarmsFrame): number =>
  TOPS.find((top) => top >= 130 * Math.max(promised, exact.at(-1) ?? 0.5)) ?? 100;

const figures = (frame: AlarmsFrame, words: Words) => ({
  looks: formatInteger(frame.share.length, words),
  repetitions: formatInteger(frame.repetitions, words),
  share: formatShare(frame.share.at(-1) ?? Number.NaN, words),
  exact: formatShare(frame.exact.at(-1) ?? Number.NaN, words),
  promised: formatShare(frame.promised, words),
});

/** The share of runs that have raised a false alarm by each look, against what one look promises. */
export const alarms: Chart<AlarmsFrame> = {
  heights: HEIGHTS,
  draw(frame, context) {
    const { words, width } = context;
    const top = topOf(frame);
    const looks = frame.share.length;
    const panel = scaffold(context, {
      height: panelHeight(HEIGHTS, context),
      title: '',
      className: 'alarms',
      x: { domain: [0, looks + 0.5], label: words.t('axis.looks'), axis: true, ...countTicks(looks) },
      y: { domain: [0, top], axis: true, unit: '%' },
    });
    const bars = panel.path('role-statistic area');
    const promised = panel.path('role-theory normal');
    const exact = panel.path('role-theory exact');
    const promisedLabel = panel.text('role-theory direct-label');
    const exactLabel = panel.text('role-theory direct-label');
    const numbers = Float64Array.from({ length: looks }, (_, k) => k + 1);

    const place = (shown: AlarmsFrame): void => {
      const said = figures(shown, words);
      panel.setTitle(words.t('chart.alarms', said));
      const half = Math.max(1, Math.floor((panel.x(1) - panel.x(0)) * 0.35));
      setPath(
        bars,
        Array.from(shown.share, (share, k) =>
          Number.isNaN(share)
            ? ''
            : `M${panel.x(k + 1) - half},${panel.base}V${panel.y(100 * share)}h${2 * half}V${panel.base}Z`,
        ).join(''),
      );
      const height = panel.y(100 * shown.promised);
      setPath(promised, `M${panel.left},${height}H${panel.right}`);
      setPath(
        exact,
        linePath(
          numbers.subarray(0, shown.exact.length),
          shown.exact.map((share) => 100 * share),
          panel.x,
          panel.y,
        ),
      );
      setLabel(promisedLabel, words.t('chart.promised', { level: said.promised }), panel.left, height - 6, width);
      const end = shown.exact.at(-1);
      setLabel(
        exactLabel,
        end === undefined ? '' : words.t('chart.exactShare'),
        panel.right,
        panel.y(100 * (end ?? 0)) - 8,
        width,
      );
    };
    place(frame);
    return {
      element: panel.svg,
      update(next) {
        const same = next.share.length === looks && topOf(next) === top;
        if (same) place(next);
        return same;
      },
    };
  },

  sentence: (frame, words) => words.t('sentence.alarms', figures(frame, words)),

  table: (frame, words) => ({
    caption: words.t('chart.alarms', figures(frame, words)),
    columns: [words.t('table.look'), words.t('table.alarms'), words.t('table.exactAlarms')],
    rows: Array.from(frame.share, (share, k) => [k + 1, share, frame.exact[k] ?? Number.NaN] as const),
  }),
};
