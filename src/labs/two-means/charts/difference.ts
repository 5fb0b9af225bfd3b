import { beyondLabels } from '../../../charts/beyond';
import type { Chart } from '../../../charts/chart';
import { outside, together } from '../../../charts/distributionBins';
import { setLabel, setPath } from '../../../charts/dom';
import { dotKey } from '../../../charts/dotKey';
import { formatInteger, formatNumber, formatShare } from '../../../charts/format';
import { normalPath } from '../../../charts/normalCurve';
import { panelHeight } from '../../../charts/panelHeight';
import { parameterRule } from '../../../charts/parameterRule';
import { scaffold } from '../../../charts/scaffold';
import { dotsPath, stepPath, stepsOf } from '../../../charts/shapes';
import { stackDots } from '../../../charts/stackDots';
import type { Words } from '../../../charts/words';
import type { Bins } from '../../../experiments/frame';
import type { DifferenceFrame } from './differenceFrame';

/** Heights at 360, 720 and 920 pixels of width. */
const HEIGHTS = [182, 260, 236] as const;

/** Up to so many differences are drawn as single dots. */
const FEW = 200;

const figures = (frame: DifferenceFrame, words: Words) => {
  const share = (count: number): string => formatShare(count / frame.repetitions, words);
  return {
    repetitions: formatInteger(frame.repetitions, words),
    difference: formatNumber(frame.difference, words),
    significant: share(frame.aboveCount + frame.belowCount),
    above: share(frame.aboveCount),
    below: share(frame.belowCount),
    promised: formatShare(1 - frame.level, words),
    size: formatNumber(frame.significantSize, words, 3),
    factor: formatNumber(frame.significantSize / Math.abs(frame.difference), words, 2),
  };
};

const sumOf = (parts: readonly Bins[]): Bins => {
  const [first] = parts as readonly [Bins];
  return {
    ...first,
    counts: first.counts.map((_, i) => parts.reduce((sum, { counts }) => sum + (counts[i] as number), 0)),
    below: parts.reduce((sum, { below }) => sum + below, 0),
    above: parts.reduce((sum, { above }) => sum + above, 0),
  };
};

/**
 * The difference over repetitions: dots while they can be counted, then steps. What a test calls significant is dark, how often
 * it does stands on the side where it does; a rule is the true difference, another the average of what is significant.
 */
export const difference: Chart<DifferenceFrame> = {
  heights: HEIGHTS,
  draw(frame, context) {
    const { words, width } = context;
    const { domain } = frame;
    const [low, high] = domain;
    const unitsPerPixel = (high - low) / width;
    const panel = scaffold(context, {
      height: panelHeight(HEIGHTS, context),
      title: '',
      className: 'difference',
      x: { domain, label: words.t('axis.difference'), axis: context.axis ?? true },
    });
    const area = panel.path('role-statistic area');
    const significant = panel.path('role-statistic solid');
    const truth = parameterRule(panel);
    const average = panel.path('role-statistic statistic-rule dotted');
    const faint = panel.path('role-statistic dots faint');
    const dots = panel.path('role-statistic dots');
    const outline = panel.path('role-statistic outline');
    const normal = panel.path('role-theory normal');
    const below = panel.text('role-statistic direct-label');
    const above = panel.text('role-statistic direct-label');
    const averageLabel = panel.text('role-statistic direct-label');
    const placeBeyond = beyondLabels(panel, 'role-statistic', words);

    const placeDots = (shown: DifferenceFrame): string => {
      const values: number[] = [];
      const dark: boolean[] = [];
      for (let i = 0; shown.repetitions <= FEW && i < shown.latest.length; i += 2) {
        const value = shown.latest[i] as number;
        if (value < low || value > high) continue;
        values.push(value);
        dark.push(shown.latest[i + 1] === 1);
      }
      const stacked = stackDots(values, panel.x, panel.base, 0.7 * (panel.base - panel.top), 8);
      for (const [path, wanted] of [
        [faint, false],
        [dots, true],
      ] as const) {
        path.setAttribute('stroke-width', stacked.size.toFixed(1));
        setPath(path, dotsPath(stacked.at.filter((_, i) => dark[i] === wanted)));
      }
      return dotKey(stacked, words);
    };

    const placeSteps = (shown: DifferenceFrame): void => {
      const few = shown.repetitions <= FEW;
      const all = sumOf([shown.quiet, shown.below, shown.above]);
      const parts = together(all, shown.repetitions, unitsPerPixel);
      const steps = stepsOf(all, parts);
      const found = stepsOf(sumOf([shown.below, shown.above]), parts);
      const share = (shown.belowCount + shown.aboveCount) / shown.repetitions;
      const spread = Number.isFinite(shown.standardError) && shown.standardError > 0;
      const peak = spread ? 0.3989422804014327 / shown.standardError : 0;
      panel.scaleY([0, 1.3 * Math.max(peak, ...(few ? [] : steps.density)) || 1]);
      const path = (of: typeof steps): string => (few ? '' : stepPath(of, panel.x, panel.y, panel.base, domain));
      setPath(area, path(steps));
      setPath(outline, path(steps));
      setPath(significant, path({ ...found, density: found.density.map((height) => height * share) }));
      const curve = { mean: shown.difference, standardError: shown.standardError };
      setPath(normal, spread ? normalPath(curve, domain, panel.x, panel.y) : '');
      placeBeyond(...outside(all, low, high));
    };

    const place = (shown: DifferenceFrame): void => {
      const said = figures(shown, words);
      placeSteps(shown);
      panel.setTitle(words.t('chart.difference', said) + placeDots(shown));
      truth(shown.difference);
      const drawn = shown.repetitions > 0;
      setLabel(below, drawn ? words.t('chart.foundBelow', said) : '', panel.left, panel.top + 14, width);
      setLabel(above, drawn ? words.t('chart.foundAbove', said) : '', panel.right, panel.top + 14, width);
      // On the side of the true difference, where nearly all of them are.
      const at = shown.significantSize * Math.sign(shown.difference);
      const flattered = shown.difference !== 0 && at > low && at < high;
      setPath(average, flattered ? `M${panel.x(at)},${panel.top + 24}V${panel.base}` : '');
      const name = flattered ? words.t('chart.significantAverage', said) : '';
      setLabel(averageLabel, name, flattered ? panel.x(at) : 0, panel.top + 36, width);
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
    const said = figures(frame, words);
    if (!(frame.repetitions > 0)) return words.t('sentence.differenceNone');
    if (Number.isNaN(frame.difference)) return words.t('sentence.differenceWithout', said);
    if (frame.difference === 0) return words.t('sentence.differenceNull', said);
    const some = frame.aboveCount + frame.belowCount > 0 ? ` ${words.t('sentence.differenceFlattered', said)}` : '';
    return words.t('sentence.difference', said) + some;
  },

  table: (frame, words) => ({
    caption: words.t('chart.difference', figures(frame, words)),
    columns: ['from', 'to', 'count', 'significantOnes'].map((name) => words.t(`table.${name}`)),
    rows: Array.from(frame.quiet.counts, (quiet, i) => {
      const { lo, width } = frame.quiet;
      const found = (frame.below.counts[i] as number) + (frame.above.counts[i] as number);
      return [lo + i * width, lo + (i + 1) * width, quiet + found, found] as const;
    }).filter(([, , count]) => count > 0),
  }),
};
