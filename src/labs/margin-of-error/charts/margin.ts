import type { Chart } from '../../../charts/chart';
import { setLabel, setPath } from '../../../charts/dom';
import { formatInteger, formatPoints, formatShare } from '../../../charts/format';
import { panelHeight } from '../../../charts/panelHeight';
import { scaffold } from '../../../charts/scaffold';
import { linePath } from '../../../charts/shapes';
import type { Words } from '../../../charts/words';
import type { MarginFrame } from './marginFrame';

/** Heights at 360, 720 and 920 pixels of width. */
const HEIGHTS = [180, 270, 196] as const;

const readoutOf = ({ readouts }: MarginFrame, name: string): number =>
  readouts.find((readout) => readout.name === name)?.value ?? Number.NaN;

const figures = (frame: MarginFrame, words: Words) => ({
  n: formatInteger(frame.sampleSize, words),
  N: formatInteger(frame.populationSize, words),
  margin: formatPoints(readoutOf(frame, 'marginOfError'), words),
  infinite: formatPoints(readoutOf(frame, 'marginInfinite'), words),
  level: formatShare(frame.level, words),
});

/** The margin of error over the population size: a line that is flat wherever n is a small part of N. */
export const margin: Chart<MarginFrame> = {
  heights: HEIGHTS,
  draw(frame, context) {
    const { words, width } = context;
    const panel = scaffold(context, {
      height: panelHeight(HEIGHTS, context),
      title: '',
      className: 'margin',
      x: { domain: frame.domain, type: 'log', label: words.t('axis.populationSize'), axis: context.axis ?? true },
      // Percentage points, as surveys tell their margin.
      y: { domain: [100 * frame.marginDomain[0], 100 * frame.marginDomain[1]], axis: true },
    });
    const y = (difference: number): number => panel.y(100 * difference);
    const endless = panel.path('role-theory normal');
    const curve = panel.path('role-theory outline');
    const here = panel.path('slice');
    const dot = panel.path('role-population marker');
    const endlessLabel = panel.text('role-theory direct-label');
    const hereLabel = panel.text('role-population direct-label');

    const place = (shown: MarginFrame): void => {
      const said = figures(shown, words);
      panel.setTitle(words.t('chart.margin', said));
      const limit = y(readoutOf(shown, 'marginInfinite'));
      setPath(endless, `M${panel.left},${limit}H${panel.right}`);
      setPath(curve, linePath(shown.sizes, shown.margin, panel.x, y));
      const [x, height] = [panel.x(shown.populationSize), y(readoutOf(shown, 'marginOfError'))];
      setPath(here, `M${x},${panel.top}V${panel.base}`);
      setPath(dot, `M${x},${height}h0`);
      // Away from the line, where it is high.
      const under = limit < panel.top + 32;
      setLabel(hereLabel, words.t('chart.marginHere', said), x, under ? panel.base - 8 : panel.top + 9, width);
      setLabel(endlessLabel, words.t('chart.marginEndless', said), panel.right, under ? limit + 15 : limit - 7, width);
    };
    place(frame);
    return {
      element: panel.svg,
      update(next) {
        const same = next.marginDomain[1] === frame.marginDomain[1] && next.domain[1] === frame.domain[1];
        if (same) place(next);
        return same;
      },
    };
  },

  sentence: (frame, words) => words.t('sentence.margin', figures(frame, words)),

  table: (frame, words) => ({
    caption: words.t('chart.margin', figures(frame, words)),
    columns: [words.t('table.populationSize'), words.t('table.margin')],
    rows: Array.from(frame.sizes, (size, i) => [size, 100 * (frame.margin[i] as number)] as const).filter(
      ([size], i) => /^[125]0*$/.test(String(size)) || i === 0,
    ),
  }),
};
