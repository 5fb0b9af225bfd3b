import type { Bins, Readout } from '../experiments/frame';
import { beyondLabels } from './beyond';
import type { Chart, Point } from './chart';
import { outside, together, without } from './distributionBins';
import type { DistributionFrame } from './distributionFrame';
import { setLabel, setPath } from './dom';
import { dotKey } from './dotKey';
import { exactPath, exactSteps } from './exactCurve';
import { formatInteger, formatNumber, formatReadout, formatUncertainty } from './format';
import { heardBars } from './heard/heardBars';
import { lens } from './lens';
import { statisticName } from './names';
import { normalPath } from './normalCurve';
import { panelHeight } from './panelHeight';
import { parameterRule } from './parameterRule';
import { scaffold } from './scaffold';
import { type Steps, stepPath, stepsOf } from './shapes';
import { stackDots } from './stackDots';
import type { Words } from './words';

/** Heights at 360, 720 and 920 pixels of width. */
const HEIGHTS = [176, 240, 212] as const;

/** Up to so many statistics are drawn as single dots. */
const FEW = 200;

const axisLabel = (frame: DistributionFrame, words: Words): string =>
  frame.scale === 'standardised'
    ? words.t('axis.standardised', { statistic: statisticName(frame.statistic, words) })
    : words.t('axis.statistic', {
        statistic: statisticName(frame.statistic, words),
        n: formatInteger(frame.sampleSize, words),
      });

