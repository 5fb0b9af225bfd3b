import { type Paths, pathMeant } from './pathMeant';
import { remembered } from './remember';

/** On the 404 page: leads on to the page that is meant, with all else that the address says, where there is no doubt. */
const { paths } = document.querySelector<HTMLElement>('[data-paths]')?.dataset ?? {};
if (paths) {
  const known = JSON.parse(paths) as Paths;
  const wanted = [remembered('language') ?? '', ...navigator.languages].map((tag) => tag.toLowerCase().split('-')[0]);
  const preferred = wanted.find((language) => known.locales.includes(language ?? '')) ?? known.locales[0] ?? '';
  const path = pathMeant(location.pathname, preferred, known);
  if (path !== null) location.replace(`${path}${location.search}${location.hash}`);
}
