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

/** A path to read, as broad as it is drawn. */
interface Shape {
  readonly d: string;
  readonly radius: number;
  readonly filled: boolean;
}

/** The shapes of some paths. An area and its outline are one. */
function shapesOf(
  drawn: readonly { readonly name: string; readonly d: string; readonly path: Element }[],
): Iterable<Shape> {
  const shapes = new Map<string, Shape>();
  for (const { name, d, path } of drawn) {
    const own = Number(path.getAttribute('stroke-width')) / 2 || 1;
    const radius = BROAD.find(([pattern]) => pattern.test(name))?.[1] ?? own;
    const same = shapes.get(d);
    shapes.set(d, {
      d,
      radius: Math.max(radius, same?.radius ?? 0),
      filled: FILLED.test(name) || same?.filled === true,
    });
  }
  return shapes.values();
}

function fillBelow(cells: Uint8Array, roof: Uint16Array, lowest: number): void {
  const columns = roof.length;
  roof.forEach((highest, column) => {
    for (let row = highest; row <= lowest; row++)
      cells[row * columns + column] = (cells[row * columns + column] as number) | INSIDE;
  });
}

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
  for (const { d, radius, filled } of shapesOf(drawn)) {
    /** The highest row of what is filled, by column: all below it is inside. */
    const roof = filled ? new Uint16Array(columns).fill(rows) : null;
    // Neighbours of a line mark the same cells over and over.
    let left = -1;
    let right = -1;
    let high = -1;
    let low = -1;
    let endX = Number.NaN;
    let endY = Number.NaN;
    eachSegment(d, (x1, y1, x2, y2) => {
      const steps = Math.ceil(Math.max(Math.abs(x2 - x1), Math.abs(y2 - y1)) / CELL);
      const first = steps > 0 && x1 === endX && y1 === endY ? 1 : 0;
      endX = x2;
      endY = y2;
      for (let step = first; step <= steps; step++) {
        const share = steps === 0 ? 0 : step / steps;
        const x = x1 + (x2 - x1) * share - x0;
        const y = y1 + (y2 - y1) * share - y0;
        const from = Math.max(0, Math.floor((x - radius) / CELL));
        const to = Math.min(columns - 1, Math.floor((x + radius) / CELL));
        const top = Math.max(0, Math.floor((y - radius) / CELL));
        const bottom = Math.min(rows - 1, Math.floor((y + radius) / CELL));
        if (roof) {
          const column = Math.floor(x / CELL);
          const row = Math.max(0, Math.floor(y / CELL));
          if (row < (roof[column] ?? 0)) roof[column] = row;
        }
        if (from === left && to === right && top === high && bottom === low) continue;
        left = from;
        right = to;
        high = top;
        low = bottom;
        for (let row = top; row <= bottom; row++)
          for (let cell = row * columns + from; cell <= row * columns + to; cell++)
            cells[cell] = (cells[cell] as number) | LINE;
      }
    });
    if (roof) fillBelow(cells, roof, Math.min(rows - 1, Math.floor((base - 1 - y0) / CELL)));
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
