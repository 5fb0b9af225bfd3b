import type { Bins, DistributionFrame } from '../experiments/frames';
import type { Chart } from './chart';
import { setLabel, setPath } from './dom';
import { formatInteger, formatNumber } from './format';
import { statisticName } from './names';
import { normalPath } from './normalCurve';
import { panelHeight } from './panelHeight';
import { parameterRule } from './parameterRule';
import { scaffold } from './scaffold';
import { stackDots, stepPath, stepsOf } from './shapes';
import type { Words } from './words';

/** Up to so many statistics are drawn as single dots. */
const FEW = 200;

/** Standard deviation as the bins show it: only to choose how wide to draw steps, never to read off. */
function roughSpread({ lo, width, counts }: Bins): number {
  let [count, sum, squares] = [0, 0, 0];
  for (let i = 0; i < counts.length; i++) {
    const x = lo + (i + 0.5) * width;
    const weight = counts[i] as number;
    count += weight;
    sum += weight * x;
    squares += weight * x * x;
  }
  return count > 0 ? Math.sqrt(Math.max(0, squares / count - (sum / count) ** 2)) : 0;
}

/** How many bins make one step: Scott's rule for so many values, and at least about two pixels. */
function together(bins: Bins, repetitions: number, unitsPerPixel: number): number {
  const scott = (3.49 * roughSpread(bins)) / Math.cbrt(Math.max(1, repetitions));
  const wanted = Math.max(0.5 * scott, 2 * unitsPerPixel) / bins.width;
  return 2 ** Math.max(0, Math.min(8, Math.round(Math.log2(wanted))));
}

/** 1, 1.5, 2, 3, 5, 7.5 times a power of ten, the next above: a scale that new draws seldom outgrow. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return power * ([1, 1.5, 2, 3, 5, 7.5, 10].find((step) => step * power >= value) ?? 10);
}

const axisLabel = (frame: DistributionFrame, words: Words): string =>
  frame.scale === 'standardised'
    ? words.t('axis.standardised', { statistic: statisticName(frame.statistic, words) })
    : words.t('axis.statistic', {
        statistic: statisticName(frame.statistic, words),
        n: formatInteger(frame.sampleSize, words),
      });

/** The statistic over repetitions: dots while they can be counted, then steps; the normal as a dashed line. */
export const distribution: Chart<DistributionFrame> = {
  draw(frame, context) {
    const { words, width } = context;
    const unitsPerPixel = (frame.domain[1] - frame.domain[0]) / width;
    const topOf = (shown: DistributionFrame): number => {
      const grouped = (bins: Bins, repetitions: number) =>
        Math.max(0, ...stepsOf(bins, together(bins, repetitions, unitsPerPixel)).density);
      const peak = shown.normal ? 0.3989422804 / shown.normal.standardError : 0;
      const steps = shown.repetitions > FEW ? grouped(shown.bins, shown.repetitions) : 0;
      const pinned = shown.pinned ? grouped(shown.pinned.bins, shown.pinned.repetitions) : 0;
      const highest = Math.max(1.12 * peak, steps, pinned);
      return highest > 1.12 * peak || peak === 0 ? roundUp(1.08 * highest || 1) : highest;
    };
    const top = topOf(frame);
    const panel = scaffold(context, {
      height: panelHeight('distribution', width),
      title: '',
      className: 'distribution',
      x: { domain: frame.domain, label: axisLabel(frame, words), axis: context.axis ?? true },
      y: [0, top],
    });
    const title = panel.svg.querySelector('.chart-title');
    const area = panel.path('role-statistic area');
    parameterRule(panel, frame.parameter);
    const dots = panel.path('role-statistic dots');
    const newest = panel.path('role-statistic dots newest');
    const outline = panel.path('role-statistic outline');
    const pinned = panel.path('role-statistic pinned');
    const pinnedLabel = panel.text('role-statistic direct-label');
    if (frame.normal) {
      setPath(panel.path('role-theory normal'), normalPath(frame.normal, frame.domain, panel.x, panel.y));
      const { mean, standardError } = frame.normal;
      const x = Math.min(panel.right - 4, panel.x(mean + 1.6 * standardError) + 4);
      setLabel(panel.text('role-theory direct-label'), words.t('chart.normal'), x, panel.y(0.3 / standardError), width);
    }

    const place = (shown: DistributionFrame): void => {
      if (title)
        title.textContent = words.t('chart.distribution', { repetitions: formatInteger(shown.repetitions, words) });
      const few = shown.repetitions <= FEW;
      const steps = stepsOf(shown.bins, together(shown.bins, shown.repetitions, unitsPerPixel));
      const d = few ? '' : stepPath(steps, panel.x, panel.y, panel.base);
      setPath(area, d);
      setPath(outline, d);
      const inside = few ? shown.latest.filter((value) => value >= shown.domain[0] && value <= shown.domain[1]) : [];
      const stacked = stackDots(inside, panel.x, panel.base, 0.8 * (panel.base - panel.top), 8);
      dots.setAttribute('stroke-width', stacked.size.toFixed(1));
      newest.setAttribute('stroke-width', (stacked.size + 2).toFixed(1));
      const last = stacked.at.at(-1);
      setPath(dots, stacked.d);
      setPath(newest, last ? `M${last[0]},${last[1]}h0` : '');
      if (shown.pinned) {
        const other = stepsOf(shown.pinned.bins, together(shown.pinned.bins, shown.pinned.repetitions, unitsPerPixel));
        setPath(pinned, stepPath(other, panel.x, panel.y, panel.base));
        const highest = other.density.indexOf(Math.max(...other.density));
        setLabel(
          pinnedLabel,
          `n = ${formatInteger(shown.pinned.sampleSize, words)}`,
          panel.x(other.lo + (highest + 0.5) * other.width),
          panel.y(other.density[highest] ?? 0) - 5,
          width,
        );
      }
    };
    place(frame);
    return {
      element: panel.svg,
      update(next) {
        const same =
          next.sampleSize === frame.sampleSize &&
          next.statistic === frame.statistic &&
          next.scale === frame.scale &&
          Object.is(next.parameter, frame.parameter) &&
          next.normal?.standardError === frame.normal?.standardError &&
          next.normal?.mean === frame.normal?.mean &&
          next.pinned?.sampleSize === frame.pinned?.sampleSize &&
          next.domain[0] === frame.domain[0] &&
          next.domain[1] === frame.domain[1] &&
          topOf(next) === top;
        if (same) place(next);
        return same;
      },
    };
  },

  sentence(frame, words) {
    const find = (name: string): number => frame.readouts.find((readout) => readout.name === name)?.value ?? Number.NaN;
    const key = frame.normal ? 'sentence.distribution' : 'sentence.distributionWithout';
    const direct = frame.direct ? ` ${words.t('sentence.direct')}` : '';
    const text = words.t(frame.repetitions < 2 ? 'sentence.distributionOne' : key, {
      repetitions: formatInteger(frame.repetitions, words),
      n: formatInteger(frame.sampleSize, words),
      statistic: statisticName(frame.statistic, words),
      mean: formatNumber(find('mean'), words),
      standardError: formatNumber(find('standardError'), words, 3),
      theory: formatNumber(find('theoreticalStandardError'), words, 3),
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
