import type { Chart } from '../../../charts/chart';
import { setLabel, setPath } from '../../../charts/dom';
import { formatInteger, formatNumber, formatReadout, formatShare } from '../../../charts/format';
import { panelHeight, WIDE } from '../../../charts/panelHeight';
import { scaffold } from '../../../charts/scaffold';
import { shareAxis } from '../../../charts/shareAxis';
import type { Words } from '../../../charts/words';
import { isoError, levelsAbove, smoothed } from './isoError';
import { rowsAxis } from './rowsAxis';
import type { TradeFrame } from './tradeFrame';

/** Heights at 360, 720 and 920 pixels of width. */
const HEIGHTS = [176, 260, 196] as const;

const figures = (frame: TradeFrame, words: Words) => ({
  n: formatInteger(frame.here, words),
  noise: formatShare(frame.noise, words),
  cleanedNoise: formatShare(frame.cleanedNoise, words),
  points: formatNumber(100 * (frame.noise - frame.cleanedNoise), words, 3),
  error: formatShare(frame.error, words),
  cleanedError: formatShare(frame.cleanedError, words),
  rows: formatReadout({ name: '', role: 'theory', value: frame.rowsWorth, format: 'about-size' }, words),
});

/**
 * Lines along which the expected error is the same, over rows and wrong labels. From the reader's place one way leads down to cleaner
 * labels, the other across to as many rows as bring the error as far down: both ends are on one line, which is drawn strong.
 */
export const trade: Chart<TradeFrame> = {
  heights: HEIGHTS,
  ownAxis: true,
  draw(frame, context) {
    const { words, width } = context;
    const panel = scaffold(context, {
      height: panelHeight(HEIGHTS, context),
      title: '',
      className: 'trade',
      x: rowsAxis(frame.domain, width, words),
      gutter: true,
    });
    const y = shareAxis(panel, frame.noiseDomain, { top: panel.top + 10, base: panel.base }, words);
    const faint = panel.path('role-theory quiet');
    const strong = panel.path('role-theory exact');
    const clean = panel.path('slice');
    const more = panel.path('slice');
    const ends = panel.path('role-theory dots');
    ends.setAttribute('stroke-width', '8');
    const marker = panel.path('role-sample marker');
    const rowsLabel = panel.text('role-theory direct-label');
    const hereLabel = panel.text('role-sample direct-label');
    const cleanLabel = panel.text('role-theory direct-label');
    const names = Array.from({ length: 6 }, () => panel.text('role-theory quiet-label'));

    // On whole pixels a slanted line of many points would tremble.
    const [lowest, most] = [Math.log(frame.domain[0]), Math.log(frame.domain[1])];
    const fineX = (n: number): number =>
      panel.left + ((Math.log(n) - lowest) / (most - lowest)) * (panel.right - panel.left);
    const fineY = (noise: number): number =>
      panel.base - (noise / frame.noiseDomain[1]) * (panel.base - panel.top - 10);
    const lineOf = (points: readonly (readonly [number, number])[]): string =>
      points.length > 1
        ? `M${points.map(([n, noise]) => `${fineX(n).toFixed(1)},${fineY(noise).toFixed(1)}`).join('L')}`
        : '';

    const place = (shown: TradeFrame): void => {
      const said = figures(shown, words);
      const dirty = shown.noise > 0 && !Number.isNaN(shown.error);
      panel.setTitle(words.t(dirty ? 'chart.trade' : 'chart.tradeClean', said));
      const levels = levelsAbove(shown.best).map((error) => ({ error, points: isoError(shown, error) }));
      setPath(faint, levels.map(({ points }) => lineOf(smoothed(points))).join(''));
      names.forEach((name, i) => {
        const level = levels[i];
        const [n, noise] = level?.points[0] ?? [];
        const of =
          level && n !== undefined && width >= WIDE
            ? words.t('chart.isoError', { error: formatShare(level.error, words) })
            : '';
        setLabel(name, of, panel.x(n ?? 1) + 3, y(noise ?? 0) - 4, width);
      });
      const [x, top, bottom] = [panel.x(shown.here), y(shown.noise), y(shown.cleanedNoise)];
      setPath(marker, `M${x},${top}h0`);
      const reached = dirty && shown.rowsWorth <= shown.domain[1];
      const right = reached ? panel.x(shown.rowsWorth) : panel.right;
      setPath(strong, dirty ? lineOf(smoothed(between(shown))) : '');
      setPath(clean, dirty ? `M${x},${top}V${bottom}` : '');
      setPath(more, dirty ? `M${x},${top}H${right}` : '');
      setPath(ends, dirty ? `M${x},${bottom}h0${reached ? `M${right},${top}h0` : ''}` : '');
      setLabel(hereLabel, words.t('chart.hereError', said), x - 8, top - 8, width);
      hereLabel.setAttribute('text-anchor', 'end');
      setLabel(cleanLabel, dirty ? words.t('chart.cleanedHere', said) : '', x - 8, bottom + 4, width);
      cleanLabel.setAttribute('text-anchor', 'end');
      const never = Number.isNaN(shown.rowsWorth);
      const worth = never ? words.t('chart.rowsNever') : words.t('chart.rowsWorth', said);
      setLabel(rowsLabel, dirty ? worth : '', reached ? right + 8 : x + 12, reached ? top + 4 : top - 6, width);
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

  sentence(frame, words) {
    if (Number.isNaN(frame.error)) return words.t('sentence.curveNone');
    const kind = frame.noise === 0 ? 'Clean' : Number.isNaN(frame.rowsWorth) ? 'Never' : '';
    return words.t(`sentence.trade${kind}`, figures(frame, words));
  },

  table: (frame, words) => ({
    caption: words.t('chart.tradeClean', figures(frame, words)),
    columns: ['labelNoise', 'rows', 'expectedError'].map((name) => words.t(`table.${name}`)),
    rows: Array.from(frame.map, (error, i) => [
      frame.noises[Math.floor(i / frame.x.length)] as number,
      Math.round(frame.x[i % frame.x.length] as number),
      error,
    ]),
  }),
};

/** The line of the cleaned error, from cleaner labels to as they are; its ends are known more exactly than the map. */
function between(shown: TradeFrame): readonly (readonly [number, number])[] {
  const { here, noise, cleanedNoise, rowsWorth, domain } = shown;
  const inside = isoError(shown, shown.cleanedError).filter(
    ([n, share]) => share > cleanedNoise + 1e-9 && share < noise - 1e-9 && n <= domain[1],
  );
  const end = rowsWorth <= domain[1] ? [[rowsWorth, noise] as const] : [];
  return [[here, cleanedNoise], ...inside, ...end];
}
