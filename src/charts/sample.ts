import type { SampleFrame } from '../experiments/frames';
import type { Chart } from './chart';
import { setLabel, setPath } from './dom';
import { formatInteger, formatNumber } from './format';
import { statisticName } from './names';
import { panelHeight } from './panelHeight';
import { parameterRule } from './parameterRule';
import { scaffold } from './scaffold';
import { stackDots } from './shapes';

/** One sample: its observations as dots, its statistic as a rule, the parameter behind. */
export const sample: Chart<SampleFrame> = {
  draw(frame, context) {
    const { words, width } = context;
    const panel = scaffold(context, {
      height: panelHeight('sample', width),
      title: words.t(frame.illustration ? 'chart.sampleIllustration' : 'chart.sample', {
        n: formatInteger(frame.sampleSize, words),
      }),
      className: 'sample',
      x: { domain: frame.domain, label: words.t('axis.value'), axis: context.axis ?? true },
      y: [0, 1],
    });
    parameterRule(panel, frame.parameter);
    const dots = panel.path('role-sample dots');
    const rule = panel.path('role-statistic statistic-rule');
    const label = panel.text('role-statistic direct-label');

    const place = (shown: SampleFrame): void => {
      // Values beyond the axis are said in the table; at its edge they would look like many equal ones.
      const inside = shown.values.filter((value) => value >= shown.domain[0] && value <= shown.domain[1]);
      const stacked = stackDots(inside, panel.x, panel.base, panel.base - panel.top, width < 520 ? 5 : 6);
      dots.setAttribute('stroke-width', stacked.size.toFixed(1));
      setPath(dots, stacked.d);
      const known = Number.isFinite(shown.statisticValue);
      const x = panel.x(shown.statisticValue);
      // The statistic of a sum lies on another axis.
      const here = known && shown.statisticValue >= shown.domain[0] && shown.statisticValue <= shown.domain[1];
      setPath(rule, here ? `M${x},${panel.top - 2}V${panel.base}` : '');
      const words_ = known
        ? words.t('chart.statistic', {
            statistic: statisticName(shown.statistic, words),
            value: formatNumber(shown.statisticValue, words),
          })
        : '';
      setLabel(label, words_, here ? x : panel.right, panel.top + 6, panel.right);
    };
    place(frame);
    return {
      element: panel.svg,
      update(next) {
        const same =
          next.sampleSize === frame.sampleSize &&
          next.illustration === frame.illustration &&
          next.statistic === frame.statistic &&
          Object.is(next.parameter, frame.parameter) &&
          next.domain[0] === frame.domain[0] &&
          next.domain[1] === frame.domain[1];
        if (same) place(next);
        return same;
      },
    };
  },

  sentence: (frame, words) =>
    words.t('sentence.sample', {
      n: formatInteger(frame.sampleSize, words),
      statistic: statisticName(frame.statistic, words),
      value: formatNumber(frame.statisticValue, words),
    }),

  table: (frame, words) => ({
    caption: words.t('chart.sample', { n: formatInteger(frame.sampleSize, words) }),
    columns: [words.t('table.observation'), words.t('table.value')],
    rows: Array.from(frame.values, (value, i) => [i + 1, value] as const),
  }),
};
