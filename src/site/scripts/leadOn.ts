import { remembered } from './remember';

/** Leads from `/` to the language that was chosen before, else to the first of the browser's that the site speaks. */
const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[data-language]')];
const wanted = [remembered('language') ?? '', ...navigator.languages].map((tag) => tag.toLowerCase().split('-')[0]);
const link = wanted.map((language) => links.find((other) => other.hreflang === language)).find(Boolean);
if (link) location.replace(link.href);
