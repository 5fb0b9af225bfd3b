import type { Chart } from '../../../charts/chart';
import { setLabel, setPath } from '../../../charts/dom';
import { formatInteger, formatReadout, formatShare } from '../../../charts/format';
import { panelHeight } from '../../../charts/panelHeight';
import { scaffold } from '../../../charts/scaffold';
import { linePath } from '../../../charts/shapes';
import { shareAxis } from '../../../charts/shareAxis';
import type { Words } from '../../../charts/words';
import type { QuestionsFrame } from './questionsFrame';

/** Heights at 360, 720 and 920 pixels of width. */
const HEIGHTS = [208, 260, 230] as const;

const figures = (frame: QuestionsFrame, words: Words) => ({
  n: formatInteger(frame.here, words),
  a: formatShare(frame.shareA, words),
  b: formatShare(frame.shareB, words),
  share: formatShare(frame.exactShare, words),
  wanted: formatShare(frame.wanted, words),
  needed: formatReadout({ name: '', role: 'theory', value: frame.needed, format: 'about-size' }, words),
});

const alike = ({ shareA, shareB }: QuestionsFrame): boolean => shareA === shareB;

/**
 * How often the better one is found against the number of questions, exactly: solid as the lab is set, dotted if each had
 * questions of its own. A dot, with two standard errors either way, is what was drawn.
 */
export const questions: Chart<QuestionsFrame> = {
  heights: HEIGHTS,
  ownAxis: true,
  draw(frame, context) {
    const { words, width } = context;
    const panel = scaffold(context, {
      height: panelHeight(HEIGHTS, context),
      title: '',
      className: 'questions',
      x: { domain: frame.domain, type: 'log', label: words.t('axis.questions'), axis: true },
      gutter: true,
    });
    const y = shareAxis(panel, [0, 1], { top: panel.top + 8, base: panel.base }, words);
    const wanted = panel.path('role-theory dotted outline');
    const other = panel.path('role-theory normal dotted');
    const line = panel.path('role-theory exact');
    const errors = panel.path('role-statistic error-bar');
    const slice = panel.path('slice');
    const marker = panel.path('role-statistic marker');
    const lineLabel = panel.text('role-theory direct-label');
    const otherLabel = panel.text('role-theory direct-label');
    const wantedLabel = panel.text('role-theory direct-label');

    /** Where a curve comes to half of its height, for its name. */
    const halfway = (x: Float64Array, share: Float64Array): readonly [number, number] => {
      const i = share.findIndex((value) => value >= 0.5);
      const at = i < 0 ? x.length - 1 : i;
      return [panel.x(x[at] as number), y(share[at] as number)];
    };

    const place = (shown: QuestionsFrame): void => {
      const said = figures(shown, words);
      panel.setTitle(words.t(alike(shown) ? 'chart.questionsAlike' : 'chart.questions', said));
      setPath(wanted, `M${panel.left},${y(shown.wanted)}H${panel.right}`);
      setPath(line, linePath(shown.x, shown.share, panel.x, y));
      setPath(other, shown.paired ? linePath(shown.x, shown.independent, panel.x, y) : '');
      const inside = shown.here >= shown.domain[0] && shown.here <= shown.domain[1];
      const x = panel.x(shown.here);
      const drawn = inside && shown.repetitions > 0;
      const error = 2 * Math.sqrt((shown.hereShare * (1 - shown.hereShare)) / shown.repetitions);
      const [top, bottom] = [Math.min(1, shown.hereShare + error), Math.max(0, shown.hereShare - error)];
      setPath(errors, drawn && error > 0.01 ? `M${x},${y(top)}V${y(bottom)}` : '');
      setPath(slice, inside ? `M${x},${panel.top + 8}V${panel.base}` : '');
      setPath(marker, drawn ? `M${x},${y(shown.hereShare)}h0` : '');
      setLabel(wantedLabel, said.wanted, panel.left, y(shown.wanted) - 6, width);
      const named = shown.paired && !alike(shown);
      const [ownX, ownY] = halfway(shown.x, shown.share);
      setLabel(lineLabel, named ? words.t('chart.sameQuestions') : '', ownX - 6, ownY, width);
      const [otherX, otherY] = named ? halfway(shown.x, shown.independent) : [0, 0];
      setLabel(otherLabel, named ? words.t('chart.ownQuestions') : '', otherX + 6, otherY + 16, width);
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

  sentence: (frame, words) =>
    words.t(`sentence.${alike(frame) ? 'questionsAlike' : 'questions'}`, figures(frame, words)),

  table: (frame, words) => ({
    caption: words.t(alike(frame) ? 'chart.questionsAlike' : 'chart.questions', figures(frame, words)),
    columns: ['questions', 'foundShare', ...(frame.paired ? ['foundShareIndependent'] : [])].map((name) =>
      words.t(`table.${name}`),
    ),
    rows: Array.from(frame.x, (x, i) => [
      x,
      frame.share[i] as number,
      ...(frame.paired ? [frame.independent[i] as number] : []),
    ]),
  }),
};
