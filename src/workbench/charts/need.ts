import type { Chart } from '../../charts/chart';
import { setLabel, setPath } from '../../charts/dom';
import { formatInteger, formatSampleSize } from '../../charts/format';
import { panelHeight, WIDE } from '../../charts/panelHeight';
import { scaffold } from '../../charts/scaffold';
import { clippedPath } from '../../charts/shapes';
import type { Curve } from '../analysis/answer';
import { noneWords } from '../say/answerWords';
import { roundedSize } from '../say/roundedSize';
import { domainOf, draggable, verticalOf } from './needAxis';
import type { NeedFrame } from './needFrame';
import { bandPath, trialMarks } from './needMarks';
import { hereWords, targetWords } from './needWords';

/** Heights at 360, 720 and 920 pixels of width. */
const HEIGHTS = [216, 250, 240] as const;
/** All n that are computed: the axis stays where it is, so that a required n is seen to move. */
const SIZES = [2, 10_000_000] as const;
/** The last size has no figure: it would be cut off at the edge. */
const [TICKS, FEW_TICKS] = [
  [10, 1e2, 1e3, 1e4, 1e5, 1e6],
  [10, 1e3, 1e5],
] as const;

/** A curve against n with its target, the n that it requires with how sure that is, and the marked n. */
export const need: Chart<NeedFrame> = {
  heights: HEIGHTS,
  ownAxis: true,
  draw(frame, context) {
    const { words, width } = context;
    const { ask } = frame.answer.question;
    const panel = scaffold(context, {
      height: panelHeight(HEIGHTS, context),
      title: words.t(`workbench.chart.need.${ask}`),
      className: 'need',
      x: {
        domain: SIZES,
        type: 'log',
        label: words.t('axis.sampleSize'),
        axis: true,
        ticks: width < WIDE ? FEW_TICKS : TICKS,
      },
      gutter: true,
    });
    const y = verticalOf(panel, frame.answer, context);
    const sure = panel.path('role-sample band');
    const allowed = panel.path('role-theory band');
    // Dashed where it is an approximation.
    const approximate = frame.answer.expected !== null;
    const curve = panel.path(approximate ? 'role-theory normal' : 'role-theory exact');
    const other = panel.path(approximate ? 'role-theory first-order' : 'role-theory exact dotted');
    const errors = panel.path('role-statistic error-bar');
    const points = panel.path('role-statistic dots');
    points.setAttribute('stroke-width', '5');
    const target = panel.path('tolerance');
    const required = panel.path('role-sample required');
    const rule = panel.path('role-sample slice');
    const dot = panel.path('role-sample dots');
    dot.setAttribute('stroke-width', '9');
    const labels = {
      required: panel.text('role-sample direct-label strong'),
      target: panel.text('tolerance-label'),
      here: panel.text('role-sample direct-label'),
      none: panel.text('role-theory direct-label'),
      above: panel.text('role-theory direct-label'),
      below: panel.text('role-theory direct-label'),
    };
    const handle = draggable(frame.answer, panel, context);

    /** Says beside a line what it is, at one of its points. */
    const nameLine = (text: SVGTextElement, line: Curve | null, at: number, what: 'above' | 'below'): void => {
      const there = line !== null && at >= 0;
      const [x, height] = there ? [panel.x(line.n[at] as number), y(line.value[at] as number)] : [0, 0];
      setLabel(text, there ? words.t(`workbench.chart.${what}`) : '', x, height - 5, width);
    };

    const place = ({ answer }: NeedFrame): void => {
      const { question, required: size } = answer;
      const through = ({ n, value }: Curve) => Array.from(n, (at, i) => [panel.x(at), y(value[i] as number)] as const);
      const box = { top: panel.top, base: panel.base };
      setPath(curve, clippedPath(through(answer.curve), box));
      setPath(other, answer.otherCurve ? clippedPath(through(answer.otherCurve), box) : '');
      setPath(allowed, ask === 'promise' ? bandPath(panel, y, answer.target) : '');
      const [bars, dots] = trialMarks(answer, panel, y);
      setPath(errors, bars);
      setPath(points, dots);
      if (ask === 'promise') {
        const at = (one: Curve | null): number =>
          one?.n.findIndex((n, i) => n >= 30 && y(one.value[i] as number) > panel.top + 12) ?? -1;
        nameLine(labels.above, answer.curve, at(answer.curve), 'above');
        nameLine(labels.below, answer.otherCurve, at(answer.otherCurve), 'below');
      }
      const level = y(answer.target);
      const none = answer.none !== null;
      setPath(target, none ? '' : `M${panel.left},${level}H${panel.right}`);
      handle?.(none ? null : level);
      const inside = (n: number): number => panel.x(Math.min(SIZES[1], Math.max(SIZES[0], n)));
      const spread = size.high > size.low;
      setPath(
        sure,
        spread ? `M${inside(size.low)},${panel.top}H${inside(size.high)}V${panel.base}H${inside(size.low)}Z` : '',
      );
      const there = Number.isFinite(size.n);
      setPath(required, there ? `M${panel.x(size.n)},${panel.top}V${panel.base}` : '');
      setLabel(
        labels.required,
        there
          ? `n = ${formatInteger(roundedSize(size.n), words)}`
          : size.n === Number.POSITIVE_INFINITY
            ? formatSampleSize(size.n, words)
            : '',
        there ? panel.x(size.n) : panel.right,
        panel.base - 8,
        width,
      );
      setLabel(labels.target, none ? '' : targetWords(answer, words), panel.right, level - 6, width);
      const x = panel.x(question.sampleSize);
      setPath(rule, none ? '' : `M${x},${panel.top}V${panel.base}`);
      const known = Number.isFinite(answer.here);
      const heightHere = known ? Math.min(panel.base, Math.max(panel.top, y(answer.here))) : 0;
      setPath(dot, known && !none ? `M${x},${heightHere}h0` : '');
      setLabel(labels.here, known && !none ? hereWords(answer, words) : '', x, heightHere - 8, width);
      setLabel(labels.none, noneWords(answer, words), panel.left + 8, panel.top + 40, width);
    };
    place(frame);
    return {
      element: panel.svg,
      update(next) {
        const key = ({ answer }: NeedFrame): string =>
          [answer.question.ask, domainOf(answer).join(), answer.question.level, answer.expected !== null].join();
        const same = key(next) === key(frame);
        if (same) place(next);
        return same;
      },
    };
  },

  sentence: () => '',

  table: ({ answer }, words) => ({
    caption: words.t(`workbench.chart.need.${answer.question.ask}`),
    columns: [
      words.t('table.sampleSize'),
      words.t(`workbench.table.${answer.question.ask}`),
      ...(answer.otherCurve ? [words.t('workbench.table.other')] : []),
    ],
    rows: Array.from(answer.curve.n, (n, i) => [
      formatInteger(n, words),
      answer.curve.value[i] as number,
      ...(answer.otherCurve ? [answer.otherCurve.value[i] as number] : []),
    ]),
  }),
};
