import { nearest, type Pen, PLOT, passed, placeAtHeight } from './curve';

/** This near to a point, a pen moves it; in CSS pixels. */
const NEAR = 6;

/**
 * Press and drag with mouse or finger. The press moves the point nearest to it, as does the pen until it leaves for the
 * side; then every point is where the line of the pen crosses it.
 */
export function bindPen(
  pad: HTMLElement,
  points: readonly number[],
  set: (index: number, place: number) => void,
): void {
  const figure = pad.querySelector('svg') as SVGSVGElement;
  const [first = 0, last = 1] = [points[0], points.at(-1)];
  let held: { readonly pointer: number; readonly pressed: Pen; readonly pen: Pen } | null = null;

  /** Beyond the first point and the last, the pen is at them. */
  const penOf = ({ clientX, clientY }: PointerEvent): Pen => {
    const { left, top, width, height } = figure.getBoundingClientRect();
    const [x, near] = [(clientX - left) / width, NEAR / width];
    return {
      x: x < first + near ? first : x > last - near ? last : x,
      place: placeAtHeight(((clientY - top) * PLOT.height) / height),
    };
  };
  const isNear = (a: number, b: number): boolean => Math.abs(a - b) * figure.getBoundingClientRect().width < NEAR;

  pad.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    event.preventDefault();
    pad.setPointerCapture(event.pointerId);
    const pen = penOf(event);
    held = { pointer: event.pointerId, pressed: pen, pen };
    set(nearest(points, pen.x), pen.place);
  });
  pad.addEventListener('pointermove', (event) => {
    if (event.pointerId !== held?.pointer) return;
    const { pressed, pen: from } = held;
    const pen = penOf(event);
    for (const [index, place] of passed(points, from, pen)) set(index, place);
    const at = nearest(points, isNear(pen.x, pressed.x) ? pressed.x : pen.x);
    if (isNear(pen.x, pressed.x) || isNear(pen.x, points[at] ?? 0)) set(at, pen.place);
    held = { ...held, pen };
  });
  for (const type of ['pointerup', 'pointercancel']) {
    pad.addEventListener(type, () => {
      held = null;
    });
  }
}
