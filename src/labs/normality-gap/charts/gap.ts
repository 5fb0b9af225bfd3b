import type { Chart } from '../../../charts/chart';
import { pathElement, setLabel, setPath } from '../../../charts/dom';
import { formatInteger, formatNumber, formatSampleSize } from '../../../charts/format';
import { populationName, shortPopulationName } from '../../../charts/names';
import { panelHeight } from '../../../charts/panelHeight';
import { scaffold } from '../../../charts/scaffold';
import type { GapCurve, GapFrame } from './gapFrame';
import { gapSentence } from './gapSentence';
import { logGrid } from './logGrid';

/** Heights at 360, 720 and 920 pixels of width. */
const HEIGHTS = [294, 360, 392] as const;

/** The gap to the normal over n on two log axes, with the tolerance as a line to drag and the n that it requires. */
export const gap: Chart<GapFrame> = {
  heights: HEIGHTS,
  draw(frame, context) {
    const { words, width, document } = context;
    const [low, high] = [Math.log10(frame.gapDomain[0]), Math.log10(frame.gapDomain[1])];
    const panel = scaffold(context, {
      height: panelHeight(HEIGHTS, context),
      title: words.t('chart.gap'),
      className: 'gap',
      x: { domain: frame.domain, type: 'log', label: words.t('axis.sampleSize'), axis: true },
      y: { domain: [low, high], axis: false },
      gutter: true,
    });
    logGrid(panel, low, high, words);
    const toY = (value: number): number => panel.y(Math.log10(value));
    const others = panel.path('role-theory quiet');
    const bound = panel.path('role-theory bound');
    const order = panel.path('role-theory first-order');
    const curve = panel.path('role-theory exact');
    const required = panel.path('role-sample required');
    const rule = panel.path('role-sample slice');
    const dot = panel.path('role-sample dots');
    dot.setAttribute('stroke-width', '9');
    const line = panel.path('tolerance');
    const labels = {
      bound: panel.text('role-theory direct-label'),
      order: panel.text('role-theory direct-label'),
      tolerance: panel.text('tolerance-label'),
      required: panel.text('role-sample direct-label'),
      nothing: panel.text('direct-label nothing'),
    };
    const otherLabels = Array.from({ length: OTHERS }, () => panel.text('role-theory quiet-label'));
    const handle = pathElement(document, 'drag-handle');
    handle.setAttribute('data-drag', 'tolerance');
    handle.setAttribute('data-scale', `${panel.base} ${low} ${panel.top} ${high}`);
    panel.svg.append(handle);

    /** A gap that falls as 1 / sqrt(n) from its value at n = 1. */
    const falling = (atOne: number): string => {
      if (!(atOne > 0)) return '';
      const [first, last] = frame.domain;
      // It begins where it comes down to the top of the panel.
      const from = Math.max(first, (atOne / frame.gapDomain[1]) ** 2);
      const to = Math.min(last, (atOne / frame.gapDomain[0]) ** 2);
      return from < to
        ? `M${panel.x(from)},${toY(atOne / Math.sqrt(from))}L${panel.x(to)},${toY(atOne / Math.sqrt(to))}`
        : '';
    };

    const placeLines = (shown: GapFrame): void => {
      setPath(curve, curvePath(shown.main, panel.x, toY, frame.gapDomain[0]));
      setPath(others, shown.others.map((other) => curvePath(other, panel.x, toY, frame.gapDomain[0])).join(''));
      setPath(bound, falling(shown.berryEsseen));
      setPath(order, falling(shown.firstOrder));
      const label = (text: SVGTextElement, key: string, atOne: number, gapAt: number, dy: number): void => {
        const n = (atOne / gapAt) ** 2;
        const there = n > frame.domain[0] && n < frame.domain[1];
        setLabel(text, there ? words.t(key) : '', there ? panel.x(n) : 0, there ? toY(gapAt) + dy : 0, width);
      };
      label(labels.bound, 'chart.berryEsseen', shown.berryEsseen, 0.35, -2);
      label(labels.order, 'chart.firstOrder', shown.firstOrder, 0.0004, 12);
      otherLabels.forEach((text, k) => {
        const other = shown.others[k];
        const at = other ? placeOf(other, k) : null;
        setLabel(
          text,
          other && at ? shortPopulationName(other.population, words) : '',
          at ? panel.x(at.n) : 0,
          at ? toY(at.gap) - 3 : 0,
          width,
        );
      });
    };

    const placeReading = (shown: GapFrame): void => {
      const y = toY(shown.tolerance);
      setPath(line, `M${panel.left},${y}H${panel.right}`);
      setPath(handle, `M${panel.left},${y}H${panel.right}`);
      const tolerance = words.t('chart.tolerance', { tolerance: formatNumber(shown.tolerance, words, 2) });
      setLabel(labels.tolerance, tolerance, panel.right, y - 6, width);
      const n = shown.requiredSampleSize;
      const there = n >= frame.domain[0] && n <= frame.domain[1];
      setPath(required, there ? `M${panel.x(n)},${y}V${panel.base}` : '');
      setLabel(
        labels.required,
        Number.isFinite(n) && n > 0 ? words.t('chart.requiredSampleSize', { n: formatSampleSize(n, words) }) : '',
        there ? panel.x(n) : panel.right,
        panel.base - 8,
        width,
      );
      const x = panel.x(shown.sampleSize);
      const known = shown.gapAtSampleSize > 0;
      setPath(rule, `M${x},${panel.top}V${panel.base}`);
      setPath(dot, known ? `M${x},${toY(Math.max(frame.gapDomain[0], shown.gapAtSampleSize))}h0` : '');
      const why = Number.isNaN(n)
        ? 'chart.noGap'
        : shown.berryEsseen >= 0 && shown.gapAtSampleSize === 0
          ? 'chart.alwaysNormal'
          : '';
      setLabel(labels.nothing, why ? words.t(why) : '', panel.left + 10, panel.top + 44, width);
    };

    const place = (shown: GapFrame): void => {
      placeLines(shown);
      placeReading(shown);
    };
    place(frame);
    const guess = panel.path('guess');
    const guessLabel = panel.text('direct-label');
    return {
      element: panel.svg,
      outline([point]) {
        const there = point !== undefined && point[0] >= frame.domain[0] && point[0] <= frame.domain[1];
        const x = there ? panel.x(point[0]) : 0;
        setPath(guess, there ? `M${x},${panel.top}V${panel.base}` : '');
        const text = there ? words.t('chart.guess', { value: formatInteger(point[0], words) }) : '';
        setLabel(guessLabel, text, x, panel.base - 26, width);
      },
      update(next) {
        const same = [...next.domain, ...next.gapDomain].join() === [...frame.domain, ...frame.gapDomain].join();
        if (same) place(next);
        return same;
      },
    };
  },

  sentence: gapSentence,

  table: (frame, words) => ({
    caption: `${words.t('chart.gap')}: ${populationName(frame.main.population, words)}`,
    columns: [
      words.t('table.sampleSize'),
      words.t('table.gap'),
      words.t('table.firstOrder'),
      words.t('table.berryEsseen'),
      ...frame.others.map(({ population }) => shortPopulationName(population, words)),
    ],
    rows: Array.from(frame.main.n, (n, i) => {
      const root = Math.sqrt(n);
      const rest = frame.others.map((other) => other.gap[other.n.indexOf(n)] ?? Number.NaN);
      return [
        formatInteger(n, words),
        frame.main.gap[i] as number,
        frame.firstOrder / root,
        Math.min(1, frame.berryEsseen / root),
        ...rest,
      ];
    }),
  }),
};

/** As many as there are typical populations. */
const OTHERS = 6;

/** Straight from point to point: between two of them a gap is all but a power of n. */
function curvePath(
  { n, gap: values }: GapCurve,
  x: (n: number) => number,
  y: (gap: number) => number,
  lowest: number,
): string {
  let d = '';
  for (let i = 0; i < n.length && (i === 0 || (values[i - 1] as number) > lowest); i++) {
    d += `${i === 0 ? 'M' : 'L'}${x(n[i] as number)},${y(Math.max(lowest / 2, values[i] as number))}`;
  }
  return d;
}

/** Where a typical population's label stands: at different heights, so that they keep clear of each other. */
function placeOf({ n, gap: values }: GapCurve, k: number): { n: number; gap: number } | null {
  const wanted = [0.06, 0.03, 0.015, 0.008, 0.004, 0.002][k] ?? 0.01;
  for (let i = 0; i < n.length; i++) {
    if ((values[i] as number) <= wanted) return { n: n[i] as number, gap: values[i] as number };
  }
  return null;
}
