import type { Chart } from '../../../charts/chart';
import { setLabel, setPath } from '../../../charts/dom';
import { drawnAverages } from '../../../charts/drawnAverages';
import { formatInteger, formatNumber, formatShare } from '../../../charts/format';
import { panelHeight } from '../../../charts/panelHeight';
import { scaffold } from '../../../charts/scaffold';
import { linePath } from '../../../charts/shapes';
import { shareAxis } from '../../../charts/shareAxis';
import type { Words } from '../../../charts/words';
import type { CurveFrame } from './curveFrame';
import { rowsAxis } from './rowsAxis';

/** Heights at 360, 720 and 920 pixels of width. */
const HEIGHTS = [176, 270, 206] as const;

const figures = (frame: CurveFrame, words: Words) => ({
  n: formatInteger(frame.here, words),
  noise: formatShare(frame.noise, words),
  points: formatNumber(100 * frame.cleaned, words, 3),
  error: formatShare(frame.hereError, words),
  expected: formatShare(frame.expected, words),
  best: formatShare(frame.best, words),
  limit: formatShare(frame.limit, words),
});

/**
 * The error of what is learnt against rows: theory as a line, dashed with cleaner labels; what was drawn as dots. Two rules are
 * fixed: what no learner betters, and, where it is elsewhere, what these labels lead to.
 */
export const curve: Chart<CurveFrame> = {
  heights: HEIGHTS,
  ownAxis: true,
  draw(frame, context) {
    const { words, width } = context;
    const panel = scaffold(context, {
      height: panelHeight(HEIGHTS, context),
      title: '',
      className: 'curve',
      x: rowsAxis(frame.domain, width, words),
      gutter: true,
    });
    const y = shareAxis(panel, [0, 0.5], { top: panel.top + 8, base: panel.base }, words);
    const best = panel.path('role-population parameter');
    const limit = panel.path('role-theory exact limit');
    const cleaned = panel.path('role-theory normal');
    const line = panel.path('role-theory exact');
    const errors = panel.path('role-statistic error-bar');
    const dots = panel.path('role-statistic dots');
    dots.setAttribute('stroke-width', '5');
    const slice = panel.path('slice');
    const marker = panel.path('role-statistic marker');
    const lineLabel = panel.text('role-theory direct-label');
    const bestLabel = panel.text('role-population direct-label');
    const cleanedLabel = panel.text('role-theory direct-label');
    const limitLabel = panel.text('role-theory direct-label');

    const place = (shown: CurveFrame): void => {
      const said = figures(shown, words);
      panel.setTitle(words.t('chart.curve', said));
      setPath(best, `M${panel.left},${y(shown.best)}H${panel.right}`);
      const apart = shown.oneSided && shown.limit - shown.best > 0.001;
      setPath(limit, apart ? `M${panel.left},${y(shown.limit)}H${panel.right}` : '');
      // Neither is there before it is computed, and where nothing is wrong nothing is cleaned.
      setPath(line, shown.error.length > 0 ? linePath(shown.x, shown.error, panel.x, y) : '');
      setPath(cleaned, shown.cleanedError.length > 0 ? linePath(shown.x, shown.cleanedError, panel.x, y) : '');
      const averages = Array.from(
        shown.drawnX,
        (n, i) => [n, shown.drawnError[i] as number, shown.drawnSpread[i] as number] as const,
      );
      const drawn = drawnAverages(averages, panel.x, y);
      setPath(errors, drawn.errors);
      setPath(dots, drawn.dots);
      const x = panel.x(shown.here);
      setPath(slice, `M${x},${panel.top + 8}V${panel.base}`);
      setPath(marker, shown.hereError >= 0 ? `M${x},${y(shown.hereError)}h0` : '');
      const beside = (
        label: SVGTextElement,
        of: string,
        errorsOf: Float64Array,
        level: number,
        below: boolean,
      ): void => {
        const i = errorsOf.findIndex((error) => error < shown.best + level * (0.5 - shown.best));
        const [at, height] = i < 0 ? [0, 0] : [panel.x(shown.x[i] as number), y(errorsOf[i] as number)];
        label.setAttribute('text-anchor', below ? 'end' : 'start');
        setLabel(label, i < 0 ? '' : of, below ? at - 8 : at + 8, below ? height + 12 : height - 4, width);
      };
      const dirty = shown.cleanedError.length > 0;
      beside(lineLabel, dirty ? words.t('chart.labelsAsTheyAre', said) : '', shown.error, 0.42, false);
      beside(cleanedLabel, dirty ? words.t('chart.labelsCleaned', said) : '', shown.cleanedError, 0.26, true);
      const bestAt = apart ? ([panel.left + 4, 14] as const) : ([panel.right, -7] as const);
      setLabel(bestLabel, words.t('chart.bestError', said), bestAt[0], y(shown.best) + bestAt[1], width);
      setLabel(limitLabel, apart ? words.t('chart.errorLimit', said) : '', panel.left + 4, y(shown.limit) - 6, width);
    };
    place(frame);
    return {
      element: panel.svg,
      update(next) {
        place(next);
        return true;
      },
    };
  },

  sentence(frame, words) {
    if (Number.isNaN(frame.expected)) return words.t('sentence.curveNone');
    return words.t(`sentence.curve${frame.oneSided ? 'OneSided' : ''}`, figures(frame, words));
  },

  table: (frame, words) => ({
    caption: words.t('chart.curve', figures(frame, words)),
    columns: ['rows', 'drawnError', 'expectedError', ...(frame.cleanedError.length > 0 ? ['cleanedError'] : [])].map(
      (name) => words.t(`table.${name}`),
    ),
    rows: [
      ...Array.from(
        frame.drawnX,
        (n, i) => [n, frame.drawnError[i] as number, '', ...(frame.cleanedError.length > 0 ? [''] : [])] as const,
      ),
      ...Array.from(frame.error, (error, i) => [
        Math.round(frame.x[i] as number),
        '',
        error,
        ...(frame.cleanedError.length > 0 ? [frame.cleanedError[i] as number] : []),
      ]),
    ],
  }),
};