/** The statistic over repetitions: dots while they can be counted, then steps; the normal as a dashed line. */
export const distribution: Chart<DistributionFrame> = {
  heights: HEIGHTS,
  heard: heardBars,
  draw(frame, context) {
    const { words, width } = context;
    const [low, high] = frame.domain;
    const unitsPerPixel = (high - low) / width;
    const grouped = (bins: Bins, repetitions: number): Steps =>
      stepsOf(bins, together(bins, repetitions, unitsPerPixel));
    const panel = scaffold(context, {
      height: panelHeight(HEIGHTS, context),
      title: '',
      className: 'distribution',
      x: { domain: frame.domain, label: axisLabel(frame, words), axis: context.axis ?? true },
    });
    lens(panel, frame.domain, frame.lens);
    const area = panel.path('role-statistic area');
    const placeParameter = parameterRule(panel);
    const dots = panel.path('role-statistic dots');
    const newest = panel.path('role-statistic dots newest');
    const outline = panel.path('role-statistic outline');
    const pinned = panel.path('role-statistic pinned');
    const normal = panel.path('role-theory normal');
    const exact = panel.path('role-theory exact');
    const exactLabel = panel.text('role-theory direct-label');
    const normalLabel = panel.text('role-theory direct-label');
    const pinnedLabel = panel.text('role-statistic direct-label');
    const placeBeyond = beyondLabels(panel, 'role-statistic', words);

    const stackOf = (shown: DistributionFrame) => {
      const few = shown.repetitions <= FEW;
      const inside = few ? shown.latest.filter((value) => value >= low && value <= high) : new Float64Array(0);
      return stackDots(inside, panel.x, panel.base, 0.8 * (panel.base - panel.top), 8);
    };

    const placeDots = (shown: DistributionFrame): void => {
      const stacked = stackOf(shown);
      const title = words.t('chart.distribution', { repetitions: formatInteger(shown.repetitions, words) });
      panel.setTitle(title + dotKey(stacked, words));
      dots.setAttribute('stroke-width', stacked.size.toFixed(1));
      setPath(dots, stacked.d);
      const last = stacked.at.at(-1);
      newest.setAttribute('stroke-width', (stacked.size + 2).toFixed(1));
      setPath(newest, last ? `M${last[0]},${last[1]}h0` : '');
    };

    const placeNormal = (shown: DistributionFrame): void => {
      setPath(normal, shown.normal ? normalPath(shown.normal, shown.domain, panel.x, panel.y) : '');
      if (!shown.normal) {
        setLabel(normalLabel, '', 0, 0, width);
        return;
      }
      const { mean, standardError } = shown.normal;
      const x = Math.min(panel.right - 4, panel.x(mean + 1.6 * standardError) + 4);
      setLabel(
        normalLabel,
        words.t(shown.normal.basis === 'promised' ? 'chart.promisedLaw' : 'chart.normal'),
        x,
        panel.y(0.3 / standardError),
        width,
      );
    };

    const placeExact = (shown: DistributionFrame, law: Steps | null): void => {
      const known = shown.exact;
      exact.classList.toggle('limit', known?.basis === 'limit');
      setPath(exact, law && known ? exactPath(law, known.discrete, panel.x, panel.y, panel.base, frame.domain) : '');
      if (!law || !known) {
        setLabel(exactLabel, '', 0, 0, width);
        return;
      }
      // Right below the highest point, above the normal's label.
      const highest = law.density.indexOf(Math.max(...law.density));
      const shoulder = law.density.findLastIndex((value) => value > 0.88 * (law.density[highest] as number));
      const name = words.t(known.basis === 'limit' ? 'chart.stableLimit' : 'chart.exactLaw');
      const x = Math.min(panel.right - 4, panel.x(law.lo + (shoulder + 1) * law.width) + 2);
      setLabel(exactLabel, name, x, panel.y(0.9 * (law.density[highest] ?? 0)), width);
    };

    const placePinned = (shown: DistributionFrame, other: Steps | null): void => {
      setPath(pinned, other ? stepPath(other, panel.x, panel.y, panel.base, frame.domain) : '');
      if (!other || !shown.pinned) {
        setLabel(pinnedLabel, '', 0, 0, width);
        return;
      }
      const highest = other.density.indexOf(Math.max(...other.density));
      const name = `n = ${formatInteger(shown.pinned.sampleSize, words)}`;
      const x = panel.x(other.lo + (highest + 0.5) * other.width);
      setLabel(pinnedLabel, name, x, Math.max(panel.top + 20, panel.y(other.density[highest] ?? 0) - 5), width);
    };

    let steps: Steps | null = null;
    const place = (shown: DistributionFrame): void => {
      panel.setAxisLabel(axisLabel(shown, words));
      steps = shown.repetitions > FEW ? grouped(shown.bins, shown.repetitions) : null;
      // Of one alone, the steps would be a needle that flattens all else.
      const other =
        shown.pinned && shown.pinned.repetitions > 1 ? grouped(shown.pinned.bins, shown.pinned.repetitions) : null;
      // Heights are relative: the highest of curve and steps fills the panel, whatever n.
      const law =
        shown.exact && exactSteps(shown.exact, shown.bins, together(shown.bins, shown.repetitions, unitsPerPixel));
      const peak = shown.normal ? 0.3989422804014327 / shown.normal.standardError : 0;
      panel.scaleY([
        0,
        1.12 * Math.max(peak, ...(steps?.density ?? []), ...(other?.density ?? []), ...(law?.density ?? [])) || 1,
      ]);
      placeParameter(shown.parameter);
      const d = steps ? stepPath(steps, panel.x, panel.y, panel.base, frame.domain) : '';
      setPath(area, d);
      setPath(outline, d);
      placeDots(shown);
      placeNormal(shown);
      placeExact(shown, law);
      placePinned(shown, other);
      placeBeyond(...outside(shown.bins, low, high));
    };
    place(frame);
    /** On its pile while there are dots, later on the steps. */
    const landing = (shown: DistributionFrame): Point => {
      const value = shown.latest.at(-1) ?? Number.NaN;
      const x = panel.x(Math.min(high, Math.max(low, value)));
      const last = stackOf(shown).at.at(-1);
      if (shown.repetitions <= FEW) return value >= low && value <= high && last ? last : [x, panel.base - 4];
      const { lo, width: step, density } = grouped(shown.bins, shown.repetitions);
      return [x, panel.y(density[Math.floor((value - lo) / step)] ?? 0)];
    };
    return {
      element: panel.svg,
      motion: { landing },
      // Histograms to choose from are of values: standardised, the axis is another.
      ...(frame.scale === 'value' && { ground: () => ({ ...panel, domain: frame.domain, truth: steps }) }),
      update(next) {
        const same = next.scale === frame.scale && next.domain[0] === low && next.domain[1] === high;
        if (same) place(next);
        return same;
      },
    };
  },

  earlier(frame, back) {
    const gone = frame.latest.slice(Math.max(0, frame.latest.length - back));
    return {
      ...frame,
      repetitions: frame.repetitions - back,
      latest: frame.latest.slice(0, frame.latest.length - gone.length),
      bins: without(frame.bins, gone),
    };
  },

  sentence(frame, words) {
    const find = (name: string): Readout | undefined => frame.readouts.find((readout) => readout.name === name);
    const written = (name: string): string => {
      const known = find(name);
      if (!known) return formatNumber(Number.NaN, words);
      // One figure: no line ends within it.
      return `${formatReadout(known, words)} ${formatUncertainty(known, words)}`.trimEnd().replaceAll(' ', '\u00a0');
    };
    const known = find('theoreticalStandardError')?.forLargeN
      ? 'sentence.distributionForLargeN'
      : 'sentence.distribution';
    const key = frame.normal ? known : 'sentence.distributionWithout';
    const direct = frame.direct ? ` ${words.t('sentence.direct')}` : '';
    const text = words.t(frame.repetitions < 2 ? 'sentence.distributionOne' : key, {
      repetitions: formatInteger(frame.repetitions, words),
      n: formatInteger(frame.sampleSize, words),
      statistic: statisticName(frame.statistic, words),
      mean: written('mean'),
      standardError: written('standardError'),
      theory: written('theoreticalStandardError'),
    });
    return text + direct;
  },

  table(frame, words) {
    const { lo, width, counts, below, above } = frame.bins;
    const total = counts.reduce((sum, count) => sum + count, below + above);
    const row = (from: number, to: number, count: number) => [from, to, count, total > 0 ? count / total : 0] as const;
    const rows = Array.from(counts, (count, i) => row(lo + i * width, lo + (i + 1) * width, count)).filter(
      ([, , count]) => count > 0,
    );
    if (below > 0) rows.unshift(row(Number.NEGATIVE_INFINITY, lo, below));
    if (above > 0) rows.push(row(lo + counts.length * width, Number.POSITIVE_INFINITY, above));
    return {
      caption: `${words.t('chart.distribution', { repetitions: formatInteger(frame.repetitions, words) })} (${axisLabel(frame, words)})`,
      columns: [words.t('table.from'), words.t('table.to'), words.t('table.count'), words.t('table.share')],
      rows,
    };
  },
};
