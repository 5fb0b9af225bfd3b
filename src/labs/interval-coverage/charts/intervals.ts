import type { Chart, Point, Rest } from '../../../charts/chart';
import { setLabel, setPath } from '../../../charts/dom';
import { formatInteger, formatShare } from '../../../charts/format';
import { lens } from '../../../charts/lens';
import { panelHeight } from '../../../charts/panelHeight';
import { parameterRule } from '../../../charts/parameterRule';
import { scaffold } from '../../../charts/scaffold';
import type { Words } from '../../../charts/words';
import { type IntervalPlace, placeOf } from '../../../core/intervals/placeOf';
import { recentSample } from '../../../experiments/recent';
import type { IntervalsFrame } from './intervalsFrame';

/** Heights at 360, 720 and 920 pixels of width. */
const HEIGHTS = [246, 366, 300] as const;

/** As many rows as there can be intervals. */
const ROWS = 100;
/** So near comes an interval that misses to the parameter at most, in pixels. */
const CLEAR = 4;
/** Height above the rows for the words that say what the arrows mean. */
const STRIP = 16;

const placeAt = ({ low, high, parameter }: IntervalsFrame, i: number): IntervalPlace =>
  placeOf(low[i] as number, high[i] as number, parameter);

/** A triangle from x to the right (1) or to the left (-1). */
const arrow = (x: number, y: number, direction: 1 | -1): string => `M${x},${y - 3}v6l${6 * direction},-3Z`;

const figures = (frame: IntervalsFrame, words: Words) => {
  const places = Array.from(frame.low, (_, i) => placeAt(frame, i));
  const many = (wanted: IntervalPlace): string =>
    formatInteger(places.filter((place) => place === wanted).length, words);
  return {
    interval: words.t(`choice.interval.${frame.interval}`),
    level: formatShare(frame.level, words),
    n: formatInteger(frame.sampleSize, words),
    shown: formatInteger(frame.low.length, words),
    repetitions: formatInteger(frame.repetitions, words),
    held: many('holds'),
    below: many('below'),
    above: many('above'),
  };
};

/**
 * The newest intervals, a row each, against the parameter that never moves. One that misses is heavier, ends short of
 * the parameter however near it comes, and an arrow behind its far end points to where the parameter is.
 */
