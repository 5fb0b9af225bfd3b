import { decoded } from '../notebook/decoded';
import { rest, whenIdle } from './rest';

const SECTIONS = '.lesson-body > .section';

/**
 * Lays out what is below a phone's screen, a section at a time, once the page is there and nothing else is to be done: all at
 * once, and before the first figure has answered, it takes half a second there (`data-opening`, public/theme.js, prose.css).
 * Before a way within the page is taken, all of it at once, so that it leads to where it says.
 */
export function bindOpening(document: Document): void {
  const { dataset } = document.documentElement;
  if (!('opening' in dataset)) return;
  // Somebody has gone to a place before this came, and would arrive where it was.
  if (location.hash !== '') {
    delete dataset.opening;
    document.getElementById(decoded(location.hash.slice(1)))?.scrollIntoView();
    return;
  }
  const sections = document.querySelectorAll(SECTIONS).values();
  const layNext = (): void => {
    const next = sections.next();
    if (next.done) end();
    else {
      next.value.setAttribute('data-laid', '');
      whenIdle(layNext);
    }
  };
  const end = (): void => {
    delete dataset.opening;
    document.removeEventListener('click', leads, true);
  };
  const leads = ({ target }: Event): void => {
    if ((target as Element | null)?.closest('a:is([href^="#"], [href^="?"])')) end();
  };
  document.addEventListener('click', leads, true);
  rest().then(layNext);
}
