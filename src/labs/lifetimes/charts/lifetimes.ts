import type { Chart } from '../../../charts/chart';
import { setLabel, setPath } from '../../../charts/dom';
import { formatInteger, formatNumber, formatShare } from '../../../charts/format';
import { panelHeight } from '../../../charts/panelHeight';
import { type Scaffold, scaffold } from '../../../charts/scaffold';
import { linePath } from '../../../charts/shapes';
import { shareAxis } from '../../../charts/shareAxis';
import type { Words } from '../../../charts/words';
import type { LifetimesFrame } from './lifetimesFrame';
import { bandPath, mergedAscending, risingPath } from './steps';

/** Heights at 360, 720 and 920 pixels of width. */
const HEIGHTS = [200, 280, 220] as const;

const figures = (frame: LifetimesFrame, words: Words) => ({
  n: formatInteger(frame.n, words),
  watch: formatNumber(frame.watch, words),
  failed: formatInteger(frame.failed.length, words),
  ofFailed: formatNumber(frame.meanOfFailed, words),
  mean: formatNumber(frame.trueMean, words),
  late: formatShare(frame.late, words),
  estimate: formatShare(frame.lateEstimate, words),
});

/**
 * The share gone wrong by each age: the truth, Kaplan and Meier's steps with Greenwood's band, and broken lines for the two
 * ways that go wrong. A rule stands where the watch ends.
 */
export const lifetimes: Chart<LifetimesFrame> = {
  heights: HEIGHTS,
  ownAxis: true,
  draw(frame, context) {
    const { words, width } = context;
    const panel = scaffold(context, {
      height: panelHeight(HEIGHTS, context),
      title: '',
      className: 'lifetimes',
      x: { domain: frame.domain, label: words.t('axis.age'), axis: true },
      gutter: true,
    });
    const y = shareAxis(panel, [0, 1], { top: panel.top + 8, base: panel.base }, words);
    const band = panel.path('role-statistic band');
    const truth = panel.path('role-population outline strong');
    const nowAsEnd = panel.path('role-sample exact limit');
    const failedOnly = panel.path('role-sample normal');
    const estimate = panel.path('role-statistic exact');
    const end = panel.path('slice');
    const names = {
      failedOnly: panel.text('role-sample direct-label'),
      nowAsEnd: panel.text('role-sample direct-label'),
      estimate: panel.text('role-statistic direct-label'),
      truth: panel.text('role-population direct-label'),
      end: panel.text('direct-label'),
    };

    const place = (shown: LifetimesFrame): void => {
      const { failed, unfinished } = shown;
      const drawn = failed.length + unfinished.length > 0;
      const last = Math.max(failed.at(-1) ?? 0, unfinished.at(-1) ?? 0);
      const all = mergedAscending(failed, unfinished);
      const ends = panel.x(shown.watch);
      panel.setTitle(words.t('chart.lifetimes', figures(shown, words)));
      setPath(truth, linePath(shown.x, shown.truth, panel.x, y));
      setPath(end, `M${ends},${panel.top + 8}V${panel.base}`);
      setPath(band, drawn ? bandPath(shown.times, shown.low, shown.high, last, panel.x, y) : '');
      setPath(estimate, drawn ? risingPath(shown.times, (i) => shown.share[i] as number, last, panel.x, y) : '');
      const counted = (of: Float64Array): string =>
        of.length > 0 ? risingPath(of, (i) => (i + 1) / of.length, last, panel.x, y) : '';
      setPath(failedOnly, counted(failed));
      setPath(nowAsEnd, drawn ? counted(all) : '');

      const at75 = failed[Math.floor(0.75 * failed.length)] ?? 0;
      name(
        names.failedOnly,
        failed.length > 0 ? words.t('chart.failedOnly') : '',
        panel.x(at75) - 8,
        y(0.75) + 4,
        panel,
      );
      setLabel(names.nowAsEnd, drawn ? words.t('chart.nowAsEnd') : '', panel.x(last) + 3, y(0.93), width);
      setLabel(
        names.estimate,
        drawn ? words.t('chart.kaplanMeier') : '',
        panel.x(last),
        y(shown.share.at(-1) ?? 0) + 4,
        width,
      );
      const i = shown.truth.findIndex((share) => share >= 0.8);
      const at = i < 0 ? shown.x.length - 1 : i;
      setLabel(
        names.truth,
        words.t('chart.truth'),
        panel.x(shown.x[at] as number) + 6,
        y(shown.truth[at] as number) + 16,
        width,
      );
      setLabel(names.end, words.t('chart.watchEnds'), ends, panel.base - 10, width);
    };
    place(frame);
    return {
      element: panel.svg,
      update(next) {
        const same = next.domain[1] === frame.domain[1];
        if (same) place(next);
        return same;
      },
    };
  },

  sentence(frame, words) {
    const said = figures(frame, words);
    if (frame.failed.length + frame.unfinished.length === 0) return words.t('sentence.lifetimesNone');
    return words.t(frame.failed.length === 0 ? 'sentence.lifetimesUnbroken' : 'sentence.lifetimes', said);
  },

  table: (frame, words) => ({
    caption: words.t('chart.lifetimes', figures(frame, words)),
    columns: ['age', 'kaplanMeier', 'low', 'high'].map((name) => words.t(`table.${name}`)),
    rows: Array.from(frame.times, (time, i) => [
      time,
      frame.share[i] as number,
      frame.low[i] as number,
      frame.high[i] as number,
    ]),
  }),
};

/** A name left of its line, or right of it where there is no room. */
function name(label: SVGTextElement, text: string, x: number, y: number, panel: Scaffold): void {
  const fits = x - panel.left > 6.5 * text.length;
  label.setAttribute('text-anchor', fits ? 'end' : 'start');
  label.setAttribute('x', String(fits ? x : x + 16));
  label.setAttribute('y', String(y));
  if (label.textContent !== text) label.textContent = text;
}
