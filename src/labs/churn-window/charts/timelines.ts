import type { Chart } from '../../../charts/chart';
import { setPath, setText } from '../../../charts/dom';
import { formatInteger } from '../../../charts/format';
import { textWidth } from '../../../charts/labels/textWidth';
import { panelHeight } from '../../../charts/panelHeight';
import { MARGIN, type Scaffold, scaffold } from '../../../charts/scaffold';
import type { Words } from '../../../charts/words';
import type { Fate, Row, TimelinesFrame } from './timelinesFrame';

/** Heights at 360, 720 and 920 pixels of width. */
const HEIGHTS = [212, 290, 226] as const;
/** Rows that there is room for; with fewer users the last ones stay empty. */
const ROWS = 20;

const FATES = ['false-alarm', 'called-gone', 'unnoticed'] as const satisfies readonly Fate[];
const KEYS = { 'false-alarm': 'fateFalse', 'called-gone': 'fateGone', unnoticed: 'fateUnnoticed' } as const;
/** Colours as in the panel of shares. */
const LOOKS = {
  'false-alarm': 'role-statistic bars',
  'called-gone': 'role-statistic area outline',
  unnoticed: 'role-population area outline',
} as const;

const countOf = (rows: readonly Row[], fate: Fate): number => rows.filter((row) => row.fate === fate).length;

const figures = ({ rows, window }: TimelinesFrame, words: Words) => ({
  users: formatInteger(rows.length, words),
  window: formatInteger(window, words),
  falseAlarms: formatInteger(countOf(rows, 'false-alarm'), words),
  calledGone: formatInteger(countOf(rows, 'called-gone'), words),
  unnoticed: formatInteger(countOf(rows, 'unnoticed'), words),
});

const nameOf = (fate: (typeof FATES)[number], rows: readonly Row[], words: Words): string =>
  words.t(`chart.${KEYS[fate]}`, { count: formatInteger(countOf(rows, fate), words) });

/**
 * A row a user, a dot a visit, a cross where they left. From the last visit to today a bar: of those who are called gone, and
 * of those who left unnoticed. Users of one fate stand together, named on the right.
 */
export const timelines: Chart<TimelinesFrame> = {
  heights: HEIGHTS,
  ownAxis: true,
  draw(frame, context) {
    const { words, width } = context;
    const { days } = frame;
    // Room behind today for the longest name with two digits.
    const names = FATES.map((fate) => textWidth(words.t(`chart.${KEYS[fate]}`, { count: '00' }), 11.5));
    const room = Math.max(...names) + 10;
    const behind = (days * room) / (width - MARGIN.left - MARGIN.right - room);
    const panel = scaffold(context, {
      height: panelHeight(HEIGHTS, context),
      title: '',
      className: 'timelines',
      x: { domain: [days, -behind], label: ' ', axis: true, ticks: [60, 45, 30, 15, 0] },
    });
    const bars = FATES.map((fate) => [fate, panel.path(LOOKS[fate])] as const);
    const visits = panel.path('role-sample dots');
    visits.setAttribute('stroke-width', '3');
    const left = panel.path('role-population parameter');
    const own = panel.path('role-theory exact');
    const slice = panel.path('slice');
    const labels = FATES.map((fate) => {
      const role = fate === 'unnoticed' ? 'role-population' : 'role-statistic';
      return [fate, panel.text(`${role} direct-label`)] as const;
    });
    const [top, pitch] = [panel.top, (panel.base - 4 - panel.top) / ROWS];
    const middle = (row: number): number => Math.round(top + (row + 0.5) * pitch);

    const place = (shown: TimelinesFrame): void => {
      const said = figures(shown, words);
      panel.setTitle(words.t('chart.timelines', said));
      panel.setAxisLabel(words.t(shown.own ? 'axis.daysAgoOwn' : 'axis.daysAgo', said));
      for (const [fate, path] of bars) setPath(path, barsOf(shown, fate, panel, middle, pitch));
      setPath(visits, visitsOf(shown, panel, middle));
      setPath(left, crossesOf(shown, panel, middle));
      setPath(own, shown.own ? ticksOf(shown, panel, middle, pitch) : '');
      setPath(slice, shown.own ? '' : `M${panel.x(shown.window)},${top - 4}V${panel.base}`);
      for (const [fate, label] of labels) {
        const first = shown.rows.findIndex((row) => row.fate === fate);
        const count = countOf(shown.rows, fate);
        label.setAttribute('x', String(panel.x(0) + 8));
        label.setAttribute('y', String(middle(first + (count - 1) / 2) + 4));
        setText(label, count > 0 ? nameOf(fate, shown.rows, words) : '');
      }
    };
    place(frame);
    return {
      element: panel.svg,
      update(next) {
        place(next);
        return true;
      },
    };
  },

  sentence: (frame, words) =>
    frame.rows.length === 0
      ? words.t('sentence.timelinesNone')
      : words.t(`sentence.timelines${frame.own ? 'Own' : ''}`, figures(frame, words)),

  table: (frame, words) => ({
    caption: words.t('chart.timelines', figures(frame, words)),
    columns: ['user', 'silence', 'leftAgo', 'ownWindow', 'fate'].map((name) => words.t(`table.${name}`)),
    rows: frame.rows.map(({ silence, left, window, fate }, i) => [
      i + 1,
      silence,
      left < 0 ? '' : left,
      window,
      words.t(`table.fates.${fate}`),
    ]),
  }),
};

type Middle = (row: number) => number;

/** From the last visit, or from where the panel begins, to today. */
function barsOf({ rows, days }: TimelinesFrame, fate: Fate, panel: Scaffold, middle: Middle, pitch: number): string {
  const half = Math.max(2, Math.round(0.34 * pitch));
  return rows
    .map((row, i) => {
      if (row.fate !== fate) return '';
      const from = panel.x(Math.min(days, row.silence));
      return `M${from},${middle(i) - half}H${panel.x(0)}V${middle(i) + half}H${from}Z`;
    })
    .join('');
}

const visitsOf = ({ rows }: TimelinesFrame, panel: Scaffold, middle: Middle): string =>
  rows
    .map((row, i) => {
      // One dot a pixel.
      const at = new Set(Array.from(row.visits, (day) => panel.x(day)));
      return [...at].map((x) => `M${x},${middle(i)}h0`).join('');
    })
    .join('');

const crossesOf = ({ rows }: TimelinesFrame, panel: Scaffold, middle: Middle): string =>
  rows.map(({ left }, i) => (left < 0 ? '' : `M${panel.x(left) - 3},${middle(i) - 3}l6,6m-6,0l6,-6`)).join('');

/** Where each user's window begins, if it lies in these days. */
const ticksOf = ({ rows, days }: TimelinesFrame, panel: Scaffold, middle: Middle, pitch: number): string =>
  rows
    .map(({ window }, i) =>
      window > days ? '' : `M${panel.x(window)},${middle(i) - Math.floor(pitch / 2)}v${Math.floor(pitch)}`,
    )
    .join('');
