import { createAnnouncer } from '../../instrument/menu/announce';
import { pageWords } from '../../instrument/words';
import { figureNotebook } from '../../notebook/figures';
import { pageNotebook } from '../../notebook/page';
import { arriveEarly } from '../address/address';
import { bindCopyMenus } from '../copy/copyMenus';
import { bindNotices } from '../notices/notices';
import { playOnce } from './play';

/**
 * What the start page has once its figure wakes.
 * @param hand aborted by whatever a hand does to the figure
 */
export function wakeHome(figure: HTMLElement | null, hand: AbortSignal | null): void {
  const notebook = pageNotebook();
  const words = pageWords(document.documentElement.lang);
  void arriveEarly(document).then((arrived) => bindNotices(document, notebook, words, { arrived }));
  bindCopyMenus(document, notebook, words, createAnnouncer(document));
  const own = figure && figureNotebook(figure.id);
  const reduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
  // Who came by a link sees what the link says.
  if (figure && own && hand && !reduced && location.hash !== `#${figure.id}`) playOnce(figure, own, hand);
}
