import type { Chart } from '../../../charts/chart';
import { setLabel, setPath } from '../../../charts/dom';
import { formatInteger, formatShare } from '../../../charts/format';
import { columnsOf } from '../../../charts/logAxis';
import { panelHeight } from '../../../charts/panelHeight';
import { scaffold } from '../../../charts/scaffold';
import { clippedPath } from '../../../charts/shapes';
import { shareAxis, shareDomain } from '../../../charts/shareAxis';
import type { Words } from '../../../charts/words';
import type { RunningShareFrame } from './runningShareFrame';

/** Heights at 360, 720 and 920 pixels of width. */
const HEIGHTS = [104, 150, 140] as const;

/** The share among so few says little: it is not what the axis is made for. */
const FEW = 20;

const count = ({ steps }: RunningShareFrame): number => steps.at(-1) ?? 0;

/** Wide enough for every share but the very first, and so it hardly changes while repetitions come in. */
const domainOf = (frame: RunningShareFrame) => {
  const settled = frame.share.filter((_, i) => (frame.steps[i] as number) >= FEW);
  return shareDomain(settled.length > 0 ? Math.min(...settled) : 0.6, frame.level);
};

const figures = (frame: RunningShareFrame, words: Words) => ({
  repetitions: formatInteger(count(frame), words),
  share: formatShare(frame.share.at(-1) ?? Number.NaN, words),
  level: formatShare(frame.level, words),
});

/** The share of intervals that hold the parameter, over the number of intervals, against the level they promise. */
export const runningShare: Chart<RunningShareFrame> = {
  heights: HEIGHTS,
  draw(frame, context) {
    const { words, width } = context;
    const domain = domainOf(frame);
    const panel = scaffold(context, {
      height: panelHeight(HEIGHTS, context),
      title: '',
      className: 'running-share',
      x: {
        domain: [1, Math.max(2, frame.target)],
        type: 'log',
        label: words.t('axis.intervals'),
        axis: context.axis ?? true,
      },
      gutter: true,
    });
    const area = { top: panel.top + 10, base: panel.base };
    const y = shareAxis(panel, domain, area, words);
    const promised = y(frame.level);
    setPath(panel.path('role-theory normal'), `M${panel.left},${promised}H${panel.right}`);
    const line = panel.path('role-statistic lines followed');
    const end = panel.path('role-statistic marker');
    const label = panel.text('role-theory direct-label');
    const now = panel.text('role-statistic direct-label');

    const place = (shown: RunningShareFrame): void => {
      panel.setTitle(words.t(count(shown) > 0 ? 'chart.runningShare' : 'chart.runningShareWithout'));
      const points = Array.from(columnsOf(shown.steps, panel.x, 2), (i) => {
        return [panel.x(shown.steps[i] as number), y(shown.share[i] as number)] as const;
      });
      setPath(line, clippedPath(points, area));
      const share = shown.share.at(-1);
      const [x, height] = [panel.x(Math.max(1, count(shown))), y(share ?? 0)];
      setPath(end, share === undefined ? '' : `M${x},${height}h0`);
      // The two figures stand on either side of their lines, so that they never cover each other.
      const above = (share ?? 0) > shown.level;
      const said = figures(shown, words);
      setLabel(now, share === undefined ? '' : said.share, x, above ? height - 8 : height + 17, width);
      setLabel(label, words.t('chart.promised', said), panel.left, above ? promised + 14 : promised - 5, width);
    };
    place(frame);
    return {
      element: panel.svg,
      update(next) {
        const same = next.target === frame.target && next.level === frame.level && domainOf(next)[0] === domain[0];
        if (same) place(next);
        return same;
      },
    };
  },

  sentence: (frame, words) =>
    words.t(count(frame) > 0 ? 'sentence.runningShare' : 'sentence.runningShareWithout', figures(frame, words)),

  table: (frame, words) => ({
    caption: words.t('chart.runningShare'),
    columns: [words.t('table.intervals'), words.t('table.share')],
    rows: Array.from(frame.steps, (step, i) => [step, frame.share[i] as number] as const).filter(
      ([step], i) => /^[125]0*$/.test(String(step)) || i === frame.steps.length - 1,
    ),
  }),
};
