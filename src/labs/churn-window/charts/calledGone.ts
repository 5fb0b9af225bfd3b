import type { Chart } from '../../../charts/chart';
import { setLabel, setPath } from '../../../charts/dom';
import { formatInteger, formatShare } from '../../../charts/format';
import { panelHeight } from '../../../charts/panelHeight';
import { type Scaffold, scaffold } from '../../../charts/scaffold';
import { linePath } from '../../../charts/shapes';
import { shareAxis } from '../../../charts/shareAxis';
import type { Words } from '../../../charts/words';
import type { CalledGoneFrame } from './calledGoneFrame';

/** Heights at 360, 720 and 920 pixels of width. */
const HEIGHTS = [164, 250, 184] as const;

const figures = (frame: CalledGoneFrame, words: Words) => ({
  window: formatInteger(frame.here, words),
  called: formatShare(frame.exactCalled, words),
  gone: formatShare(frame.exactGone, words),
  active: formatShare(frame.exactCalled - frame.exactGone, words),
  leaving: formatShare(frame.leaving, words),
  unnoticed: formatShare(frame.leaving - frame.exactGone, words),
});

type Level = (share: number) => number;

/** Between two curves, from left to right and back. */
function between(x: Float64Array, upper: Float64Array, lower: Float64Array, panel: Scaffold, y: Level): string {
  const back = Array.from(x, (_, i) => x.length - 1 - i);
  const there = linePath(x, upper, panel.x, y);
  return `${there}${back.map((i) => `L${panel.x(x[i] as number)},${y(lower[i] as number)}`).join('')}Z`;
}

/**
 * Everybody who is called gone, against the window: those who are, and on top of them those who are active. A rule is at the
 * share that really left; what is between it and those found are the ones who are not noticed yet.
 */
export const calledGone: Chart<CalledGoneFrame> = {
  heights: HEIGHTS,
  ownAxis: true,
  draw(frame, context) {
    const { words, width } = context;
    const panel = scaffold(context, {
      height: panelHeight(HEIGHTS, context),
      title: '',
      className: 'called-gone',
      x: { domain: frame.domain, label: words.t('axis.window'), axis: true, ticks: [1, 7, 14, 21, 30, 45, 60] },
      gutter: true,
    });
    const top = panel.top + 8;
    const scale = shareAxis(panel, frame.shareDomain, { top, base: panel.base }, words);
    const y = (share: number): number => Math.max(top, scale(share));
    const unnoticed = panel.path('role-population area');
    const gone = panel.path('role-statistic area');
    const active = panel.path('role-statistic bars');
    const truth = panel.path('role-population parameter');
    const other = panel.path('role-theory normal dotted');
    const line = panel.path('role-theory exact');
    const errors = panel.path('role-statistic error-bar');
    const slice = panel.path('slice');
    const marker = panel.path('role-statistic marker');
    const truthLabel = panel.text('role-population direct-label');
    const activeLabel = panel.text('role-statistic direct-label');
    const unnoticedLabel = panel.text('role-population direct-label');
    const otherLabel = panel.text('role-theory direct-label');

    const place = (shown: CalledGoneFrame): void => {
      const { x, called, leaving, hereCalled, here, repetitions } = shown;
      const said = figures(shown, words);
      const at = (curve: Float64Array, day: number): number => y(curve[x.findIndex((one) => one >= day)] as number);
      panel.setTitle(words.t(`chart.calledGone${shown.own ? 'Own' : ''}`, said));
      panel.setAxisLabel(words.t(shown.own ? 'axis.windowOwn' : 'axis.window'));
      const level = x.map(() => leaving);
      setPath(unnoticed, leaving > 0 ? between(x, level, shown.gone, panel, y) : '');
      setPath(
        gone,
        leaving > 0
          ? between(
              x,
              shown.gone,
              x.map(() => 0),
              panel,
              y,
            )
          : '',
      );
      setPath(active, between(x, called, shown.gone, panel, y));
      setPath(line, linePath(x, called, panel.x, y));
      setPath(other, shown.goneOther.length > 0 ? linePath(x, shown.goneOther, panel.x, y) : '');
      setPath(truth, leaving > 0 ? `M${panel.left},${y(leaving)}H${panel.right}` : '');
      const inside = repetitions > 0 && hereCalled <= shown.shareDomain[1];
      const error = 2 * Math.sqrt((hereCalled * (1 - hereCalled)) / repetitions);
      const [high, low] = [y(hereCalled + error), y(Math.max(0, hereCalled - error))];
      const px = panel.x(here);
      setPath(errors, inside && low - high > 10 ? `M${px},${high}V${low}` : '');
      setPath(slice, `M${px},${top}V${panel.base}`);
      setPath(marker, inside ? `M${px},${y(hereCalled)}h0` : '');
      const labelled = leaving > 0;
      setLabel(truthLabel, labelled ? words.t('chart.reallyGone', said) : '', panel.right, y(leaving) - 6, width);
      setLabel(activeLabel, words.t('chart.calledActive'), panel.x(8), at(called, 8) - 12, width);
      const middle = (at(shown.gone, 46) + y(leaving)) / 2;
      setLabel(unnoticedLabel, labelled ? words.t('chart.notNoticed') : '', panel.right, middle + 10, width);
      const name = words.t(shown.own ? 'chart.foundByOne' : 'chart.foundByOwn');
      const below = labelled ? at(shown.goneOther, 30) + 16 : panel.base;
      setLabel(otherLabel, labelled ? name : '', panel.x(30), below, width);
    };
    place(frame);
    return {
      element: panel.svg,
      update(next) {
        const same = next.shareDomain[1] === frame.shareDomain[1];
        if (same) place(next);
        return same;
      },
    };
  },

  sentence: (frame, words) =>
    words.t(`sentence.calledGone${frame.leaving > 0 ? '' : 'Nobody'}${frame.own ? 'Own' : ''}`, figures(frame, words)),

  table: (frame, words) => ({
    caption: words.t(`chart.calledGone${frame.own ? 'Own' : ''}`, figures(frame, words)),
    columns: ['window', 'calledGone', 'calledGoneActive', 'notNoticed'].map((name) => words.t(`table.${name}`)),
    rows: Array.from(frame.x, (x, i) => {
      const [called, gone] = [frame.called[i] as number, frame.gone[i] as number];
      return [x, called, called - gone, frame.leaving - gone] as const;
    }),
  }),
};
