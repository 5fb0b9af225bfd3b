/** Hears what a pointer does on an element, from going down to being lifted or lost. Gives a function that ends it. */
export function hearPointer(
  element: HTMLElement,
  down: (event: PointerEvent) => void,
  move: (event: PointerEvent) => void,
  release: () => void,
): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  element.addEventListener('pointerdown', down, { signal });
  element.addEventListener('pointermove', move, { signal });
  element.addEventListener('pointerup', release, { signal });
  element.addEventListener('pointercancel', release, { signal });
  return () => ended.abort();
}
