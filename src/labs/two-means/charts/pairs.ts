import type { Chart } from '../../../charts/chart';
import { setPath, setText } from '../../../charts/dom';
import { formatInteger, formatNumber } from '../../../charts/format';
import { panelHeight } from '../../../charts/panelHeight';
import { type Scaffold, scaffold } from '../../../charts/scaffold';
import type { Words } from '../../../charts/words';
import type { Domain } from '../../../experiments/frame';
import { KEPT } from '../tally';
import { fewTicks } from './fewTicks';
import type { Pair, PairsFrame } from './pairsFrame';

/** Heights at 360, 720 and 920 pixels of width. */
const HEIGHTS = [286, 330, 300] as const;

/** Between the two halves, in pixels. */
const GAP = 18;

const figures = ({ pairs }: PairsFrame, words: Words) => {
  const count = (wanted: (pair: Pair) => boolean): string => formatInteger(pairs.filter(wanted).length, words);
  return {
    shown: formatInteger(pairs.length, words),
    significant: count(({ significant }) => significant),
    both: count(({ significant, overlap }) => significant && overlap),
  };
};

/** A p-value as papers have it: two digits, and none below 0.001. */
function pValueText(p: number, words: Words): string {
  if (p < 0.001) return `< ${formatNumber(0.001, words)}`;
  return formatNumber(p, words, p < 0.095 ? 1 : 2);
}

/** Writes the figures of an axis into a part of the panel; returns where a value lies, at its edge where it is beyond. */
function axisIn(panel: Scaffold, domain: Domain, [from, to]: Domain, label: string, words: Words) {
  const [low, high] = domain;
  const x = (value: number): number =>
    Math.round(Math.min(to, Math.max(from, from + ((value - low) / (high - low)) * (to - from))));
  const write = (text: string, at: number, y: number, name: string): void => {
    const written = panel.fixedText(name, 'middle');
    written.setAttribute('x', String(at));
    written.setAttribute('y', String(y));
    setText(written, text);
  };
  for (const tick of fewTicks(domain)) write(formatNumber(tick, words), x(tick), panel.base + 16, 'tick-label');
  write(label, (from + to) / 2, panel.base + 34, 'axis-label');
  return x;
}

/**
 * The newest comparisons, a row each: the interval of A over that of B, beside them Welch's interval of their difference
 * against zero, and its p-value. Where the difference is significant all are heavy.
 */
export const pairs: Chart<PairsFrame> = {
  heights: HEIGHTS,
  ownAxis: true,
  draw(frame, context) {
    const { words } = context;
    const panel = scaffold(context, {
      height: panelHeight(HEIGHTS, context),
      title: '',
      className: 'pairs',
      // Two axes of its own.
      x: { domain: [0, 1], label: '', axis: true, ticks: [] },
      gutter: true,
    });
    const half = (panel.right - panel.left - GAP) / 2;
    const meanX = axisIn(panel, frame.domain, [panel.left, panel.left + half], words.t('axis.groupMean'), words);
    const differenceX = axisIn(
      panel,
      frame.differences,
      [panel.right - half, panel.right],
      words.t('axis.differenceShort'),
      words,
    );
    const zero = panel.path('slice');
    setPath(zero, `M${differenceX(0)},${panel.top}V${panel.base}`);
    const kinds = {
      plain: 'interval',
      plainB: 'interval dotted',
      heavy: 'interval missed',
      heavyB: 'interval missed dotted',
    };
    const paths = Object.entries(kinds).map(([kind, name]) => [kind, panel.path(`role-statistic ${name}`)] as const);
    const pitch = (panel.base - panel.top - 8) / KEPT;
    const heading = panel.fixedText('tick-label', 'end');
    heading.setAttribute('x', String(panel.left - 4));
    heading.setAttribute('y', String(panel.top + 4));
    setText(heading, 'p');
    const names = Array.from({ length: KEPT }, () => panel.fixedText('tick-label', 'end'));
    // One of no width is still seen.
    const line = (from: number, to: number, y: number): string => `M${Math.min(from, to - 1)},${y}H${to}`;

    const place = (shown: PairsFrame): void => {
      panel.setTitle(words.t('chart.pairs', figures(shown, words)));
      const d: Record<string, string> = { plain: '', plainB: '', heavy: '', heavyB: '' };
      names.forEach((name, i) => {
        const pair = shown.pairs[i];
        const y = Math.round(panel.top + 8 + (i + 0.5) * pitch);
        setText(name, pair ? pValueText(pair.pValue, words) : '');
        name.setAttribute('x', String(panel.left - 4));
        name.setAttribute('y', String(y + 4));
        if (!pair) return;
        const kind = pair.significant ? 'heavy' : 'plain';
        d[kind] +=
          line(meanX(pair.lowA), meanX(pair.highA), y - 3) + line(differenceX(pair.low), differenceX(pair.high), y);
        d[`${kind}B`] += line(meanX(pair.lowB), meanX(pair.highB), y + 3);
      });
      for (const [kind, path] of paths) setPath(path, d[kind] ?? '');
    };
    place(frame);
    return {
      element: panel.svg,
      update(next) {
        const axes = ({ domain, differences }: PairsFrame): string => JSON.stringify([domain, differences]);
        const same = axes(next) === axes(frame);
        if (same) place(next);
        return same;
      },
    };
  },

  sentence: (frame, words) =>
    words.t(frame.pairs.length > 0 ? 'sentence.pairs' : 'sentence.differenceNone', figures(frame, words)),

  table: (frame, words) => ({
    caption: words.t('chart.pairs', figures(frame, words)),
    columns: ['comparison', 'lowA', 'highA', 'lowB', 'highB', 'differenceOf', 'low', 'high', 'pValue'].map((name) =>
      words.t(`table.${name}`),
    ),
    rows: frame.pairs.map(
      ({ lowA, highA, lowB, highB, difference, low, high, pValue }, i) =>
        [frame.first + i, lowA, highA, lowB, highB, difference, low, high, pValue] as const,
    ),
  }),
};
