import type { Chart } from '../../../charts/chart';
import { setLabel, setPath } from '../../../charts/dom';
import { formatInteger, formatNumber, formatShare } from '../../../charts/format';
import { panelHeight } from '../../../charts/panelHeight';
import { scaffold } from '../../../charts/scaffold';
import { drawsDomain } from './drawsDomain';
import type { LastExitFrame } from './lastExitFrame';

/** Heights at 360, 720 and 920 pixels of width. */
const HEIGHTS = [125, 140, 140] as const;

/** Paths still outside at the very end: of them the last exit is not known. */
const unfinished = ({ exits, sampleSize }: LastExitFrame): number => exits.filter((exit) => exit >= sampleSize).length;

/**
 * Share of the paths that are outside the band at this step or at a later one: the strong law's event, never rarer
 * than the weak law's at the same step, and all that the readout `shareNeverOutsideAgain` does not count.
 * NaN without paths.
 */
export function shareStillToLeave({ exits }: LastExitFrame, step: number): number {
  if (exits.length === 0) return Number.NaN;
  return exits.filter((exit) => exit >= step).length / exits.length;
}

/** Strong law: how many paths have left the band for the last time, over the number of draws. */
export const lastExit: Chart<LastExitFrame> = {
  heights: HEIGHTS,
  draw(frame, context) {
    const { words, width } = context;
    const panel = scaffold(context, {
      height: panelHeight(HEIGHTS, context),
      title: words.t('chart.lastExit'),
      className: 'last-exit',
      x: { domain: drawsDomain(frame.sampleSize), type: 'log', label: words.t('axis.draws'), axis: true },
      y: { domain: [0, 1.12], axis: false },
      // As in the paths, whose axis it has.
      gutter: true,
    });
    const area = panel.path('role-statistic area');
    const steps = panel.path('role-statistic outline');
    const slice = panel.path('slice');
    const label = panel.text('role-statistic direct-label');
    const place = (shown: LastExitFrame): void => {
      const sorted = shown.exits.toSorted();
      const count = sorted.length;
      let d = `M${panel.left},${panel.y(shareStillToLeave(shown, Math.min(2, shown.sampleSize)) || 0)}`;
      for (let i = 0; i < count; i++) {
        const exit = sorted[i] as number;
        if (exit <= 1 || exit >= shown.sampleSize || exit === sorted[i + 1]) continue;
        d += `H${panel.x(exit)}V${panel.y((count - i - 1) / count)}`;
      }
      d += `H${panel.x(Math.max(2, shown.sampleSize))}`;
      setPath(steps, d);
      setPath(area, `${d}V${panel.base}H${panel.left}Z`);
      const x = panel.x(Math.max(1, shown.slice));
      setPath(slice, `M${x},${panel.top}V${panel.base}`);
      const share = shareStillToLeave(shown, shown.slice);
      // The title says share of what; the figure stands clear of the curve, where there is room for it.
      const y = panel.y(share || 0);
      setLabel(label, shown.exits.length > 0 ? formatShare(share, words) : '', x, share > 0.5 ? y + 15 : y - 5, width);
    };
    place(frame);
    return {
      element: panel.svg,
      update(next) {
        if (drawsDomain(next.sampleSize)[1] !== drawsDomain(frame.sampleSize)[1]) return false;
        place(next);
        return true;
      },
    };
  },

  sentence: (frame, words) =>
    words.t('sentence.lastExit', {
      n: formatInteger(frame.slice, words),
      share: formatShare(shareStillToLeave(frame, frame.slice), words),
      epsilon: formatNumber(frame.epsilon, words),
      unfinished: formatInteger(unfinished(frame), words),
      end: formatInteger(frame.sampleSize, words),
    }),

  table: (frame, words) => ({
    caption: words.t('chart.lastExit'),
    columns: [words.t('table.pathNumber'), words.t('table.lastExit')],
    rows: Array.from(frame.exits, (exit, i) => [i + 1, exit] as const),
  }),
};
