import { hearPointer } from './pointerEvents';
import { drawingOf, type Pen, penAt, redrawn, stroke } from './stroke';

/**
 * Lets a population be drawn on its own chart: an element with `data-draw`, "left right base top", the box of its bars in
 * the panel's own pixels. The bar editor among the controls does the same by keyboard. Returns what takes it all back.
 */
export function bindChartDraw(box: HTMLElement, value: () => string, set: (text: string) => void): () => void {
  let held: { readonly pen: Pen; readonly text: string; readonly pointer: number; readonly place: Place } | null = null;

  const draw = (event: PointerEvent, place: Place, from: Pen | null, text: string): void => {
    const pen = penIn(place, event);
    const next = redrawn(text, stroke(drawingOf(text)?.heights ?? [], from ?? pen, pen));
    held = { pen, text: next, pointer: event.pointerId, place };
    if (next !== text) set(next);
  };

  const take = (event: PointerEvent): void => {
    const element = (event.target as Element | null)?.closest?.('[data-draw]');
    const text = value();
    const place = element && placeOf(element);
    if (!place || event.button !== 0 || !drawingOf(text)) return;
    box.setPointerCapture(event.pointerId);
    event.preventDefault();
    draw(event, place, null, text);
  };
  const move = (event: PointerEvent): void => {
    if (held && event.pointerId === held.pointer) draw(event, held.place, held.pen, held.text);
  };
  const release = (): void => {
    held = null;
  };

  return hearPointer(box, take, move, release);
}

/** The box of the bars, on the page. */
interface Place {
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly top: number;
}

/** Read once a stroke: the chart is drawn anew under the pen, always in the same place. */
function placeOf(element: Element): Place | null {
  const svg = element.closest('svg');
  const [left, right, base, top] = (element.getAttribute('data-draw') ?? '').split(' ').map(Number);
  if (!svg || left === undefined || right === undefined || base === undefined || top === undefined) return null;
  const shown = svg.getBoundingClientRect();
  const scale = shown.width / svg.viewBox.baseVal.width;
  const [x, y] = [shown.left + window.scrollX, shown.top + window.scrollY];
  return { left: x + left * scale, right: x + right * scale, base: y + base * scale, top: y + top * scale };
}

function penIn({ left, right, base, top }: Place, { pageX, pageY }: PointerEvent): Pen {
  return penAt((pageX - left) / (right - left), (base - pageY) / (base - top));
}
