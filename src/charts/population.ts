import { BARS, TALLEST } from '../core/populations/drawn';
import { createPopulation } from '../core/populations/index';
import type { Chart, Point } from './chart';
import { setLabel, setPath } from './dom';
import { dotKey } from './dotKey';
import { formatInteger, formatNumber, formatShare } from './format';
import { populationName, statisticName } from './names';
import { panelHeight } from './panelHeight';
import { parameterRule } from './parameterRule';
import type { PopulationFrame } from './populationFrame';
import { scaffold } from './scaffold';
import { areaPath, barsPath, linePath } from './shapes';
import { stackDots } from './stackDots';
import { isOnValueAxis } from './valueAxis';
import type { Words } from './words';

/** Heights at 360, 720 and 920 pixels of width. */
const HEIGHTS = [100, 140, 92] as const;

const parameterWords = (frame: PopulationFrame, words: Words): string =>
  words.t(frame.size === undefined ? 'chart.parameter' : 'chart.parameterOfAll', {
    statistic: statisticName(frame.statistic, words),
    value: formatNumber(frame.parameter, words),
  });

/**
 * Of a population drawn by hand, the density of a bar of the greatest height: the top of the panel, so that a bar stays
 * as high as it was drawn whatever the others are. Null for any other population.
 */
function tallestBar(text: string): number | null {
  const { id, parameters } = createPopulation(text);
  if (id !== 'drawn') return null;
  const [min = 0, max = 1, ...heights] = parameters;
  const total = heights.reduce((sum, height) => sum + height, 0);
  return (TALLEST * BARS) / (total * (max - min));
}

