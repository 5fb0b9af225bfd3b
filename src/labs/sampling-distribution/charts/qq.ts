import type { Chart } from '../../../charts/chart';
import { setLabel, setPath } from '../../../charts/dom';
import { formatInteger, formatNumber } from '../../../charts/format';
import { statisticName } from '../../../charts/names';
import { panelHeight } from '../../../charts/panelHeight';
import { scaffold } from '../../../charts/scaffold';
import type { QqFrame } from './qqFrame';

/** As high as the distribution whose place it takes. */
const HEIGHTS = [176, 240, 212] as const;

const RANGE = 4;
/** Fewer samples have no shape. */
const FEWEST = 3;

/** Quantiles of the statistic against normal ones, both in standard errors: on the line where it is normal. */
export const qq: Chart<QqFrame> = {
  heights: HEIGHTS,
  draw(frame, context) {
    const { words, width } = context;
    const panel = scaffold(context, {
      height: panelHeight(HEIGHTS, context),
      title: '',
      className: 'qq',
      x: { domain: [-RANGE, RANGE], label: words.t('axis.normalQuantile'), axis: true },
      y: { domain: [-RANGE - 1, RANGE + 1], axis: true },
    });
    setPath(
      panel.path('role-theory normal'),
      `M${panel.x(-RANGE)},${panel.y(-RANGE)}L${panel.x(RANGE)},${panel.y(RANGE)}`,
    );
    setLabel(panel.text('role-theory direct-label'), words.t('chart.qqLine'), panel.right, panel.y(-1.8), width);
    const dots = panel.path('role-statistic dots');
    dots.setAttribute('stroke-width', '4');
    const place = (shown: QqFrame): void => {
      panel.setTitle(
        words.t('chart.qq', {
          repetitions: formatInteger(shown.repetitions, words),
        }),
      );
      let d = '';
      for (let i = 0; i < shown.theoretical.length; i++) {
        const x = shown.theoretical[i] as number;
        const y = ((shown.observed[i] as number) - shown.mean) / shown.standardError;
        if (Math.abs(x) <= RANGE) d += `M${panel.x(x)},${panel.y(y)}h0`;
      }
      setPath(dots, d);
    };
    place(frame);
    return {
      element: panel.svg,
      update(next) {
        place(next);
        return true;
      },
    };
  },

  sentence: (frame, words) =>
    words.t(frame.repetitions < FEWEST ? 'sentence.qqFew' : 'sentence.qq', {
      repetitions: formatInteger(frame.repetitions, words),
      n: formatInteger(frame.sampleSize, words),
      statistic: statisticName(frame.statistic, words),
      skewness: formatNumber(frame.readouts.find(({ name }) => name === 'skewness')?.value ?? Number.NaN, words, 2),
    }),

  table: (frame, words) => ({
    caption: words.t('chart.qq', {
      repetitions: formatInteger(frame.repetitions, words),
    }),
    columns: [words.t('table.normalQuantile'), words.t('table.observedQuantile')],
    rows: Array.from(
      frame.theoretical,
      (z, i) => [frame.mean + z * frame.standardError, frame.observed[i] as number] as const,
    ),
  }),
};
