import type { Chart } from '../../../charts/chart';
import { setLabel, setPath } from '../../../charts/dom';
import { formatInteger, formatNumber } from '../../../charts/format';
import { panelHeight, WIDE } from '../../../charts/panelHeight';
import { type Scaffold, scaffold } from '../../../charts/scaffold';
import { dotsPath } from '../../../charts/shapes';
import type { Words } from '../../../charts/words';
import { areHalfHours, slotName, slotTicks } from './slotName';
import type { SlotsFrame } from './slotsFrame';

/** Heights at 360, 720 and 920 pixels of width. */
const HEIGHTS = [205, 280, 226] as const;
/** Pixels between two figures on the axis. */
const TICK_ROOM = 44;

/** Against the mean of all, with its sign and mostly one decimal place. */
const signed = (value: number, words: Words): string =>
  `${value > 0 ? '+' : ''}${formatNumber(value, words, Math.abs(value) < 10 ? 2 : 3)}`;

const figures = (frame: SlotsFrame, words: Words) => {
  const { slots, winner, best, means, truth, shrunken } = frame;
  const at = (values: Float64Array, place: number): string => signed(values[place] ?? Number.NaN, words);
  return {
    slots: formatInteger(slots, words),
    n: formatInteger(frame.n, words),
    winner: slotName(winner, slots, words),
    best: slotName(best, slots, words),
    apparent: at(means, winner),
    true: at(truth, winner),
    bestIs: at(truth, best),
    shrunken: signed(shrunken, words),
  };
};

/** Whether another slot than the one that looks best is the best. */
const missed = ({ best, winner }: SlotsFrame): boolean => best >= 0 && best !== winner;

/**
 * The slots of one person's day: observed means as dots, their records lightly behind, true means as short rules. From what the
 * best one looks like an arrow leads to what it is; beside it is what shrinking says.
 */
