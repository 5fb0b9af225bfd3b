import type { Chart } from '../../../charts/chart';
import { setLabel, setPath } from '../../../charts/dom';
import { formatInteger, formatNumber, formatShare } from '../../../charts/format';
import { panelHeight } from '../../../charts/panelHeight';
import { type Scaffold, scaffold } from '../../../charts/scaffold';
import type { Words } from '../../../charts/words';
import type { LoadsFrame } from './loadsFrame';

/** Heights at 360, 720 and 920 pixels of width. */
const HEIGHTS = [190, 270, 208] as const;

const figures = (frame: LoadsFrame, words: Words) => ({
  regions: formatInteger(frame.regions, words),
  keys: formatInteger(frame.keys, words),
  ratio: formatNumber(frame.loads[0] ?? Number.NaN, words, 3),
  emptiest: formatNumber(frame.loads.at(-1) ?? Number.NaN, words, 3),
  hot: formatNumber(Math.max(...frame.hot), words, 3),
  hottest: formatShare(frame.hottest, words),
});

/** Steps from the base line, one a region. */
function stepsTo(heights: Float64Array, panel: Scaffold): string {
  if (heights.length === 0) return '';
  let d = `M${panel.x(0)},${panel.base}`;
  heights.forEach((height, i) => {
    const y = panel.y(height);
    const to = panel.x(i + 1);
    if (to > panel.x(i)) d += `V${y}H${to}`;
  });
  return `${d}V${panel.base}`;
}

/** Regions of one table side by side, fullest first, against the mean; what of each is the hottest key's is dark. */
export const loads: Chart<LoadsFrame> = {
  heights: HEIGHTS,
  ownAxis: true,
  draw(frame, context) {
    const { words, width } = context;
    const panel = scaffold(context, {
      height: panelHeight(HEIGHTS, context),
      title: '',
      className: 'loads',
      x: { domain: [0, frame.regions], label: words.t('axis.regionsByLoad'), axis: true },
      y: { domain: frame.loadDomain, axis: true, unit: '×' },
    });
    const area = panel.path('role-sample area');
    const hot = panel.path('role-population solid');
    const outline = panel.path('role-sample outline');
    const mean = panel.path('role-theory dotted outline');
    const fullest = panel.text('role-sample direct-label');
    const hotLabel = panel.text('role-population direct-label');
    const meanLabel = panel.text('role-theory direct-label');

    const place = (shown: LoadsFrame): void => {
      const said = figures(shown, words);
      panel.setTitle(words.t('chart.loads', said));
      const steps = stepsTo(shown.loads, panel);
      setPath(area, steps);
      setPath(outline, steps);
      setPath(hot, shown.skewed ? hotBars(shown.hot, panel) : '');
      setPath(mean, `M${panel.left},${panel.y(1)}H${panel.right}`);
      const drawn = shown.loads.length > 0;
      setLabel(
        fullest,
        drawn ? words.t('chart.fullest', said) : '',
        panel.x(1),
        panel.y(shown.loads[0] ?? 0) + 12,
        width,
      );
      const at = shown.hot.findIndex((height) => height > 0);
      setLabel(
        hotLabel,
        shown.skewed && at >= 0 ? words.t('chart.hotKey', said) : '',
        panel.x(at + 1),
        panel.y((shown.hot[at] ?? 0) / 2),
        width,
      );
      setLabel(meanLabel, words.t('chart.meanLoad'), panel.right, panel.y(1) - 6, width);
    };
    place(frame);
    return {
      element: panel.svg,
      update(next) {
        const same = next.regions === frame.regions && next.loadDomain[1] === frame.loadDomain[1];
        if (same) place(next);
        return same;
      },
    };
  },

  sentence(frame, words) {
    const said = figures(frame, words);
    if (frame.loads.length === 0) return words.t('sentence.loadsNone');
    const hot = frame.skewed ? ` ${words.t('sentence.loadsHot', said)}` : '';
    return words.t('sentence.loads', said) + hot;
  },

  table: (frame, words) => ({
    caption: words.t('chart.loads', figures(frame, words)),
    columns: ['region', 'load', 'hotLoad'].map((name) => words.t(`table.${name}`)),
    rows: Array.from(frame.loads, (load, i) => [i + 1, load, frame.hot[i] as number] as const),
  }),
};

/** A bar for each region with a piece of the hottest key, no thinner than it can be seen. */
function hotBars(hot: Float64Array, panel: Scaffold): string {
  let d = '';
  hot.forEach((height, i) => {
    if (height === 0) return;
    const from = panel.x(i);
    d += `M${from},${panel.base}V${panel.y(height)}H${Math.max(panel.x(i + 1), from + 2)}V${panel.base}Z`;
  });
  return d;
}
