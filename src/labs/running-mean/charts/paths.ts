import type { Chart } from '../../../charts/chart';
import { setLabel, setPath } from '../../../charts/dom';
import { formatInteger, formatNumber } from '../../../charts/format';
import { columnsOf } from '../../../charts/logAxis';
import { panelHeight, WIDE } from '../../../charts/panelHeight';
import { scaffold } from '../../../charts/scaffold';
import { bandPath } from './bandPath';
import { drawsDomain } from './drawsDomain';
import { heardPath } from './heardPath';
import type { PathsFrame } from './pathsFrame';

/** Heights at 360, 720 and 920 pixels of width. */
const HEIGHTS = [220, 280, 392] as const;

const lastStep = ({ steps }: PathsFrame): number => steps[steps.length - 1] ?? 1;

/** Whether the line that is drawn is a mean: where none exists it is the median. */
const hasMean = ({ readouts }: PathsFrame): boolean =>
  readouts.some(({ name, value }) => name === 'expectedValue' && Number.isFinite(value));

/** Every path at every step that is kept. */
function everything({ steps, paths, show }: PathsFrame): readonly string[] {
  const rows = paths.map((path, index) =>
    [...path].map((value, at) => `${index + 1},${steps[at]},${Number.isNaN(value) ? '' : value}\r\n`).join(''),
  );
  return [`path,step,${show === 'sum' ? 'sum_minus_expectation' : 'mean'}\r\n`, ...rows];
}

