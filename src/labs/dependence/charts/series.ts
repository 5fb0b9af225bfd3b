import type { Chart } from '../../../charts/chart';
import { countTicks } from '../../../charts/countTicks';
import { setLabel, setPath } from '../../../charts/dom';
import { formatInteger, formatNumber } from '../../../charts/format';
import { panelHeight } from '../../../charts/panelHeight';
import { scaffold } from '../../../charts/scaffold';
import { dotsPath, linePath } from '../../../charts/shapes';
import type { Words } from '../../../charts/words';
import type { SeriesFrame } from './seriesFrame';

/** Heights at 360, 720 and 920 pixels of width. */
const HEIGHTS = [166, 230, 178] as const;

const shownOf = ({ steps }: SeriesFrame): number => steps.at(-1) ?? 0;

/** The first look that raised an alarm, as an index; -1 where none did. */
const alarmOf = ({ critical, lookValues }: SeriesFrame): number =>
  critical === null ? -1 : lookValues.findIndex((z) => Math.abs(z) > critical);

function titleOf(frame: SeriesFrame, words: Words): string {
  if (frame.critical !== null)
    return words.t('chart.seriesOfTest', { looks: formatInteger(frame.looks.length, words) });
  const counts = { n: formatInteger(frame.sampleSize, words), shown: formatInteger(shownOf(frame), words) };
  return words.t(shownOf(frame) < frame.sampleSize ? 'chart.seriesBegins' : 'chart.series', counts);
}

/** One sample in the order in which it came: its observations and their running mean, or the running test. */
export const series: Chart<SeriesFrame> = {
  heights: HEIGHTS,
  draw(frame, context) {
    const { words, width } = context;
    const [low, high] = frame.valueDomain;
    const last = Math.max(2, shownOf(frame) || frame.sampleSize);
    const panel = scaffold(context, {
      height: panelHeight(HEIGHTS, context),
      title: '',
      className: 'series',
      x: { domain: [0, last], label: words.t('axis.observation'), axis: true, ...countTicks(last) },
      y: { domain: frame.valueDomain, axis: true },
    });
    const within = (value: number): number => panel.y(Math.min(high, Math.max(low, value)));
    const truth = panel.path('role-population parameter');
    const bounds = panel.path('role-theory normal');
    const dots = panel.path('role-sample dots');
    const clusters = panel.path('role-sample cluster-means');
    const line = panel.path('role-statistic lines followed');
    const looked = panel.path('role-statistic dots');
    const alarm = panel.path('role-statistic marker');
    const lineLabel = panel.text('role-statistic direct-label');
    const boundLabel = panel.text('role-theory direct-label');

    const place = (shown: SeriesFrame): void => {
      const { steps, values, critical } = shown;
      panel.setTitle(titleOf(shown, words));
      setPath(truth, linePath(steps.subarray(0, shown.truth.length), shown.truth, panel.x, panel.y));
      dots.setAttribute('stroke-width', steps.length > 150 ? '3' : '4');
      setPath(
        dots,
        critical !== null
          ? ''
          : dotsPath(Array.from(steps, (step, i) => [panel.x(step), within(values[i] as number)] as const)),
      );
      setPath(
        clusters,
        Array.from(shown.clusterEnds, (end, k) => {
          const from = k === 0 ? 0 : (shown.clusterEnds[k - 1] as number);
          const to = Math.min(panel.right, panel.x(end + 0.5));
          return `M${panel.x(from + 0.5)},${within(shown.clusterMeans[k] as number)}H${to}`;
        }).join(''),
      );
      setPath(line, linePath(steps, shown.line, panel.x, within));
      const bound = critical ?? 0;
      setPath(
        bounds,
        critical === null ? '' : [bound, -bound].map((z) => `M${panel.left},${panel.y(z)}H${panel.right}`).join(''),
      );
      looked.setAttribute('stroke-width', '5');
      setPath(
        looked,
        Array.from(shown.looks, (at, k) => `M${panel.x(at)},${within(shown.lookValues[k] as number)}h0`).join(''),
      );
      const first = alarmOf(shown);
      const [x, y] =
        first < 0 ? [0, 0] : [panel.x(shown.looks[first] as number), within(shown.lookValues[first] as number)];
      setPath(alarm, first < 0 ? '' : `M${x},${y}h0`);
      const end = shown.line.at(-1);
      if (critical === null) {
        const mean = words.t('chart.meanSoFar', { mean: formatNumber(end ?? Number.NaN, words) });
        setLabel(lineLabel, end === undefined ? '' : mean, panel.right, within(end ?? 0) - 8, width);
      } else {
        setLabel(
          lineLabel,
          first < 0 ? '' : words.t('chart.alarm', { look: first + 1 }),
          x,
          y > panel.base - 20 ? y - 9 : y + 17,
          width,
        );
      }
      setLabel(boundLabel, critical === null ? '' : words.t('chart.alarmBound'), panel.left, panel.y(bound) - 5, width);
    };
    place(frame);
    return {
      element: panel.svg,
      update(next) {
        const same =
          next.trouble === frame.trouble &&
          Math.max(2, shownOf(next) || next.sampleSize) === last &&
          next.valueDomain[0] === low &&
          next.valueDomain[1] === high;
        if (same) place(next);
        return same;
      },
    };
  },

  sentence(frame, words) {
    const first = alarmOf(frame);
    if (frame.steps.length === 0) return words.t('sentence.seriesNone');
    if (frame.critical === null) {
      return words.t('sentence.series', {
        n: formatInteger(shownOf(frame), words),
        mean: formatNumber(frame.line.at(-1) ?? Number.NaN, words),
      });
    }
    return words.t(first < 0 ? 'sentence.seriesQuiet' : 'sentence.seriesAlarm', {
      looks: formatInteger(frame.looks.length, words),
      look: formatInteger(first + 1, words),
      n: formatInteger(first < 0 ? frame.sampleSize : (frame.looks[first] as number), words),
    });
  },

  table: (frame, words) => ({
    caption: titleOf(frame, words),
    columns: [
      words.t('table.observationNumber'),
      words.t('table.observation'),
      words.t(frame.critical === null ? 'table.meanSoFar' : 'table.runningTest'),
    ],
    rows: Array.from(frame.steps, (step, i) => [step, frame.values[i] as number, frame.line[i] as number] as const),
  }),
};
