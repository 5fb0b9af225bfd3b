import { beyondLabels } from '../../../charts/beyond';
import type { Chart } from '../../../charts/chart';
import { outside } from '../../../charts/distributionBins';
import { setLabel, setPath } from '../../../charts/dom';
import { formatInteger, formatNumber, formatShare } from '../../../charts/format';
import { foundHistogram, sumOfBins } from '../../../charts/foundHistogram';
import { normalPath } from '../../../charts/normalCurve';
import { panelHeight } from '../../../charts/panelHeight';
import { parameterRule } from '../../../charts/parameterRule';
import { scaffold } from '../../../charts/scaffold';
import type { Words } from '../../../charts/words';
import type { DifferenceFrame } from './differenceFrame';

/** Heights at 360, 720 and 920 pixels of width. */
const HEIGHTS = [182, 260, 236] as const;

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
    const panel = scaffold(context, {
      height: panelHeight(HEIGHTS, context),
      title: '',
      className: 'difference',
      x: { domain, label: words.t('axis.difference'), axis: context.axis ?? true },
    });
    const shape = foundHistogram(panel, domain, width, words, () => ({
      truth: parameterRule(panel),
      average: panel.path('role-statistic statistic-rule dotted'),
    }));
    const { truth, average } = shape.rules;
    const normal = panel.path('role-theory normal');
    const below = panel.text('role-statistic direct-label');
    const above = panel.text('role-statistic direct-label');
    const averageLabel = panel.text('role-statistic direct-label');
    const placeBeyond = beyondLabels(panel, 'role-statistic', words);

    const placeShape = (shown: DifferenceFrame): string => {
      const { quiet, difference: mean, standardError } = shown;
      const found = sumOfBins(shown.below, shown.above);
      const all = sumOfBins(quiet, found);
      const known = Number.isFinite(standardError) && standardError > 0;
      const peak = known ? 0.3989422804014327 / standardError : 0;
      const key = shape.place({ ...shown, all, found, foundCount: shown.belowCount + shown.aboveCount }, peak);
      setPath(normal, known ? normalPath({ mean, standardError }, domain, panel.x, panel.y) : '');
      placeBeyond(...outside(all, low, high));
      return key;
    };

    const place = (shown: DifferenceFrame): void => {
      const said = figures(shown, words);
      panel.setTitle(words.t('chart.difference', said) + placeShape(shown));
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
