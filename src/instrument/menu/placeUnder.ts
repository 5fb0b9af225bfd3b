import { placeCard } from './placeCard';

/** Pixels between a note and the edge of the view. */
const EDGE = 8;

/**
 * Places an element that is positioned in the page under a button, or over it where there is more room; where there is
 * room on neither side it covers the button rather than to leave the view.
 */
export function placeUnder(element: HTMLElement, button: HTMLElement): void {
  const { defaultView: view, documentElement: page } = button.ownerDocument;
  const { clientWidth: width, clientHeight: height } = page;
  const card = element.getBoundingClientRect();
  const { left, top } = placeCard(button.getBoundingClientRect(), card, { width, height });
  const seen = Math.max(EDGE, Math.min(top, height - card.height - EDGE));
  element.style.left = `${left + (view?.scrollX ?? 0)}px`;
  element.style.top = `${Math.max(0, seen + (view?.scrollY ?? 0))}px`;
}
