import { sectionInView } from '../languages/languages';

/** Keeps the bar of a lesson at the section that is being read, and at the last figure that has gone by. */
export function bindBar(document: Document): void {
  const section = document.querySelector<HTMLAnchorElement>('.bar-section');
  const back = document.querySelector<HTMLAnchorElement>('.bar-figure');
  if (!section || !back) return;
  const headings = [...document.querySelectorAll<HTMLElement>('main h2[id]')];
  const figures = [...document.querySelectorAll<HTMLElement>('[data-figure][id], section[data-lab][id]')];

  const show = (link: HTMLAnchorElement, id: string | undefined): void => {
    link.hidden = !id;
    if (id) link.setAttribute('href', `#${id}`);
  };
  const tell = (): void => {
    const id = sectionInView(document, innerHeight);
    const heading = headings.find((one) => one.id === id) ?? headingOf(id);
    // A heading has a sign for its link beside its words.
    section.textContent = heading?.firstChild?.textContent?.trim() ?? '';
    show(section, heading?.id);
    // One that waits for an answer is not there.
    const there = figures.filter((figure) => figure.getClientRects().length > 0);
    const seen = there.some((figure) => {
      const { top, bottom } = figure.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    });
    const gone = there.findLast((figure) => figure.getBoundingClientRect().bottom <= 0);
    show(back, seen ? undefined : gone?.id);
  };
  // Where a lab comes last, its section is meant.
  const headingOf = (id: string): HTMLElement | undefined =>
    document.getElementById(id)?.closest('.section')?.querySelector('h2') ?? undefined;

  // Asking where things are makes the browser lay out the page, so only when one of them comes or goes.
  const upper = new IntersectionObserver(tell, { rootMargin: '0px 0px -60% 0px' });
  for (const heading of headings) upper.observe(heading);
  const whole = new IntersectionObserver(tell);
  for (const figure of figures) whole.observe(figure);
}
