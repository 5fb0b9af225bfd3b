import { beyondLabels } from '../../../charts/beyond';
import type { Chart } from '../../../charts/chart';
import { outside, together } from '../../../charts/distributionBins';
import { setLabel, setPath } from '../../../charts/dom';
import { dotKey } from '../../../charts/dotKey';
import { formatInteger, formatShare } from '../../../charts/format';
import { panelHeight } from '../../../charts/panelHeight';
import { scaffold } from '../../../charts/scaffold';
import { dotsPath, stepPath, stepsOf } from '../../../charts/shapes';
import { stackDots } from '../../../charts/stackDots';
import type { Words } from '../../../charts/words';
import type { Bins } from '../../../experiments/frame';
import type { WonFrame } from './wonFrame';

/** Heights at 360, 720 and 920 pixels of width. */
const HEIGHTS = [190, 270, 200] as const;

/** Up to so many differences are drawn as single dots. */
const FEW = 200;

const figures = (frame: WonFrame, words: Words) => {
  const { repetitions, foundA, foundB, aheadA, aheadB, shareA, shareB, level } = frame;
  const share = (count: number): string => formatShare(count / repetitions, words);
  const betterIsA = shareA >= shareB;
  return {
    repetitions: formatInteger(repetitions, words),
    n: formatInteger(frame.n, words),
    a: formatShare(shareA, words),
    b: formatShare(shareB, words),
    better: betterIsA ? 'A' : 'B',
    worse: betterIsA ? 'B' : 'A',
    aheadA: share(aheadA),
    aheadB: share(aheadB),
    worseAhead: share(betterIsA ? aheadB : aheadA),
    tied: share(repetitions - aheadA - aheadB),
    found: share(foundA + foundB),
    foundBetter: share(betterIsA ? foundA : foundB),
    promised: formatShare(1 - level, words),
  };
};

const sumOf = (one: Bins, other: Bins): Bins => ({
  ...one,
  counts: one.counts.map((count, i) => count + (other.counts[i] as number)),
  below: one.below + other.below,
  above: one.above + other.above,
});

/**
 * By how many questions A is ahead: dots while they can be counted, then steps. Dark is where the test finds a winner; a rule
 * stands where both have as many right.
 */
export const won: Chart<WonFrame> = {
  heights: HEIGHTS,
  draw(frame, context) {
    const { words, width } = context;
    const { domain } = frame;
    const [low, high] = domain;
    const unitsPerPixel = (high - low) / width;
    const panel = scaffold(context, {
      height: panelHeight(HEIGHTS, context),
      title: '',
      className: 'won',
      x: { domain, label: words.t('axis.won'), axis: true },
    });
    const area = panel.path('role-statistic area');
    const dark = panel.path('role-statistic solid');
    const even = panel.path('slice');
    const faint = panel.path('role-statistic dots faint');
    const dots = panel.path('role-statistic dots');
    const outline = panel.path('role-statistic outline');
    const labelB = panel.text('role-statistic direct-label');
    const labelA = panel.text('role-statistic direct-label');
    const placeBeyond = beyondLabels(panel, 'role-statistic', words);

    const placeDots = (shown: WonFrame): string => {
      const values: number[] = [];
      const found: boolean[] = [];
      for (let i = 0; shown.repetitions <= FEW && i < shown.latest.length; i += 2) {
        const value = shown.latest[i] as number;
        if (value < low || value > high) continue;
        values.push(value);
        found.push(shown.latest[i + 1] === 1);
      }
      const stacked = stackDots(values, panel.x, panel.base, 0.7 * (panel.base - panel.top), 8);
      for (const [path, wanted] of [
        [faint, false],
        [dots, true],
      ] as const) {
        path.setAttribute('stroke-width', stacked.size.toFixed(1));
        setPath(path, dotsPath(stacked.at.filter((_, i) => found[i] === wanted)));
      }
      return dotKey(stacked, words);
    };

    const placeSteps = (shown: WonFrame): void => {
      const few = shown.repetitions <= FEW;
      const all = sumOf(shown.quiet, shown.found);
      const parts = together(all, shown.repetitions, unitsPerPixel);
      const steps = stepsOf(all, parts);
      const found = stepsOf(shown.found, parts);
      const share = (shown.foundA + shown.foundB) / shown.repetitions;
      panel.scaleY([0, 1.3 * Math.max(...(few ? [] : steps.density), 0) || 1]);
      const path = (of: typeof steps): string => (few ? '' : stepPath(of, panel.x, panel.y, panel.base, domain));
      setPath(area, path(steps));
      setPath(outline, path(steps));
      setPath(dark, path({ ...found, density: found.density.map((height) => height * share) }));
      placeBeyond(...outside(all, low, high));
    };

    const place = (shown: WonFrame): void => {
      const said = figures(shown, words);
      placeSteps(shown);
      panel.setTitle(words.t('chart.won', said) + placeDots(shown));
      setPath(even, `M${panel.x(0)},${panel.top + 20}V${panel.base}`);
      const drawn = shown.repetitions > 0;
      setLabel(labelB, drawn ? words.t('chart.aheadB', said) : '', panel.left, panel.top + 14, width);
      setLabel(labelA, drawn ? words.t('chart.aheadA', said) : '', panel.right, panel.top + 14, width);
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

  sentence(frame, words) {
    if (!(frame.repetitions > 0)) return words.t('sentence.differenceNone');
    const kind = frame.shareA === frame.shareB ? 'wonAlike' : 'won';
    return words.t(`sentence.${kind}${frame.paired ? 'Paired' : 'Independent'}`, figures(frame, words));
  },

  table: (frame, words) => ({
    caption: words.t('chart.won', figures(frame, words)),
    columns: ['wonByA', 'count', 'winnerFound'].map((name) => words.t(`table.${name}`)),
    rows: Array.from(frame.quiet.counts, (quiet, i) => {
      const found = frame.found.counts[i] as number;
      return [Math.round(frame.quiet.lo + 0.5 + i), quiet + found, found] as const;
    }).filter(([, count]) => count > 0),
  }),
};
