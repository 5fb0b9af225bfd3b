import { pageNotebook } from '../../notebook/page';
import { pageWords } from '../words';
import { createAnnouncer } from './announce';
import { bindCopyMenus } from './copyMenus';
import { keep } from './keep';
import { bindLanguages, sectionInView } from './languages';
import { whenNear } from './near';
import { bindNotices } from './notices';
import { bindPredictions } from './predict';
import { bindPresenting } from './presenting';
import { bindScrubs } from './scrub';
import { bindSettings } from './settings';
import { bindValues } from './values';

/** Wakes the prose of a lesson. */
const notebook = pageNotebook();
const words = pageWords(document.documentElement.lang);
const announce = createAnnouncer(document);

bindNotices(document, notebook, words);
bindValues(document, notebook, words, () => import('./quantity').then(({ quantityOf }) => quantityOf));
bindScrubs(document, notebook, words, announce);
bindSettings(document, notebook, words, announce, {
  mark: (id) => history.replaceState(history.state, '', `${location.pathname}${location.search}#${id}`),
  reducedMotion: () => matchMedia('(prefers-reduced-motion: reduce)').matches,
});
bindCopyMenus(document, notebook, words, announce);
bindPredictions(document, words, announce, {
  keep,
  curve: (question, ready) => whenNear(question, () => import('./drawn').then(({ bindDrawn }) => ready(bindDrawn))),
});
bindPresenting(document, (anchor) =>
  import('../present').then(({ present }) => present(document, notebook, words, anchor)),
);
bindLanguages(document, notebook, {
  hasQuery: () => location.search !== '',
  // The switch is at the top: who came by a link to a section has scrolled away from it to get there.
  section: () => sectionInView(document, innerHeight) || decodeURIComponent(location.hash.slice(1)),
});
