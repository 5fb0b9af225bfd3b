import type { ClientDirective } from 'astro';

const SIGNS = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'focusin', 'scroll', 'wheel'] as const;
const NEAR = '300px';

/** Resolves at the first sign of a reader; a link to a place on the page is one. */
const reader = new Promise<void>((resolve) => {
  const here = (event: Event): void => {
    // Browsers tell of a pointer when the page moves under it; nobody need be there.
    if (event instanceof PointerEvent && event.type === 'pointermove' && !event.movementX && !event.movementY) return;
    for (const sign of SIGNS) removeEventListener(sign, here, true);
    resolve();
  };
  if (location.hash !== '' || scrollY > 0) resolve();
  else for (const sign of SIGNS) addEventListener(sign, here, { capture: true, passive: true });
});

/** Wakes what is near the screen once somebody reads: a page that nobody has touched fetches no code for its figures. */
const whenRead: ClientDirective = async (load, _options, island) => {
  await reader;
  const observer = new IntersectionObserver(
    async (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      const hydrate = await load();
      await hydrate();
    },
    { rootMargin: NEAR },
  );
  for (const child of island.children) observer.observe(child);
};

export default whenRead;
