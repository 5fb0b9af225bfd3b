import type { Chart } from '../../../charts/chart';
import { setLabel, setPath } from '../../../charts/dom';
import { drawnAverages } from '../../../charts/drawnAverages';
import { formatInteger, formatNumber } from '../../../charts/format';
import { panelHeight } from '../../../charts/panelHeight';
import { scaffold } from '../../../charts/scaffold';
import { linePath } from '../../../charts/shapes';
import type { Words } from '../../../charts/words';
import type { Averages, WinnerFrame } from './winnerFrame';

/** Heights at 360, 720 and 920 pixels of width. */
const HEIGHTS = [176, 240, 186] as const;

const figures = ({ slots, here, best }: WinnerFrame, words: Words) => ({
  slots: formatInteger(slots, words),
  n: formatInteger(here.n, words),
  apparent: formatNumber(here.apparent, words, 3),
  true: formatNumber(here.true, words, 3),
  best: formatNumber(best, words, 3),
});

/**
 * What winners look like and are, on average over people, against the number of records: theory as lines, what was drawn as
 * dots with two standard errors either way. Between the lines is what they are flattered by.
 */
export const winner: Chart<WinnerFrame> = {
  heights: HEIGHTS,
  ownAxis: true,
  draw(frame, context) {
    const { words, width } = context;
    const panel = scaffold(context, {
      height: panelHeight(HEIGHTS, context),
      title: words.t('chart.winner'),
      className: 'winner',
      x: { domain: frame.domain, type: 'log', label: words.t('axis.records'), axis: true },
      y: { domain: frame.leadDomain, axis: true },
    });
    const between = panel.path('role-statistic band');
    const best = panel.path('role-theory dotted outline');
    const apparent = panel.path('role-theory exact');
    const actual = panel.path('role-theory exact');
    const errors = panel.path('role-statistic error-bar');
    const dots = panel.path('role-statistic dots');
    dots.setAttribute('stroke-width', '4');
    const slice = panel.path('slice');
    const marker = panel.path('role-statistic marker');
    const looksLabel = panel.text('role-theory direct-label');
    const isLabel = panel.text('role-theory direct-label');
    const bestLabel = panel.text('role-theory direct-label');

    const marks = (averages: readonly Averages[]) =>
      drawnAverages(
        averages.flatMap((of) => [
          [of.n, of.apparent, of.apparentError] as const,
          [of.n, of.true, of.trueError] as const,
        ]),
        panel.x,
        panel.y,
      );

    const place = (shown: WinnerFrame): void => {
      const [low, high] = shown.domain;
      const upper = linePath(shown.x, shown.apparent, panel.x, panel.y);
      const lower = linePath(shown.x, shown.true, panel.x, panel.y);
      const back = linePath(shown.x.slice().reverse(), shown.true.slice().reverse(), panel.x, panel.y);
      setPath(between, `${upper}L${back.slice(1)}Z`);
      setPath(apparent, upper);
      setPath(actual, lower);
      setPath(best, shown.equal ? '' : `M${panel.left},${panel.y(shown.best)}H${panel.right}`);
      const drawn = marks(shown.drawn);
      setPath(errors, drawn.errors);
      setPath(dots, drawn.dots);
      const inside = shown.here.n >= low && shown.here.n <= high;
      setPath(slice, inside ? `M${panel.x(shown.here.n)},${panel.top}V${panel.base}` : '');
      setPath(marker, inside && Number.isFinite(shown.here.apparent) ? marks([shown.here]).dots : '');
      const name = (label: SVGTextElement, of: string, values: Float64Array, i: number, aside: number): void =>
        setLabel(label, of, panel.x(shown.x[i] as number), panel.y(values[i] as number) + aside, width);
      name(looksLabel, words.t('chart.winnerLooks'), shown.apparent, 5, -8);
      name(isLabel, words.t('chart.winnerIs'), shown.true, 15, shown.equal ? -8 : 14);
      setLabel(
        bestLabel,
        shown.equal ? '' : words.t('chart.bestThereIs'),
        panel.right,
        panel.y(shown.best) - 10,
        width,
      );
    };
    place(frame);
    return {
      element: panel.svg,
      update(next) {
        const same = next.leadDomain[1] === frame.leadDomain[1];
        if (same) place(next);
        return same;
      },
    };
  },

  sentence(frame, words) {
    if (!Number.isFinite(frame.here.apparent)) return words.t('sentence.slotsNone');
    return words.t(`sentence.winner${frame.equal ? 'Equal' : ''}`, figures(frame, words));
  },

  table: (frame, words) => ({
    caption: words.t('chart.winner'),
    columns: ['records', 'drawnLooks', 'drawnIs', 'theoryLooks', 'theoryIs'].map((name) => words.t(`table.${name}`)),
    rows: [
      ...frame.drawn.map(({ n, apparent, true: actual }) => [n, apparent, actual, '', ''] as const),
      ...Array.from(
        frame.x,
        (n, i) => [n, '', '', frame.apparent[i] as number, frame.true[i] as number] as const,
      ).filter((_, i) => i % 5 === 0),
    ],
  }),
};
