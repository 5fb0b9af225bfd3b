import { placeCard } from './placeCard';

/** Places an element that is positioned in the page under a button, or over it where there is more room. */
export function placeUnder(element: HTMLElement, button: HTMLElement): void {
  const { defaultView: view, documentElement: page } = button.ownerDocument;
  const { clientWidth: width, clientHeight: height } = page;
  const { left, top } = placeCard(button.getBoundingClientRect(), element.getBoundingClientRect(), { width, height });
  element.style.left = `${left + (view?.scrollX ?? 0)}px`;
  element.style.top = `${Math.max(0, top + (view?.scrollY ?? 0))}px`;
}
