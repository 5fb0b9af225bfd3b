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
  const mark = (x: number, y: number, bit: number): void => {
    const [column, row] = [Math.floor((x - x0) / CELL), Math.floor((y - y0) / CELL)];
    if (column < 0 || row < 0 || column >= columns || row >= rows) return;
    cells[row * columns + column] = (cells[row * columns + column] as number) | bit;
  };
  for (const { name, d, path } of drawn) {
    const own = Number(path.getAttribute('stroke-width')) / 2 || 1;
    const radius = BROAD.find(([pattern]) => pattern.test(name))?.[1] ?? own;
    const filled = FILLED.test(name);
    for (const [x1, y1, x2, y2] of segmentsOf(d)) {
      const steps = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / CELL));
      for (let step = 0; step <= steps; step++) {
        const [x, y] = [x1 + ((x2 - x1) * step) / steps, y1 + ((y2 - y1) * step) / steps];
        for (let dx = -radius; dx <= radius; dx += Math.min(CELL, radius))
          for (let dy = -radius; dy <= radius; dy += Math.min(CELL, radius)) mark(x + dx, y + dy, LINE);
        if (filled) for (let down = y; down < base; down += CELL) mark(x, down, INSIDE);
      }
    }
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

type Segment = readonly [x1: number, y1: number, x2: number, y2: number];

/** The straight pieces of a path; a dot is one of no length. */
export function segmentsOf(d: string): readonly Segment[] {
  const segments: Segment[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const to = (nextX: number, nextY: number): void => {
    segments.push([x, y, nextX, nextY]);
    [x, y] = [nextX, nextY];
  };
  for (const [, command = '', list = ''] of d.matchAll(/([MmLHVhvlZ])([^MmLHVhvlZ]*)/g)) {
    const numbers = (list.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
    const [a = 0, b = 0] = numbers;
    switch (command) {
      case 'M':
        [x, y, startX, startY] = [a, b, a, b];
        // What follows in the same command are lines.
        for (let i = 2; i + 1 < numbers.length; i += 2) to(numbers[i] as number, numbers[i + 1] as number);
        break;
      case 'm':
        [x, y] = [x + a, y + b];
        [startX, startY] = [x, y];
        break;
      case 'L':
        for (let i = 0; i + 1 < numbers.length; i += 2) to(numbers[i] as number, numbers[i + 1] as number);
        break;
      case 'l':
        for (let i = 0; i + 1 < numbers.length; i += 2) to(x + (numbers[i] as number), y + (numbers[i + 1] as number));
        break;
      case 'H':
        to(a, y);
        break;
      case 'h':
        to(x + a, y);
        break;
      case 'V':
        to(x, a);
        break;
      case 'v':
        to(x, y + a);
        break;
      default:
        to(startX, startY);
    }
  }
  return segments;
}
