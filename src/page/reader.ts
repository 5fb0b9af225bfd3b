const SIGNS = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'focusin', 'scroll', 'wheel'] as const;

/** Resolves at the first sign of a reader; a link to a place on the page is one. */
export const reader = new Promise<void>((resolve) => {
  const here = (event?: Event): void => {
    // Browsers tell of a pointer when the page moves under it; nobody need be there.
    if (event instanceof PointerEvent && event.type === 'pointermove' && !event.movementX && !event.movementY) return;
    for (const sign of SIGNS) removeEventListener(sign, here, true);
    resolve();
  };
  // Noted by `public/theme.js`, which is there before anything can be touched.
  if (location.hash !== '' || 'touched' in document.documentElement.dataset) {
    resolve();
    return;
  }
  for (const sign of SIGNS) addEventListener(sign, here, { capture: true, passive: true });
  // To ask how far it is scrolled lays out a page that is still to come, a tenth of a second on a phone: not before its frame.
  requestAnimationFrame(() => {
    if (scrollY > 0) here();
  });
});
