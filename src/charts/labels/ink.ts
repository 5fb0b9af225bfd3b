import { eachSegment } from './segments';

/** The space inside a panel's axes, in its own pixels. */
export interface PanelBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly base: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Side of a cell in pixels: finer than any gap that a label would be put into. */
const CELL = 3;
/** Marks of a path, and the inside of an area or a bar. */
const LINE = 1;
const INSIDE = 2;
/** More text than this in the paths of one panel is not read: it would take longer than drawing them. */
const READABLE = 40_000;

/** What lies behind everything, or is meant to be written on. */
const QUIET = /(?:^|\s)(?:band|behind|grid|core|baseline|drawing-sheet|lens)(?=\s|$)/;
const FILLED = /\b(area|bars)\b/;
/** Half the width of strokes that the style sheet makes broad (charts.css). */
const BROAD: readonly (readonly [RegExp, number])[] = [
  [/\bmarker\b/, 5],
  [/\bnewest\b/, 4],
  [/\barrow\b/, 4],
  [/\batom\b/, 3],
];

/** Where marks are in a panel, cell by cell. */
export interface Ink {
  /** Whether a box is free of lines and dots; with `inside` also of what is filled. */
  isFree(box: Box, inside: boolean): boolean;
}

/** Reads the paths of a panel; null where there is more than can be read in time, or no room at all. */
export function inkOf(paths: readonly Element[], { left, right, top, base }: PanelBox): Ink | null {
  const drawn = paths
    .map((path) => ({ name: path.getAttribute('class') ?? '', d: path.getAttribute('d') ?? '', path }))
    .filter(({ name, d }) => d !== '' && !QUIET.test(name));
  if (drawn.reduce((sum, { d }) => sum + d.length, 0) > READABLE) return null;
  const [x0, y0] = [left - 20, top - 12];
  const columns = Math.ceil((right + 20 - x0) / CELL);
  const rows = Math.ceil((base + 4 - y0) / CELL);
  if (columns <= 0 || rows <= 0) return null;
  const cells = new Uint8Array(columns * rows);
  /** Marks the cells of a rectangle, as far as they are in the panel. */
  const mark = (fromX: number, toX: number, fromY: number, toY: number, bit: number): void => {
    const [first, last] = [Math.max(0, Math.floor((fromX - x0) / CELL)), Math.floor((toX - x0) / CELL)];
    const [high, low] = [Math.max(0, Math.floor((fromY - y0) / CELL)), Math.floor((toY - y0) / CELL)];
    for (let row = high; row <= low && row < rows; row++)
      for (let column = first; column <= last && column < columns; column++)
        cells[row * columns + column] = (cells[row * columns + column] as number) | bit;
  };
  for (const { name, d, path } of drawn) {
    const own = Number(path.getAttribute('stroke-width')) / 2 || 1;
    const radius = BROAD.find(([pattern]) => pattern.test(name))?.[1] ?? own;
    const filled = FILLED.test(name);
    eachSegment(d, (x1, y1, x2, y2) => {
      const steps = Math.ceil(Math.max(Math.abs(x2 - x1), Math.abs(y2 - y1)) / CELL);
      for (let step = 0; step <= steps; step++) {
        const share = steps === 0 ? 0 : step / steps;
        const [x, y] = [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share];
        mark(x - radius, x + radius, y - radius, y + radius, LINE);
        if (filled) mark(x, x, y, base - 1, INSIDE);
      }
    });
  }
  return {
    isFree(box, inside) {
      const unwanted = inside ? LINE | INSIDE : LINE;
      const [from, to] = [Math.max(0, Math.floor((box.x - x0) / CELL)), Math.floor((box.x + box.width - x0) / CELL)];
      const [high, low] = [Math.max(0, Math.floor((box.y - y0) / CELL)), Math.floor((box.y + box.height - y0) / CELL)];
      for (let row = high; row <= Math.min(rows - 1, low); row++)
        for (let column = from; column <= Math.min(columns - 1, to); column++)
          if ((cells[row * columns + column] as number) & unwanted) return false;
      return true;
    },
  };
}