export const intervals: Chart<IntervalsFrame> = {
  heights: HEIGHTS,
  draw(frame, context) {
    const { words, width } = context;
    const axisLabel = (shown: IntervalsFrame): string => words.t('axis.interval', figures(shown, words));
    const panel = scaffold(context, {
      height: panelHeight(HEIGHTS, context),
      title: '',
      className: 'intervals',
      x: { domain: frame.domain, label: axisLabel(frame), axis: context.axis ?? true },
    });
    lens(panel, frame.domain, frame.lens);
    const holding = panel.path('role-statistic interval');
    const missing = panel.path('role-statistic interval missed');
    const centres = panel.path('role-statistic interval-centre');
    parameterRule(panel)(frame.parameter);
    const rule = panel.x(frame.parameter);
    const arrows = panel.path('role-statistic arrow');
    const open = panel.path('role-statistic interval open');
    const growing = panel.path('role-statistic interval growing');
    const newest = panel.path('role-statistic interval-centre newest');
    const key = panel.path('role-statistic arrow');
    const below = panel.text('role-statistic direct-label');
    const above = panel.text('role-statistic direct-label');
    const pitch = (panel.base - 4 - panel.top - STRIP) / ROWS;
    const row = (i: number): number => Math.round(panel.top + STRIP + (i + 0.5) * pitch);
    const [first, last] = frame.domain;
    // An end may be infinite; out of the panel it is in either case.
    const toX = (value: number): number => panel.x(Math.min(2 * last - first, Math.max(2 * first - last, value)));

    const place = (shown: IntervalsFrame): void => {
      const said = figures(shown, words);
      panel.setTitle(words.t(Number.isNaN(shown.parameter) ? 'chart.intervalsWithout' : 'chart.intervals', said));
      panel.setAxisLabel(axisLabel(shown));
      let [hits, misses, middles, marks, ends, bottom] = ['', '', '', '', '', ''];
      for (let i = 0; i < shown.low.length; i++) {
        const [from, to] = [shown.low[i] as number, shown.high[i] as number];
        if (Number.isNaN(from) || Number.isNaN(to)) continue;
        const y = row(i);
        const where = placeAt(shown, i);
        const left = where === 'above' ? Math.max(toX(from), rule + CLEAR) : toX(from);
        const right = where === 'below' ? Math.min(toX(to), rule - CLEAR) : toX(to);
        // An interval of no width is still seen.
        const line = `M${Math.min(left, right - 1)},${y}H${right}`;
        if (where === 'below') marks += arrow(Math.max(panel.left - 9, left - 9), y, 1);
        if (where === 'above') marks += arrow(Math.min(panel.right + 9, right + 9), y, -1);
        if (where === 'below' || where === 'above') misses += line;
        else hits += line;
        if (from < first) ends += `M${panel.left - 6},${y - 2}l-4,2l4,2`;
        if (to > last) ends += `M${panel.right + 6},${y - 2}l4,2l-4,2`;
        bottom = Number.isFinite(to - from) ? `M${toX((from + to) / 2)},${y}h0` : '';
        middles += bottom;
      }
      setPath(holding, hits);
      setPath(missing, misses);
      setPath(centres, middles);
      setPath(arrows, marks);
      setPath(newest, bottom);
      setPath(growing, '');
      setPath(open, ends);
      const known = !Number.isNaN(shown.parameter);
      const y = panel.top + 4;
      setPath(key, known ? arrow(panel.left, y, 1) + arrow(panel.right, y, -1) : '');
      setLabel(below, known ? words.t('chart.intervalsBelow', said) : '', panel.left + 6, y + 4, width);
      setLabel(above, known ? words.t('chart.intervalsAbove', said) : '', panel.right - 6, y + 4, width);
    };
    place(frame);

    const endsOf = (shown: IntervalsFrame, back: number): readonly [number, number] => {
      const i = shown.low.length - 1 - back;
      return [shown.low[i] as number, shown.high[i] as number];
    };
    /** The middle of the interval that came `back` before the newest, on the row of the newest. */
    const centre = (shown: IntervalsFrame, back: number): Point => {
      const [from, to] = endsOf(shown, back);
      const middle = Number.isFinite(from + to) ? (from + to) / 2 : shown.parameter;
      return [toX(Number.isNaN(middle) ? first : middle), row(Math.min(ROWS, shown.low.length - back) - 1)];
    };
    const rest = (shown: IntervalsFrame, back: number): Rest | null => {
      const values = recentSample(shown.recent, shown.sampleSize, back);
      if (!values) return null;
      const middle = centre(shown, back);
      return {
        values,
        dots: Array.from(values, (value) => [toX(value), middle[1]] as const),
        radius: 2.5,
        mean: middle,
        statistic: middle,
      };
    };
    return {
      element: panel.svg,
      motion: {
        rest,
        landing: (shown) => centre(shown, 0),
        unfold(shown, share) {
          const [from, to] = endsOf(shown, 0);
          const [x, y] = centre(shown, 0);
          setPath(growing, `M${x + share * (toX(from) - x)},${y}H${x + share * (toX(to) - x)}`);
        },
      },
      update(next) {
        const same =
          Object.is(next.parameter, frame.parameter) &&
          next.domain[0] === frame.domain[0] &&
          next.domain[1] === frame.domain[1];
        if (same) place(next);
        return same;
      },
    };
  },

  earlier: (frame, back) => ({
    ...frame,
    low: frame.low.slice(0, Math.max(0, frame.low.length - back)),
    high: frame.high.slice(0, Math.max(0, frame.high.length - back)),
    repetitions: frame.repetitions - back,
  }),

  sentence: (frame, words) =>
    words.t(Number.isNaN(frame.parameter) ? 'sentence.intervalsWithout' : 'sentence.intervals', figures(frame, words)),

  table: (frame, words) => ({
    caption: words.t('axis.interval', figures(frame, words)),
    columns: [
      words.t('table.intervalNumber'),
      words.t('table.low'),
      words.t('table.high'),
      words.t('table.intervalPlace'),
    ],
    rows: Array.from(
      frame.low,
      (low, i) =>
        [frame.first + i, low, frame.high[i] as number, words.t(`table.interval.${placeAt(frame, i)}`)] as const,
    ),
  }),
};
