import { recentSample } from '../experiments/recent';
import { beyondLabels } from './beyond';
import type { Chart, Point, Rest } from './chart';
import { setLabel, setPath } from './dom';
import { dotKey } from './dotKey';
import { formatInteger, formatNumber } from './format';
import { statisticName } from './names';
import { panelHeight } from './panelHeight';
import { parameterRule } from './parameterRule';
import type { SampleFrame } from './sampleFrame';
import { scaffold } from './scaffold';
import { stackDots } from './stackDots';
import { isOnValueAxis } from './valueAxis';

/** Heights at 360, 720 and 920 pixels of width. */
const HEIGHTS = [74, 96, 90] as const;

/** One sample: its observations as dots, its statistic as a rule, the parameter behind. */
export const sample: Chart<SampleFrame> = {
  heights: HEIGHTS,
  draw(frame, context) {
    const { words, width } = context;
    const panel = scaffold(context, {
      height: panelHeight(HEIGHTS, context),
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
    const isInside = (value: number): boolean => value >= low && value <= high;

    const stackOf = (values: Float64Array) =>
      stackDots(values, panel.x, panel.base, panel.base - panel.top, width < 520 ? 5 : 6);

    const rest = (shown: SampleFrame, back: number): Rest | null => {
      const values = back === 0 ? shown.values : recentSample(shown.recent, shown.sampleSize, back);
      if (!values || values.length === 0) return null;
      const stacked = stackOf(values.filter(isInside));
      let inside = 0;
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      const middle = (panel.top + panel.base) / 2;
      const spot = (value: number): Point => [panel.x(Math.min(high, Math.max(low, value))), middle];
      return {
        values,
        // Beyond the axis they go where they are counted.
        dots: Array.from(values, (value): Point => {
          if (isInside(value)) return stacked.at[inside++] as Point;
          return [panel.x(Math.min(high, Math.max(low, value))), panel.base - stacked.size / 2];
        }),
        radius: stacked.size / 2,
        mean: shown.statistic === 'mean' ? spot(back === 0 ? shown.statisticValue : mean) : null,
        statistic: isOnValueAxis(shown.statistic) ? spot(shown.statisticValue) : [panel.right, middle],
      };
    };

    const place = (shown: SampleFrame): void => {
      const comparable = isOnValueAxis(shown.statistic);
      placeParameter(comparable ? shown.parameter : Number.NaN);
      // At the axis's end, values beyond it would look like many equal ones: they are counted there instead.
      const inside = shown.values.filter(isInside);
      const outside = shown.values.filter((value) => !isInside(value));
      placeBeyond(outside.filter((value) => value < low).length, outside.filter((value) => value > high).length);
      const stacked = stackOf(inside);
      const key = shown.illustration ? 'chart.sampleIllustration' : 'chart.sample';
      // Of a large sample some are kept, and stand for all; one whose values are still on their way has none.
      const standsFor = shown.values.length > 0 ? shown.sampleSize / shown.values.length : 1;
      const each = Math.round(stacked.each * standsFor);
      panel.setTitle(words.t(key, { n: formatInteger(shown.sampleSize, words) }) + dotKey({ each }, words));
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
      motion: { rest },
      update(next) {
        const same = next.domain[0] === low && next.domain[1] === high;
        if (same) place(next);
        return same;
      },
    };
  },

  // Of an earlier sample the dots are enough: it is there for a moment.
  earlier: (frame, back) =>
    back === 0
      ? frame
      : {
          ...frame,
          values: recentSample(frame.recent, frame.sampleSize, back) ?? new Float64Array(0),
          statisticValue: Number.NaN,
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
