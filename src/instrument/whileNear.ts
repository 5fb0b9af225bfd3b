/** Nearer to the screen than this counts as seen. */
const NEAR = '300px';

/** Does what a change asks for at once while an element is near the screen, else when it comes near. */
export function whileNear(element: Element, act: () => void): { changed(): void; end(): void } {
  let near = true;
  let due = false;
  const observer = new IntersectionObserver(
    (entries) => {
      near = entries.at(-1)?.isIntersecting ?? near;
      if (!near || !due) return;
      due = false;
      act();
    },
    { rootMargin: NEAR },
  );
  observer.observe(element);
  return {
    changed() {
      if (near) act();
      else due = true;
    },
    end: () => observer.disconnect(),
  };
}
