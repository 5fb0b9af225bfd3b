import type { Table } from '../../charts/chart';
import { draw, drawLines } from './draw';
import type { Colours } from './stage';
import type { Measure } from './type';
import { wrap } from './wrap';

const SIDE = 18;
const CELL = { size: 11.5, weight: 400 } as const;
const BOLD = { size: 11.5, weight: 600 } as const;
const GAP = 10;

/** A table drawn as text from `y` on, the row `marked` on a ground of its own; returns where the next thing may begin. */
export function drawTable(
  parent: Element,
  { caption, columns, rows }: Table,
  marked: number,
  { y, width, measure, colours }: { y: number; width: number; measure: Measure; colours: Colours },
): number {
  const colour = (name: string): string => colours.get(name) ?? '#000000';
  const [ink, soft] = [colour('--ink'), colour('--ink-soft')];
  const cells = [columns, ...rows].map((row) => row.map(String));
  const widths = share(cells, width - 2 * SIDE, measure);
  let top = drawLines(parent, [caption], { x: SIDE, y: y + 6, fill: ink, size: 12.5, weight: 600 }) + 4;
  cells.forEach((row, index) => {
    const type = (at: number) => (index > 0 && at === 0 ? BOLD : CELL);
    const texts = row.map((text, at) => wrap(text, (widths[at] as number) - GAP, (part) => measure(part, type(at))));
    const height = Math.max(...texts.map((lines) => lines.length)) * Math.round(CELL.size * 1.4) + 8;
    if (index - 1 === marked) {
      const ground = { x: SIDE - 6, y: top, width: width - 2 * SIDE + 12, height, fill: colour('--population-soft') };
      draw(parent, 'rect', ground);
    }
    let x = SIDE;
    texts.forEach((lines, at) => {
      drawLines(parent, lines, { x, y: top + 3, fill: index === 0 ? soft : ink, ...type(at) });
      x += widths[at] as number;
    });
    top += height;
    draw(parent, 'path', { d: `M${SIDE},${top - 0.5}H${width - SIDE}`, stroke: colour('--rule') });
  });
  return top + 6;
}

/** Widths of columns: no narrower than their longest word, and the rest by how much text they have. */
function share(cells: readonly (readonly string[])[], width: number, measure: Measure): readonly number[] {
  const columns = (cells[0] ?? []).map((_, at) => cells.map((row) => row[at] ?? ''));
  const least = columns.map(
    (column) => Math.max(...column.flatMap((text) => text.split(' ')).map((word) => measure(word, BOLD))) + GAP,
  );
  const most = columns.map((column) => Math.max(...column.map((text) => measure(text, BOLD))) + GAP);
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
  const wanting = most.map((one, at) => one - (least[at] as number));
  const spare = Math.max(0, width - sum(least));
  return least.map((one, at) => one + (spare * (wanting[at] as number)) / Math.max(1, sum(wanting)));
}
