import { remembered } from './remember';

/**
 * Leads from `/` to the language that was chosen before, else to the browser's own, if the site speaks it; who reads another
 * chooses. What the address says goes along either way.
 */
const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[data-language]')];
for (const link of links) {
  link.search = location.search;
  link.hash = location.hash;
}
const wanted = (remembered('language') ?? navigator.language).toLowerCase().split('-')[0];
const link = links.find(({ hreflang }) => hreflang === wanted);
if (link) location.replace(link.href);
