import type { Chart } from '../../../charts/chart';
import { setPath, svgElement } from '../../../charts/dom';
import { formatInteger } from '../../../charts/format';
import { panelHeight } from '../../../charts/panelHeight';
import { scaffold } from '../../../charts/scaffold';
import type { BoardFrame } from './boardFrame';
import { fall } from './fall';
import { slotDomain } from './slotAxis';

/** Heights at 360, 720 and 920 pixels of width. */
const HEIGHTS = [170, 270, 192] as const;

/** Rows nearer to each other than this, in pixels, have no single pins. */
const CROWDED = 6;

const ballsOf = ({ paths, rows }: BoardFrame): number => paths.length / rows;

/** The flips of a ball, counted from the newest, which is 0. */
function pathOf({ paths, rows }: BoardFrame, back: number): Uint8Array {
  const end = paths.length - back * rows;
  return paths.subarray(end - rows, end);
}

const slotOf = (path: Uint8Array): number => path.reduce((sum, right) => sum + right, 0);

/** A board of pins. A ball that has just been dropped falls along its own path; the newest ball's path stays in sight. */
export const board: Chart<BoardFrame> = {
  heights: HEIGHTS,
  draw(frame, context) {
    const { words, document } = context;
    const { rows } = frame;
    const panel = scaffold(context, {
      height: panelHeight(HEIGHTS, context),
      title: '',
      className: 'board',
      x: { domain: slotDomain(rows), label: words.t('axis.slot'), axis: false },
    });
    const top = panel.top + 10;
    const down = (row: number): number => top + ((panel.base - 6 - top) * row) / rows;
    // After r rows and k times right, half a slot to the right for every row that is still to come.
    const across = (row: number, rights: number): number => panel.x(rights + (rows - row) / 2);
    // Pins so near to each other would be dust: the field of them, and those that the newest ball has met.
    const crowded = down(1) - down(0) < CROWDED;
    const pins = panel.path('pins');
    const size = crowded ? 3 : Math.min(5, (down(1) - down(0)) * 0.28);
    pins.setAttribute('stroke-width', size.toFixed(1));
    if (crowded) {
      const field = `M${across(0, 0)},${down(0)}L${across(rows - 1, rows - 1)},${down(rows - 1)}H${across(rows - 1, 0)}Z`;
      setPath(panel.path('pin-field'), field);
    } else {
      let d = '';
      for (let row = 0; row < rows; row++) {
        for (let k = 0; k <= row; k++) d += `M${across(row, k)},${down(row).toFixed(1)}h0`;
      }
      setPath(pins, d);
    }
    const trace = panel.path('role-sample lines followed');
    const resting = panel.path('role-statistic marker');
    const falling = svgElement(document, 'g', 'role-statistic falling');
    panel.svg.append(falling);

    const pointsOf = (path: Uint8Array): [number, number][] => {
      let rights = 0;
      const points: [number, number][] = [[across(0, 0), down(0) - 8]];
      path.forEach((right, row) => {
        rights += right;
        points.push([across(row + 1, rights), down(row + 1)]);
      });
      return points;
    };

    let shown = frame;
    const place = (next: BoardFrame): void => {
      panel.setTitle(words.t('chart.board', { rows: formatInteger(rows, words) }));
      const points = ballsOf(next) > 0 ? pointsOf(pathOf(next, 0)) : [];
      setPath(trace, points.length > 0 ? `M${points.map(([x, y]) => `${x},${y.toFixed(1)}`).join('L')}` : '');
      if (crowded)
        setPath(
          pins,
          points
            .slice(0, -1)
            .map(([x], row) => `M${row === 0 ? across(0, 0) : x},${down(row).toFixed(1)}h0`)
            .join(''),
        );
      const end = points.at(-1);
      setPath(resting, end ? `M${end[0]},${end[1].toFixed(1)}h0` : '');
    };
    place(frame);
    return {
      element: panel.svg,
      motion: {
        play(next, arrived) {
          const fresh = Math.min(next.repetitions - shown.repetitions, ballsOf(next));
          const tracks = Array.from({ length: fresh }, (_, k) => pointsOf(pathOf(next, fresh - 1 - k)));
          setPath(trace, '');
          setPath(resting, '');
          return fall(falling, tracks, arrived).stop;
        },
      },
      update(next) {
        const same = next.rows === rows;
        if (same) {
          shown = next;
          place(next);
        }
        return same;
      },
    };
  },

  sentence(frame, words) {
    if (ballsOf(frame) === 0) return words.t('sentence.boardEmpty');
    return words.t('sentence.board', {
      rows: formatInteger(frame.rows, words),
      slot: formatInteger(slotOf(pathOf(frame, 0)), words),
    });
  },

  table(frame, words) {
    const side = (right: number): string => words.t(right ? 'table.right' : 'table.left');
    let slot = 0;
    const path = ballsOf(frame) > 0 ? Array.from(pathOf(frame, 0)) : [];
    return {
      caption: words.t('chart.newestBall'),
      columns: [words.t('table.row'), words.t('table.flip'), words.t('table.rightSoFar')],
      rows: path.map((right, row) => {
        slot += right;
        return [row + 1, side(right), slot];
      }),
    };
  },
};
