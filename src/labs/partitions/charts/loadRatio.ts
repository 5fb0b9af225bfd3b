import type { Chart } from '../../../charts/chart';
import { setLabel, setPath } from '../../../charts/dom';
import { drawnAverages } from '../../../charts/drawnAverages';
import { formatInteger, formatNumber } from '../../../charts/format';
import { panelHeight, WIDE } from '../../../charts/panelHeight';
import { scaffold } from '../../../charts/scaffold';
import { linePath } from '../../../charts/shapes';
import type { Words } from '../../../charts/words';
import type { LoadRatioFrame } from './loadRatioFrame';

/** Heights at 360, 720 and 920 pixels of width. */
const HEIGHTS = [188, 260, 206] as const;

const figures = (frame: LoadRatioFrame, words: Words) => ({
  regions: formatInteger(frame.regions, words),
  keys: formatInteger(frame.here, words),
  ratio: formatNumber(frame.hereRatio, words, 3),
  first: formatNumber(frame.ratio[0] as number, words, 3),
  last: formatNumber(frame.ratio.at(-1) as number, words, 3),
});

/** The largest load against keys: theory as a line, what was drawn as dots with two standard errors either way. */
export const loadRatio: Chart<LoadRatioFrame> = {
  heights: HEIGHTS,
  ownAxis: true,
  draw(frame, context) {
    const { words, width } = context;
    const panel = scaffold(context, {
      height: panelHeight(HEIGHTS, context),
      title: '',
      className: 'load-ratio',
      x: {
        domain: frame.domain,
        type: 'log',
        label: words.t('axis.keys'),
        axis: true,
        ...(width < WIDE && { ticks: [1e2, 1e4, 1e6, 1e8] }),
      },
      y: { domain: frame.loadDomain, axis: true, unit: '×' },
    });
    const even = panel.path('role-theory dotted outline');
    const line = panel.path(`role-theory ${frame.basis === 'expected' ? 'exact' : 'normal'}`);
    const errors = panel.path('role-statistic error-bar');
    const dots = panel.path('role-statistic dots');
    dots.setAttribute('stroke-width', '4');
    const slice = panel.path('slice');
    const marker = panel.path('role-statistic marker');
    const lineLabel = panel.text('role-theory direct-label');
    const evenLabel = panel.text('role-theory direct-label');

    const place = (shown: LoadRatioFrame): void => {
      panel.setTitle(words.t('chart.loadRatio', figures(shown, words)));
      setPath(even, `M${panel.left},${panel.y(1)}H${panel.right}`);
      setPath(line, linePath(shown.x, shown.ratio, panel.x, panel.y));
      const averages = Array.from(
        shown.drawnX,
        (keys, i) => [keys, shown.drawnRatio[i] as number, shown.drawnError[i] as number] as const,
      );
      const drawn = drawnAverages(averages, panel.x, panel.y);
      setPath(errors, drawn.errors);
      setPath(dots, drawn.dots);
      const x = panel.x(shown.here);
      setPath(slice, `M${x},${panel.top}V${panel.base}`);
      setPath(marker, shown.hereRatio >= 0 ? `M${x},${panel.y(shown.hereRatio)}h0` : '');
      const name = words.t(shown.basis === 'expected' ? 'chart.expectedRatio' : 'chart.leastRatio');
      const middle = Math.floor(shown.x.length / 4);
      setLabel(lineLabel, name, panel.x(shown.x[middle] as number), panel.y(shown.ratio[middle] as number) - 8, width);
      setLabel(evenLabel, words.t('chart.evenLoad'), panel.left, panel.y(1) - 6, width);
    };
    place(frame);
    return {
      element: panel.svg,
      update(next) {
        const same = next.basis === frame.basis && next.loadDomain[1] === frame.loadDomain[1];
        if (same) place(next);
        return same;
      },
    };
  },

  sentence: (frame, words) =>
    frame.hereRatio >= 0
      ? words.t(`sentence.loadRatio${frame.basis === 'expected' ? '' : 'Least'}`, figures(frame, words))
      : words.t('sentence.loadsNone'),

  table: (frame, words) => ({
    caption: words.t('chart.loadRatio', figures(frame, words)),
    columns: ['keys', 'drawnRatio', frame.basis === 'expected' ? 'expectedRatio' : 'leastRatio'].map((name) =>
      words.t(`table.${name}`),
    ),
    rows: [
      ...Array.from(frame.drawnX, (keys, i) => [keys, frame.drawnRatio[i] as number, ''] as const),
      ...Array.from(frame.x, (keys, i) => [keys, '', frame.ratio[i] as number] as const),
    ],
  }),
};