/** The place in an ascending list that is nearest to a value. */
function nearestTo(list: ArrayLike<number>, value: number): number {
  let [low, high] = [0, list.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  const before = low - 1;
  return before >= 0 && value - (list[before] as number) < (list[low] as number) - value ? before : low;
}

/** The least distance between two neighbours: somebody's own values need not be equally far apart. */
function narrowest(places: Float64Array): number {
  let least = 20;
  for (let k = 1; k < places.length; k++) {
    const gap = (places[k] as number) - (places[k - 1] as number);
    least = k === 1 ? gap : Math.min(least, gap);
  }
  return least;
}

/** The population: its shape as a filled area or its individuals as dots, and the parameter as a rule. */
export const population: Chart<PopulationFrame> = {
  heights: HEIGHTS,
  draw(frame, context) {
    const { words, width } = context;
    const size = frame.size === undefined ? '' : `, N = ${formatInteger(frame.size, words)}`;
    const what = words.t(frame.heavy ? 'chart.oneList' : 'chart.population');
    const title = `${what}: ${populationName(frame.population, words)}${size}`;
    const tallest = tallestBar(frame.population);
    const highest = tallest ?? Math.max(1e-300, ...frame.y.filter(Number.isFinite));
    const panel = scaffold(context, {
      height: panelHeight(HEIGHTS, context),
      title,
      className: 'population',
      x: { domain: frame.domain, label: words.t('axis.value'), axis: context.axis ?? true },
      // Room above for the parameter's label.
      y: { domain: [0, highest * 1.22], axis: false },
    });
    const area = panel.path('role-population area');
    const outline = panel.path('role-population outline');
    const dots = panel.path('role-population dots');
    const chosen = panel.path('role-sample dots chosen');
    const atoms = panel.path('role-population bars');

    let spots: readonly Point[] = [];

    const place = (shown: PopulationFrame): void => {
      if (shown.individuals) {
        const room = panel.base - panel.top;
        const stacked = stackDots(shown.individuals, panel.x, panel.base, room, width < 520 ? 5 : 7);
        spots = stacked.at;
        panel.setTitle(title + dotKey(stacked, words));
        dots.setAttribute('stroke-width', stacked.size.toFixed(1));
        chosen.setAttribute('stroke-width', (stacked.size + 1).toFixed(1));
        setPath(dots, stacked.d);
        const picked = shown.chosen ?? new Uint32Array(0);
        setPath(
          chosen,
          Array.from(picked, (index) => stacked.at[index])
            .map((at) => (at ? `M${at[0]},${at[1]}h0` : ''))
            .join(''),
        );
      } else if (shown.discrete) {
        const gap = narrowest(shown.x.map((x) => panel.x(x)));
        setPath(
          atoms,
          barsPath(shown.x, shown.y, panel.x, panel.y, panel.base, Math.max(1, Math.min(28, Math.round(gap * 0.7)))),
        );
      } else {
        setPath(area, areaPath(shown.x, shown.y, panel.x, panel.y, panel.base));
        setPath(outline, linePath(shown.x, shown.y, panel.x, panel.y));
      }
    };
    place(frame);
    if (tallest !== null) {
      const sheet = panel.path('drawing-sheet');
      const [left, right, top] = [panel.x(frame.domain[0]), panel.x(frame.domain[1]), panel.y(tallest)];
      sheet.setAttribute('d', `M${left},${panel.base}V${panel.top}H${right}V${panel.base}Z`);
      sheet.setAttribute('data-draw', `${left} ${right} ${panel.base} ${top}`);
    }
    for (const [value, mass] of frame.atoms) {
      const x = panel.x(value);
      setPath(panel.path('role-population atom'), `M${x},${panel.base}V${panel.top + 4}`);
      const text = panel.text('role-population direct-label');
      text.setAttribute('x', String(x + 6));
      text.setAttribute('y', String(panel.top + 24));
      text.textContent = words.t('chart.atom', { share: formatShare(mass, words), value: formatNumber(value, words) });
    }
    if (isOnValueAxis(frame.statistic)) parameterRule(panel)(frame.parameter, parameterWords(frame, words));
    else if (Number.isFinite(frame.parameter)) {
      const label = panel.text('role-population direct-label');
      setLabel(label, parameterWords(frame, words), panel.right, panel.top + 8, panel.right);
    }
    /** In the middle of the area, on the bar, or where the individual is. */
    const source = (value: number): Point => {
      const { individuals, x, y } = frame;
      if (individuals) {
        const at = spots[nearestTo(individuals, value)];
        if (at) return at;
      }
      const density = y[nearestTo(x, value)] ?? 0;
      const high = Number.isFinite(density) ? panel.y(0.6 * density) : panel.top;
      return [panel.x(value), Math.min(panel.base - 3, high)];
    };
    return {
      element: panel.svg,
      motion: { source },
      update(next) {
        const same =
          next.population === frame.population &&
          next.size === frame.size &&
          Object.is(next.parameter, frame.parameter) &&
          next.statistic === frame.statistic &&
          next.domain[0] === frame.domain[0] &&
          next.domain[1] === frame.domain[1];
        if (same && next.individuals) place(next);
        return same;
      },
    };
  },

  sentence(frame, words) {
    const about = words.t(Number.isFinite(frame.parameter) ? 'sentence.population' : 'sentence.populationWithout', {
      population: populationName(frame.population, words),
      statistic: statisticName(frame.statistic, words),
      parameter: formatNumber(frame.parameter, words),
    });
    const { size = 0, computed = 0 } = frame;
    const list = { size: formatInteger(size, words), computed: formatInteger(computed, words) };
    return [
      about,
      ...(frame.heavy ? [words.t('sentence.populationHeavy', list)] : []),
      ...(computed > 0 ? [words.t('sentence.populationComputed', list)] : []),
    ].join(' ');
  },

  table: (frame, words) => ({
    caption: `${words.t('chart.population')}: ${populationName(frame.population, words)}`,
    columns: [words.t('table.value'), words.t(frame.discrete ? 'table.mass' : 'table.density')],
    rows: [
      ...frame.atoms.map(([value, mass]) => [value, mass] as const),
      ...Array.from(frame.x, (x, i) => [x, frame.y[i] as number] as const),
    ],
  }),
};
