import { beyondLabels } from './beyond';
import type { Chart } from './chart';
import { setLabel, setPath } from './dom';
import { formatInteger, formatNumber } from './format';
import { statisticName } from './names';
import { panelHeight } from './panelHeight';
import { parameterRule } from './parameterRule';
import type { SampleFrame } from './sampleFrame';
import { scaffold } from './scaffold';
import { stackDots } from './stackDots';
import { isOnValueAxis } from './valueAxis';

/** Heights at 360 and at 720 pixels of width. */
const HEIGHTS = [84, 96] as const;

/** One sample: its observations as dots, its statistic as a rule, the parameter behind. */
export const sample: Chart<SampleFrame> = {
  heights: HEIGHTS,
  draw(frame, context) {
    const { words, width } = context;
    const panel = scaffold(context, {
      height: panelHeight(HEIGHTS, width),
      title: '',
      className: 'sample',
      x: { domain: frame.domain, label: words.t('axis.value'), axis: context.axis ?? true },
    });
    const placeParameter = parameterRule(panel);
    const dots = panel.path('role-sample dots');
    const rule = panel.path('role-statistic statistic-rule');
    const label = panel.text('role-statistic direct-label');
    const placeBeyond = beyondLabels(panel, 'role-sample', words);
    const [low, high] = frame.domain;

    const place = (shown: SampleFrame): void => {
      const key = shown.illustration ? 'chart.sampleIllustration' : 'chart.sample';
      panel.setTitle(words.t(key, { n: formatInteger(shown.sampleSize, words) }));
      const comparable = isOnValueAxis(shown.statistic);
      placeParameter(comparable ? shown.parameter : Number.NaN);
      // At the axis's end, values beyond it would look like many equal ones: they are counted there instead.
      const inside = shown.values.filter((value) => value >= low && value <= high);
      placeBeyond(
        shown.values.filter((value) => value < low).length,
        shown.values.filter((value) => value > high).length,
      );
      const stacked = stackDots(inside, panel.x, panel.base, panel.base - panel.top, width < 520 ? 5 : 6);
      dots.setAttribute('stroke-width', stacked.size.toFixed(1));
      setPath(dots, stacked.d);
      // The statistic may lie on another axis (a sum) or beyond this one; then only its figure is shown.
      const here = comparable && shown.statisticValue >= low && shown.statisticValue <= high;
      const x = here ? panel.x(shown.statisticValue) : panel.right;
      setPath(rule, here ? `M${x},${panel.top - 2}V${panel.base}` : '');
      const figure = {
        statistic: statisticName(shown.statistic, words),
        value: formatNumber(shown.statisticValue, words),
      };
      setLabel(
        label,
        Number.isFinite(shown.statisticValue) ? words.t('chart.statistic', figure) : '',
        x,
        panel.top + 6,
        panel.right,
      );
    };
    place(frame);
    return {
      element: panel.svg,
      update(next) {
        const same = next.domain[0] === low && next.domain[1] === high;
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
