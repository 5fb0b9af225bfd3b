import { svgElement } from '../dom';
import { type Box, type Ink, inkOf, type PanelBox } from './ink';
import { LABEL_SIZE, TITLE_SIZE, textWidth } from './textWidth';

/** How far a label's letters reach above and below its line. */
const ABOVE = 9.5;
const BELOW = 3;
/** The line of the title. */
const TITLE_LINE = 14;
/** Farther than this from where it belongs, a label has a line to lead there. */
const NEAR = 30;
/** So far it may stand out of its panel on the left, where figures of a vertical axis begin six pixels out. */
const OUT = 4;

interface Place {
  readonly x: number;
  readonly y: number;
  readonly anchor: string;
}

/** Ways to go from where a label would like to be, the nearest first; the other side of its mark comes early. */
const MOVES: readonly (readonly [dx: number, dy: number, other: boolean])[] = [
  0, -13, 13, -26, 26, -42, 42, -60, 60, -80, 80, -104, 104,
]
  .flatMap((dy) =>
    [0, 14, -14, 32, -32, 60, -60, 100, -100].flatMap((dx) => [false, true].map((other) => [dx, dy, other] as const)),
  )
  .sort((a, b) => cost(a) - cost(b));

function cost([dx, dy, other]: readonly [number, number, boolean]): number {
  return Math.abs(dx) + 1.2 * Math.abs(dy) + (other ? 8 : 0);
}

/** What has been done with a label, to be begun anew when its chart moves it. */
interface Arranged {
  readonly wish: Place;
  readonly place: Place;
  readonly move: number;
  readonly leader: SVGElement | null;
}
const arranged = new WeakMap<Element, Arranged>();
const boxes = new WeakMap<Element, PanelBox>();

/** Remembers where the axes of a panel are. */
export const keepBox = (svg: Element, box: PanelBox): void => {
  boxes.set(svg, box);
};

/**
 * One rule for the labels of all charts: a label stands where its chart wants it, else at the nearest place where it
 * meets no mark and no other label (with a line that leads to where it belongs, if that is far), else beside the title,
 * else it is left out. Labels that come first in the panel matter most.
 */
export function arrangeLabels(svg: Element): void {
  const box = boxes.get(svg);
  const marks = svg.querySelector('.marks');
  if (!box || !marks) return;
  const labels = [...marks.querySelectorAll('text')];
  const shown = labels.filter((label) => label.textContent !== '');
  for (const label of labels) {
    if (label.textContent === '') forget(label);
  }
  if (shown.length === 0) return;
  const ink = inkOf([...marks.querySelectorAll('path:not(.leader)')], box);
  const title = svg.querySelector('.chart-title');
  const taken: Box[] = [];
  let free = box.right;
  const titleEnd = Number(title?.getAttribute('x') ?? 0) + textWidth(title?.textContent ?? '', TITLE_SIZE) + 12;
  for (const label of shown) {
    const words = label.textContent ?? '';
    const width = textWidth(words, LABEL_SIZE);
    const wish = wishOf(label);
    const last = arranged.get(label)?.move ?? 0;
    const found = ink && nearest(wish, width, last, box, ink, taken);
    forget(label);
    if (found) {
      taken.push(found.box);
      const leader = leaderTo(marks, wish, found.place, found.box);
      put(label, found.place);
      arranged.set(label, { wish, place: found.place, move: found.move, leader });
    } else if (free - width > titleEnd) {
      const place = { x: free, y: TITLE_LINE, anchor: 'end' };
      free -= width + 14;
      put(label, place);
      arranged.set(label, { wish, place, move: 0, leader: null });
    } else {
      label.setAttribute('visibility', 'hidden');
      arranged.set(label, { wish, place: wish, move: 0, leader: null });
    }
  }
}

const placeOf = (label: Element): Place => ({
  x: Number(label.getAttribute('x')),
  y: Number(label.getAttribute('y')),
  anchor: label.getAttribute('text-anchor') ?? 'start',
});

/** Where the chart wants a label: where it is, unless it is still where it was put. */
function wishOf(label: Element): Place {
  const now = placeOf(label);
  const before = arranged.get(label);
  const { x, y, anchor } = before?.place ?? { x: Number.NaN, y: 0, anchor: '' };
  return before && now.x === x && now.y === y && now.anchor === anchor ? before.wish : now;
}

function put(label: Element, { x, y, anchor }: Place): void {
  label.setAttribute('x', String(x));
  label.setAttribute('y', String(y));
  label.setAttribute('text-anchor', anchor);
}

function forget(label: Element): void {
  arranged.get(label)?.leader?.remove();
  if (label.getAttribute('visibility') === 'hidden') label.removeAttribute('visibility');
}

function boxAt({ x, y, anchor }: Place, width: number): Box {
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
  return { x: left, y: y - ABOVE, width, height: ABOVE + BELOW };
}

const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width + 4 && b.x < a.x + a.width + 4 && a.y < b.y + b.height && b.y < a.y + a.height;

/** First clear of everything, then perhaps on what is filled. The last move is tried early: labels do not hop about. */
function nearest(
  wish: Place,
  width: number,
  last: number,
  { left, right, top, base }: PanelBox,
  ink: Ink,
  taken: readonly Box[],
): { place: Place; box: Box; move: number } | null {
  for (const inside of [true, false]) {
    for (const move of [0, last, ...MOVES.keys()]) {
      const [dx, dy, other] = MOVES[move] as (typeof MOVES)[number];
      const place = movedBy(wish, dx, dy, other);
      const box = boxAt(place, width);
      if (box.x < left - OUT || box.x + width > right + 8 || box.y < top - 8 || box.y + box.height > base + 1) continue;
      if (taken.some((one) => meet(one, box)) || !ink.isFree(box, inside)) continue;
      return { place, box, move };
    }
  }
  return null;
}

/** On the other side of its mark a label ends where it would have begun: charts leave five pixels between. */
function movedBy({ x, y, anchor }: Place, dx: number, dy: number, other: boolean): Place {
  if (!other || anchor === 'middle') return { x: x + dx, y: y + dy, anchor };
  return anchor === 'end'
    ? { x: x + 10 + dx, y: y + dy, anchor: 'start' }
    : { x: x - 10 + dx, y: y + dy, anchor: 'end' };
}

function leaderTo(marks: Element, wish: Place, place: Place, box: Box): SVGElement | null {
  if (Math.hypot(place.x - wish.x, place.y - wish.y) < NEAR) return null;
  const leader = svgElement(marks.ownerDocument, 'path', 'leader');
  const from = Math.min(box.x + box.width, Math.max(box.x, wish.x));
  const side = place.y < wish.y ? box.y + box.height : box.y;
  leader.setAttribute('d', `M${from},${side}L${wish.x},${wish.y}`);
  marks.append(leader);
  return leader;
}
