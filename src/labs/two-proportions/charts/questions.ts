import type { Chart } from '../../../charts/chart';
import { setLabel, setPath, setText } from '../../../charts/dom';
import { formatInteger, formatReadout, formatShare } from '../../../charts/format';
import { panelHeight } from '../../../charts/panelHeight';
import { scaffold } from '../../../charts/scaffold';
import { linePath } from '../../../charts/shapes';
import { shareAxis } from '../../../charts/shareAxis';
import type { Words } from '../../../charts/words';
import type { QuestionsFrame } from './questionsFrame';

/** Heights at 360, 720 and 920 pixels of width. */
const HEIGHTS = [190, 260, 188] as const;

const figures = (frame: QuestionsFrame, words: Words) => ({
  n: formatInteger(frame.here, words),
  a: formatShare(frame.shareA, words),
  b: formatShare(frame.shareB, words),
  share: formatShare(frame.exactShare, words),
  wanted: formatShare(frame.wanted, words),
  needed: formatReadout({ name: '', role: 'theory', value: frame.needed, format: 'about-size' }, words),
});

type Side = 'left' | 'right';

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

    /** Names a curve beside where it comes to a share: on its left, or on its right. Not where it never does. */
    const name = (
      label: SVGTextElement,
      of: string,
      curve: readonly [Float64Array, Float64Array],
      side: Side,
    ): void => {
      const [x, share] = curve;
      const i = share.findIndex((value) => value >= (side === 'left' ? 0.6 : 0.3));
      const [at, level] = i < 0 ? [0, 0] : [panel.x(x[i] as number), y(share[i] as number)];
      label.setAttribute('x', String(side === 'left' ? at - 8 : at + 8));
      label.setAttribute('y', String(level + 4));
      label.setAttribute('text-anchor', side === 'left' ? 'end' : 'start');
      setText(label, i < 0 ? '' : of);
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
      name(lineLabel, named ? words.t('chart.sameQuestions') : '', [shown.x, shown.share], 'left');
      name(otherLabel, named ? words.t('chart.ownQuestions') : '', [shown.x, shown.independent], 'right');
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