export const slots: Chart<SlotsFrame> = {
  heights: HEIGHTS,
  ownAxis: true,
  draw(frame, context) {
    const { words, width } = context;
    const count = frame.slots;
    const panel = scaffold(context, {
      height: panelHeight(HEIGHTS, context),
      title: '',
      className: 'slots',
      x: {
        domain: [0, count],
        label: words.t(areHalfHours(count) ? 'axis.halfHours' : 'axis.slots'),
        axis: true,
        ticks: [],
      },
      y: { domain: frame.leadDomain, axis: true },
    });
    const room = (panel.right - panel.left) / count;
    for (const [place, name] of slotTicks(count, TICK_ROOM / room, words)) {
      const tick = panel.fixedText('tick-label', 'middle');
      tick.setAttribute('x', String(panel.x(place + 0.5)));
      tick.setAttribute('y', String(panel.base + 16));
      tick.textContent = name;
    }
    const records = panel.path('role-sample dots behind');
    records.setAttribute('stroke-width', '2.5');
    const mean = panel.path('role-population dotted outline');
    const truth = panel.path('role-population parameter');
    const dots = panel.path('role-statistic dots');
    dots.setAttribute('stroke-width', String(Math.max(2.5, Math.min(7, 0.7 * room))));
    const shaft = panel.path('role-population outline');
    const head = panel.path('role-population arrow');
    const shrunken = panel.path('role-theory exact');
    const marker = panel.path('role-statistic marker');
    const looks = panel.text('role-statistic direct-label');
    const is = panel.text('role-population direct-label');
    const shrunkenLabel = panel.text('role-theory direct-label');
    const bestLabel = panel.text('role-population direct-label');
    const meanLabel = panel.text('role-population direct-label');

    const place = (shown: SlotsFrame): void => {
      const said = figures(shown, words);
      const { winner, means } = shown;
      const drawn = winner >= 0;
      // Of equal slots nothing is left to shrink to but their mean.
      const differ = shown.best >= 0;
      panel.setTitle(words.t(shown.n === 1 ? 'chart.slotsOne' : 'chart.slots', said));
      setPath(records, recordDots(shown, panel, room));
      setPath(mean, `M${panel.left},${panel.y(0)}H${panel.right}`);
      setPath(truth, rules(shown.truth, panel, room));
      setPath(dots, dotsPath(Array.from(means, (value, i) => [panel.x(i + 0.5), panel.y(value)] as const)));
      const x = panel.x(winner + 0.5);
      const [top, bottom, between] = [means[winner] ?? 0, shown.truth[winner] ?? 0, shown.shrunken].map(panel.y) as [
        number,
        number,
        number,
      ];
      const down = bottom > top ? 1 : -1;
      setPath(marker, drawn ? `M${x},${top}h0` : '');
      setPath(shaft, drawn ? `M${x},${top}V${bottom - 6 * down}` : '');
      setPath(head, drawn ? `M${x - 4},${bottom - 7 * down}h8L${x},${bottom}Z` : '');
      const reach = Math.max(7, 0.5 * room);
      setPath(shrunken, differ ? `M${x - reach},${between}H${x + reach}` : '');
      setLabel(looks, drawn ? words.t('chart.looks', said) : '', x + 4, top - 6, width);
      setLabel(is, drawn ? words.t('chart.isTruly', said) : '', x + reach, bottom + 10, width);
      // Where there is little room the two figures of one place stand one under the other.
      const beside = width < WIDE ? bottom + 23 : between + 4;
      setLabel(shrunkenLabel, differ ? words.t('chart.shrunken', said) : '', x + reach, beside, width);
      const other = missed(shown);
      const [bestX, bestY] = [panel.x(shown.best + 0.5), panel.y(shown.truth[shown.best] ?? 0)];
      setLabel(bestLabel, other ? words.t('chart.trulyBest', said) : '', bestX, bestY - 8, width);
      setLabel(meanLabel, words.t('chart.meanOfAll'), panel.right, panel.y(0) - 6, width);
    };
    place(frame);
    return {
      element: panel.svg,
      update(next) {
        const same = next.slots === count && next.leadDomain[1] === frame.leadDomain[1];
        if (same) place(next);
        return same;
      },
    };
  },

  sentence(frame, words) {
    if (frame.winner < 0) return words.t('sentence.slotsNone');
    const said = figures(frame, words);
    const kind = frame.best < 0 ? 'slotsEqual' : missed(frame) ? 'slotsMissed' : 'slotsFound';
    return words.t(`sentence.${kind}`, said);
  },

  table: (frame, words) => ({
    caption: words.t(frame.n === 1 ? 'chart.slotsOne' : 'chart.slots', figures(frame, words)),
    columns: ['slot', 'observedMean', 'trueMean'].map((name) => words.t(`table.${name}`)),
    rows: Array.from(
      frame.means,
      (value, i) => [slotName(i, frame.slots, words), value, frame.truth[i] as number] as const,
    ),
  }),
};

/** A short rule at each true mean. */
const rules = (truth: Float64Array, panel: Scaffold, room: number): string =>
  Array.from(truth, (value, i) => {
    const half = Math.max(1, Math.round(0.38 * room));
    return `M${panel.x(i + 0.5) - half},${panel.y(value)}h${2 * half}`;
  }).join('');

/** Records of a slot side by side in the order in which they were taken; those beyond the axis are left out. */
function recordDots(
  { records, slots: count, leadDomain: [low, high] }: SlotsFrame,
  panel: Scaffold,
  room: number,
): string {
  const each = records.length / count;
  const points: (readonly [number, number])[] = [];
  records.forEach((value, i) => {
    if (value <= low || value >= high) return;
    const aside = (((i % each) + 0.5) / each - 0.5) * 0.7 * room;
    points.push([Math.round(panel.x(Math.floor(i / each) + 0.5) + aside), panel.y(value)]);
  });
  return dotsPath(points);
}
