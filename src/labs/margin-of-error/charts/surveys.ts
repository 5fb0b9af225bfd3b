import { beyondLabels } from '../../../charts/beyond';
import type { Chart } from '../../../charts/chart';
import { setPath } from '../../../charts/dom';
import { dotKey } from '../../../charts/dotKey';
import { formatInteger, formatPoints, formatShare } from '../../../charts/format';
import { insideOutDots } from '../../../charts/insideOutDots';
import { panelHeight } from '../../../charts/panelHeight';
import { parameterRule } from '../../../charts/parameterRule';
import { scaffold } from '../../../charts/scaffold';
import type { Words } from '../../../charts/words';
import { bandEdge } from '../../../core/theory/bandEdge';
import type { SurveysFrame } from './surveysFrame';

/** Heights at 360, 720 and 920 pixels of width. */
const HEIGHTS = [160, 220, 196] as const;

const isOutside = ({ proportion, margin }: SurveysFrame, value: number): boolean =>
  Math.abs(value - proportion) > bandEdge(proportion, margin);

const figures = (frame: SurveysFrame, words: Words) => ({
  n: formatInteger(frame.sampleSize, words),
  repetitions: formatInteger(frame.repetitions, words),
  margin: formatPoints(frame.margin, words),
  share: formatShare(frame.readouts.find(({ name }) => name === 'shareWithin')?.value ?? Number.NaN, words),
  proportion: formatShare(frame.proportion, words),
});

/** What repeated surveys found, the newest as dots. Those outside the margin are hollow, so that colour is not the only sign. */
export const surveys: Chart<SurveysFrame> = {
  heights: HEIGHTS,
  draw(frame, context) {
    const { words } = context;
    const [low, high] = frame.domain;
    const axisLabel = (shown: SurveysFrame): string => words.t('axis.surveyShare', figures(shown, words));
    const panel = scaffold(context, {
      height: panelHeight(HEIGHTS, context),
      title: '',
      className: 'surveys',
      x: { domain: [100 * low, 100 * high], label: axisLabel(frame), axis: context.axis ?? true },
    });
    const x = (share: number): number => panel.x(100 * share);
    const shadow = panel.path('role-theory band');
    const edges = panel.path('role-theory band-edge');
    const placeParameter = parameterRule(panel);
    const placeDots = insideOutDots(panel);
    const placeBeyond = beyondLabels(panel, 'role-statistic', words);

    const place = (shown: SurveysFrame): void => {
      panel.setTitle(words.t('chart.surveys', figures(shown, words)));
      const ends = [x(shown.proportion - shown.margin), x(shown.proportion + shown.margin)];
      const [from, to] = ends.map((end) => Math.min(panel.right, Math.max(panel.left, end)));
      setPath(shadow, `M${from},${panel.top}H${to}V${panel.base}H${from}Z`);
      const seen = ends.filter((end) => end >= panel.left && end <= panel.right);
      setPath(edges, seen.map((end) => `M${end},${panel.top}V${panel.base}`).join(''));
      placeParameter(100 * shown.proportion, words.t('chart.trueShare', figures(shown, words)));
      const here = shown.values.filter((value) => value >= low && value <= high);
      placeBeyond(
        shown.values.filter((value) => value < low).length,
        shown.values.filter((value) => value > high).length,
      );
      const each = placeDots(here, x, panel.base - panel.top - 14, (i) => isOutside(shown, here[i] as number));
      const { length } = shown.values;
      const newest = length < shown.repetitions ? length : undefined;
      panel.setAxisLabel(axisLabel(shown) + dotKey({ each, newest }, words));
    };
    place(frame);
    return {
      element: panel.svg,
      update(next) {
        const same = next.domain[0] === low && next.domain[1] === high;
        if (same) place(next);
        return same;
      },
    };
  },

  sentence: (frame, words) => words.t('sentence.surveys', figures(frame, words)),

  table: (frame, words) => ({
    caption: words.t('chart.surveys', figures(frame, words)),
    columns: [words.t('table.survey'), words.t('table.share'), words.t('table.insideMargin')],
    rows: Array.from(
      frame.values,
      (value, i) =>
        [
          frame.repetitions - frame.values.length + i + 1,
          value,
          words.t(isOutside(frame, value) ? 'table.no' : 'table.yes'),
        ] as const,
    ),
  }),
};
