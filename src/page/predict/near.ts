/** Calls back once when an element is less than a screen away, or as near as `margin` says. */
export function whenNear(element: Element, callback: () => void, margin = '100%'): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      callback();
    },
    { rootMargin: margin },
  );
  observer.observe(element);
}
