/**
 * Lets keys scroll what is wider than its column: a box that scrolls is a stop of the Tab key, one that does not is none. A
 * formula in a sentence becomes such a box where it has no room.
 */
export function bindScrolls(document: Document): void {
  const fit = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const wide = target.scrollWidth > target.clientWidth;
      if (wide) target.setAttribute('tabindex', '0');
      else target.removeAttribute('tabindex');
    }
  });
  for (const box of document.querySelectorAll('.formula, .scrolls, main pre')) fit.observe(box);

  const page = document.querySelector('main');
  const formulas = [...document.querySelectorAll<HTMLElement>('.math')];
  if (!page || formulas.length === 0) return;
  const widen = (): void => {
    const wide = formulas.map(({ firstElementChild: formula, parentElement: words }) => {
      const room = words?.clientWidth || page.clientWidth;
      return (formula?.getBoundingClientRect().width ?? 0) > room;
    });
    for (const [at, formula] of formulas.entries()) {
      formula.toggleAttribute('data-wide', wide[at]);
      if (wide[at]) fit.observe(formula);
    }
  };
  // In the next frame: here the page's own size must not change.
  new ResizeObserver(() => requestAnimationFrame(widen)).observe(page);
}
