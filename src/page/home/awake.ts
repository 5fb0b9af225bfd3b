import { createAnnouncer } from '../../instrument/menu/announce';
import { pageWords } from '../../instrument/words';
import { figureNotebook } from '../../notebook/figures';
import { pageNotebook } from '../../notebook/page';
import { arriveEarly } from '../address/address';
import { bindCopyMenus } from '../copy/copyMenus';
import { bindNotices } from '../notices/notices';
import { playOnce } from './play';

/** What the start page has once its figure wakes. */
const notebook = pageNotebook();
const words = pageWords(document.documentElement.lang);

void arriveEarly(document).then((arrived) => bindNotices(document, notebook, words, { arrived }));
bindCopyMenus(document, notebook, words, createAnnouncer(document));
const figure = document.querySelector<HTMLElement>('[data-figure]');
const own = figure && figureNotebook(figure.id);
const reduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
// Who came by a link sees what the link says.
if (figure && own && !reduced && location.hash !== `#${figure.id}`) playOnce(figure, own);
