import { decoded } from '../../notebook/decoded';
import { distance } from './distance';

/** On the 404 page: offers the lesson whose address is closest to the one that was asked for. */
const asked = decoded(location.pathname).toLowerCase().split('/').filter(Boolean);
const language = document.querySelector(
  `[data-lessons="${asked.find((part) => document.querySelector(`[data-lessons="${CSS.escape(part)}"]`)) ?? ''}"]`,
)
  ? asked.find((part) => document.querySelector(`[data-lessons="${CSS.escape(part)}"]`))
  : document.documentElement.lang;
const links = [...document.querySelectorAll<HTMLAnchorElement>(`[data-lessons="${language}"] a[data-slug]`)];
const scored = links
  .map((link) => ({ link, slug: link.dataset.slug ?? '' }))
  .map(({ link, slug }) => ({
    link,
    // As a share of the slug's letters; the best of the address's parts counts.
    off: Math.min(1, ...asked.map((part) => distance(part, slug) / slug.length)),
  }))
  .sort((a, b) => a.off - b.off);
const best = scored[0];
const offer = document.querySelector<HTMLElement>(`[data-meant="${language}"]`);
if (best && offer && best.off < 0.6) {
  const link = offer.querySelector('a');
  if (link) {
    link.href = best.link.href;
    link.textContent = best.link.textContent;
  }
  offer.hidden = false;
}
