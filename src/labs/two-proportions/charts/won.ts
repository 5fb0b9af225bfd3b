import { beyondLabels } from '../../../charts/beyond';
import type { Chart } from '../../../charts/chart';
import { outside } from '../../../charts/distributionBins';
import { setLabel, setPath } from '../../../charts/dom';
import { formatInteger, formatShare } from '../../../charts/format';
import { foundHistogram, sumOfBins } from '../../../charts/foundHistogram';
import { panelHeight } from '../../../charts/panelHeight';
import { scaffold } from '../../../charts/scaffold';
import type { Words } from '../../../charts/words';
import type { WonFrame } from './wonFrame';

/** Heights at 360, 720 and 920 pixels of width. */
const HEIGHTS = [190, 270, 200] as const;

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
    const panel = scaffold(context, {
      height: panelHeight(HEIGHTS, context),
      title: '',
      className: 'won',
      x: { domain, label: words.t('axis.won'), axis: true },
    });
    const shape = foundHistogram(panel, domain, width, words, () =>
      setPath(panel.path('slice'), `M${panel.x(0)},${panel.top + 20}V${panel.base}`),
    );
    const labelB = panel.text('role-statistic direct-label');
    const labelA = panel.text('role-statistic direct-label');
    const placeBeyond = beyondLabels(panel, 'role-statistic', words);

    const place = (shown: WonFrame): void => {
      const said = figures(shown, words);
      const { found, foundA, foundB } = shown;
      const all = sumOfBins(shown.quiet, found);
      const key = shape.place({ ...shown, all, foundCount: foundA + foundB });
      panel.setTitle(words.t('chart.won', said) + key);
      placeBeyond(...outside(all, low, high));
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
