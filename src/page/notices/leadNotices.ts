/**
 * Puts the place of notices where a link leads, empty as yet, so that they are seen there: into a figure, a question or a
 * list, behind a heading, above a lab or a term. Where a link leads nowhere they stay at the top.
 */
export function leadNotices(document: Document, place: HTMLElement, id: string): void {
  const target = id === '' ? null : document.getElementById(id);
  if (!target?.closest('main')) return;
  const lab = target.closest('lab-place');
  const above = lab ? (lab.querySelector('astro-island') ?? target) : target.tagName === 'ARTICLE' ? target : null;
  if (above) above.before(place);
  else if (/^H\d$/.test(target.tagName)) target.after(place);
  else target.prepend(place);
  const root = document.documentElement;
  new MutationObserver((_, watch) => {
    watch.disconnect();
    // What is said takes the place on the screen of what it is said of, which gives way downwards.
    root.style.overflowAnchor = 'none';
    requestAnimationFrame(() => requestAnimationFrame(() => root.style.removeProperty('overflow-anchor')));
    if (!above) return;
    // The target's own edge is what the link leads to, and the screen is to begin above it.
    const began = getComputedStyle(target).scrollMarginBlockStart;
    target.style.scrollMarginBlockStart = `calc(${began} + ${place.offsetHeight}px + 1rem)`;
  }).observe(place, { childList: true });
}