/** Running means (or sums minus expectation) of several paths, one line each, over the number of draws. */
export const paths: Chart<PathsFrame> = {
  heights: HEIGHTS,
  ownAxis: true,
  everything,
  heard: heardPath,
  draw(frame, context) {
    const { words, width } = context;
    const panel = scaffold(context, {
      height: panelHeight(HEIGHTS, context),
      title: words.t(frame.show === 'mean' ? 'chart.paths' : 'chart.pathsOfSum'),
      className: 'paths',
      x: {
        domain: drawsDomain(lastStep(frame)),
        type: 'log',
        label: words.t('axis.draws'),
        axis: context.axis ?? true,
      },
      y: { domain: frame.domain, axis: true },
    });
    const shadow = panel.path('role-theory band');
    const edges = panel.path('role-theory band-edge');
    const zero = panel.y(frame.show === 'mean' ? frame.expected : 0);
    const lines = panel.path(`role-statistic lines${frame.paths.length > 60 ? ' many' : ''}`);
    const one = panel.path('role-statistic lines followed');
    const starts = panel.path('role-statistic dots');
    starts.setAttribute('stroke-width', '5');
    const slice = panel.path('slice');
    const sliceLabel = panel.text('direct-label slice-label');
    if (Number.isFinite(zero)) {
      setPath(panel.path('role-population parameter'), `M${panel.left},${zero}H${panel.right}`);
      const name =
        frame.show === 'mean'
          ? words.t(hasMean(frame) ? 'chart.expected' : 'chart.noExpected', {
              value: formatNumber(frame.expected, words),
            })
          : words.t(hasMean(frame) ? 'chart.noDeviation' : 'chart.timesMedian');
      const label = panel.text('role-population direct-label');
      setLabel(label, name, panel.right, zero - 5, width);
    }
    // Many lines hide each other's detail, and each point costs time; of a still, which every reader fetches, weight.
    const apart = context.grain === undefined ? Math.max(5, Math.round(width / 120)) : width < WIDE ? 3 : 2;
    let columns: Uint32Array = new Uint32Array(0);
    let pixels: readonly number[] = [];
    let last = 0;
    const placeColumns = (shown: PathsFrame): void => {
      if (lastStep(shown) === last) return;
      last = lastStep(shown);
      columns = columnsOf(shown.steps, panel.x, frame.paths.length > 60 ? Math.max(4, apart) : apart);
      pixels = Array.from(columns, (i) => panel.x(shown.steps[i] as number));
    };

    const isOutside = (value: number): boolean => value < frame.domain[0] || value > frame.domain[1];
    // Relative coordinates: half the text, and it is text that a browser reads at every change. What is level is one step.
    const line = (values: Float64Array): string => {
      if (values.length === 0) return '';
      let value = values[columns[0] as number] as number;
      let y = panel.y(value);
      let d = `M${pixels[0]},${y}`;
      let level = 0;
      let wasGone = false;
      const endLevel = (): void => {
        if (level > 0) d += wasGone ? `m${level},0` : `h${level}`;
        level = 0;
      };
      for (let k = 1; k < columns.length && (columns[k] as number) < values.length; k++) {
        const before = value;
        value = values[columns[k] as number] as number;
        const next = panel.y(value);
        const across = (pixels[k] as number) - (pixels[k - 1] as number);
        // Beyond the frame there is no line: along its edge it would look like a mean that rests.
        const isGone = next === y && isOutside(before) && isOutside(value);
        if (next !== y || isGone !== wasGone) endLevel();
        if (next === y) level += across;
        else d += `l${across},${next - y}`;
        wasGone = isGone;
        y = next;
      }
      endLevel();
      return d;
    };
    const place = (shown: PathsFrame): void => {
      placeColumns(shown);
      const band = bandPath(shown, lastStep(shown), panel);
      setPath(shadow, band.area);
      setPath(edges, band.edges);
      setPath(lines, shown.paths.map(line).join(''));
      setPath(one, shown.paths[0] ? line(shown.paths[0]) : '');
      // A path of one step is no line yet.
      setPath(starts, columns.length === 1 ? shown.paths.map((path) => `${line(path)}h0`).join('') : '');
      const x = panel.x(shown.slice);
      setPath(slice, `M${x},${panel.top}V${panel.base}`);
      setLabel(sliceLabel, words.t('chart.slice', { n: formatInteger(shown.slice, words) }), x, panel.base - 6, width);
    };
    place(frame);
    const guess = panel.path('guess');
    const guessLabel = panel.text('direct-label');
    return {
      element: panel.svg,
      // A typical distance from the expected value, either way.
      outline(points) {
        const side = (sign: 1 | -1): string =>
          points.map(([n, away]) => `${panel.x(n)},${panel.y(frame.expected + sign * away)}`).join('L');
        const end = points.at(-1);
        setPath(guess, end ? `M${side(1)}M${side(-1)}` : '');
        const [x, y] = end ? [panel.x(end[0]), panel.y(frame.expected + end[1])] : [0, 0];
        setLabel(guessLabel, end ? words.t('chart.guessed') : '', x, y - 5, width);
      },
      update(next) {
        const same =
          next.show === frame.show &&
          hasMean(next) === hasMean(frame) &&
          drawsDomain(lastStep(next))[1] === drawsDomain(lastStep(frame))[1] &&
          Object.is(next.expected, frame.expected) &&
          (next.show === 'mean' || lastStep(next) === lastStep(frame)) &&
          next.paths.length > 60 === frame.paths.length > 60 &&
          next.domain[0] === frame.domain[0] &&
          next.domain[1] === frame.domain[1];
        if (same) place(next);
        return same;
      },
    };
  },

  sentence: (frame, words) =>
    words.t(`sentence.${frame.show === 'sum' ? 'pathsOfSum' : 'paths'}${hasMean(frame) ? '' : 'Without'}`, {
      paths: formatInteger(frame.paths.length, words),
      n: formatInteger(lastStep(frame), words),
      expected: formatNumber(frame.expected, words),
    }),

  table(frame, words) {
    // Round steps only; all paths by their spread, the first ten one by one.
    const round = Array.from(frame.steps, (step, i) => ({ step, i })).filter(
      ({ step, i }) => /^[125]0*$/.test(String(step)) || i === frame.steps.length - 1,
    );
    const shown = frame.paths.slice(0, 10);
    return {
      caption: words.t(frame.show === 'mean' ? 'chart.paths' : 'chart.pathsOfSum'),
      columns: [
        words.t('table.draws'),
        words.t('table.lowest'),
        words.t('table.median'),
        words.t('table.highest'),
        ...shown.map((_, k) => words.t('table.path', { path: k + 1 })),
      ],
      rows: round.map(({ step, i }) => {
        const values = Float64Array.from(frame.paths, (path) => path[i] as number);
        const sorted = values.toSorted();
        const [lowest, median, highest] = [0, 0.5, 1].map((share) => quantile(sorted, share));
        return [step, lowest, median, highest, ...values.subarray(0, 10)] as number[];
      }),
    };
  },
};

/** Between the two neighbours in proportion; NaN without values. */
function quantile(sorted: Float64Array, share: number): number {
  const at = share * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(at)] ?? Number.NaN, sorted[Math.ceil(at)] ?? Number.NaN];
  return low + (at - Math.floor(at)) * (high - low);
}
