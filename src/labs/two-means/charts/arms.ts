import type { Chart } from '../../../charts/chart';
import { together } from '../../../charts/distributionBins';
import { setLabel, setPath } from '../../../charts/dom';
import { formatInteger, formatNumber } from '../../../charts/format';
import { panelHeight } from '../../../charts/panelHeight';
import { scaffold } from '../../../charts/scaffold';
import { type Steps, stepPath, stepsOf } from '../../../charts/shapes';
import type { Words } from '../../../charts/words';
import type { Bins } from '../../../experiments/frame';
import type { ArmsFrame } from './armsFrame';

/** Heights at 360, 720 and 920 pixels of width. */
const HEIGHTS = [112, 170, 158] as const;

const figures = (frame: ArmsFrame, words: Words) => ({
  repetitions: formatInteger(frame.repetitions, words),
  nA: formatInteger(frame.nA, words),
  nB: formatInteger(frame.nB, words),
  meanA: formatNumber(frame.meanA, words),
  meanB: formatNumber(frame.meanB, words),
});

/** Where steps are highest, and how high. */
function peakOf({ lo, width, density }: Steps): readonly [x: number, height: number] {
  const highest = density.indexOf(Math.max(...density));
  return [lo + (highest + 0.5) * width, density[highest] ?? 0];
}

/** Both sampling distributions over one axis: A filled, B a dotted outline, each with a rule where its true mean is. */
export const arms: Chart<ArmsFrame> = {
  heights: HEIGHTS,
  draw(frame, context) {
    const { words, width } = context;
    const { domain } = frame;
    const unitsPerPixel = (domain[1] - domain[0]) / width;
    const panel = scaffold(context, {
      height: panelHeight(HEIGHTS, context),
      title: '',
      className: 'arms',
      x: { domain, label: words.t('axis.groupMean'), axis: true },
    });
    const areaA = panel.path('role-statistic area');
    const rules = panel.path('role-population parameter');
    const outlineA = panel.path('role-statistic outline');
    const outlineB = panel.path('role-statistic outline dotted strong');
    const labelA = panel.text('role-statistic direct-label');
    const labelB = panel.text('role-statistic direct-label');

    const place = (shown: ArmsFrame): void => {
      const said = figures(shown, words);
      panel.setTitle(words.t('chart.arms', said));
      const grouped = (bins: Bins): Steps => stepsOf(bins, together(bins, shown.repetitions, unitsPerPixel));
      const [a, b] = [grouped(shown.binsA), grouped(shown.binsB)];
      const [peakA, peakB] = [peakOf(a), peakOf(b)];
      panel.scaleY([0, 1.3 * Math.max(peakA[1], peakB[1]) || 1]);
      const pathOf = (steps: Steps): string => stepPath(steps, panel.x, panel.y, panel.base, domain);
      setPath(areaA, pathOf(a));
      setPath(outlineA, pathOf(a));
      setPath(outlineB, pathOf(b));
      const known = [shown.meanA, shown.meanB].filter(Number.isFinite);
      setPath(rules, known.map((mean) => `M${panel.x(mean)},${panel.top}V${panel.base}`).join(''));
      // On the outer sides, where the two do not lie over each other.
      const leftFirst = !(shown.meanB < shown.meanA);
      const name = (
        key: string,
        [x, height]: readonly [number, number],
        left: boolean,
        label: SVGTextElement,
      ): void => {
        const reach = (left ? -0.5 : 0.5) * (panel.right - panel.left) * 0.2;
        const drawn = height > 0 ? words.t(key, said) : '';
        setLabel(label, drawn, panel.x(x) + reach, panel.y(0.75 * height), left ? 0 : width);
      };
      name('chart.armA', peakA, leftFirst, labelA);
      name('chart.armB', peakB, !leftFirst, labelB);
    };
    place(frame);
    return {
      element: panel.svg,
      update(next) {
        const same = next.domain[0] === domain[0] && next.domain[1] === domain[1];
        if (same) place(next);
        return same;
      },
    };
  },

  sentence: (frame, words) =>
    words.t(Number.isNaN(frame.meanA) ? 'sentence.armsWithout' : 'sentence.arms', figures(frame, words)),

  table: (frame, words) => ({
    caption: words.t('chart.arms', figures(frame, words)),
    columns: ['group', 'from', 'to', 'count'].map((name) => words.t(`table.${name}`)),
    rows: (
      [
        ['A', frame.binsA],
        ['B', frame.binsB],
      ] as const
    ).flatMap(([name, { lo, width, counts }]) =>
      Array.from(counts, (count, i) => [name, lo + i * width, lo + (i + 1) * width, count] as const).filter(
        ([, , , count]) => count > 0,
      ),
    ),
  }),
};
