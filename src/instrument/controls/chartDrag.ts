import type { Param } from '../../experiments/params';
import { hearPointer } from './pointerEvents';

/** Two significant digits are as fine as a hand can mean. */
const rounded = (value: number): number => Number(value.toPrecision(2));

/**
 * Lets a line of a chart be dragged up and down: an element with `data-drag`, the name of a variable, and `data-scale`,
 * "base low top high": the panel's lower and upper edge in its own pixels and the powers of ten there. The control of
 * the same variable does the same by keyboard. Returns what takes it all back.
 */
export function bindChartDrag(
  box: HTMLElement,
  paramOf: (name: string) => Param | undefined,
  set: (name: string, value: number) => void,
): () => void {
  let held: { readonly name: string; readonly element: Element; readonly pointer: number } | null = null;

  const move = (event: PointerEvent): void => {
    if (!held || event.pointerId !== held.pointer) return;
    const param = paramOf(held.name);
    const svg = held.element.closest('svg');
    const [base, low, top, high] = (held.element.getAttribute('data-scale') ?? '').split(' ').map(Number);
    if (!svg || base === undefined || low === undefined || top === undefined || high === undefined) return;
    if (param?.type !== 'number') return;
    const shown = svg.getBoundingClientRect();
    const y = ((event.clientY - shown.top) * svg.viewBox.baseVal.height) / shown.height;
    const value = rounded(10 ** (low + ((base - y) / (base - top)) * (high - low)));
    set(held.name, Math.min(param.max, Math.max(param.min, value)));
  };

  const take = (event: PointerEvent): void => {
    const element = (event.target as Element | null)?.closest?.('[data-drag]');
    const name = element?.getAttribute('data-drag');
    if (!element || !name || event.button !== 0) return;
    held = { name, element, pointer: event.pointerId };
    box.setPointerCapture(event.pointerId);
    event.preventDefault();
    move(event);
  };

  const release = (): void => {
    held = null;
  };

  return hearPointer(box, take, move, release);
}
