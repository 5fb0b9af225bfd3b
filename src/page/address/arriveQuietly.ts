import { decoded } from '../../notebook/decoded';
import { leadNotices } from '../notices/leadNotices';
import { arriveEarly } from './address';

/** Sees to the address of a page that says nothing else of links: it makes their place when there is something to say. */
export async function arriveQuietly(document: Document): Promise<void> {
  const sentences = await arriveEarly(document);
  if (sentences.length === 0) return;
  const place = document.createElement('div');
  place.id = 'notices';
  place.setAttribute('role', 'status');
  document.querySelector('main')?.prepend(place);
  leadNotices(document, place, decoded(location.hash.slice(1)));
  // A region that is there already is heard when it changes.
  setTimeout(() => {
    for (const sentence of sentences)
      place.append(Object.assign(document.createElement('p'), { textContent: sentence }));
  }, 100);
}
