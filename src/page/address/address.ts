import { decoded } from '../../notebook/decoded';
import { isDoubtful } from '../../notebook/doubt';
import type { Variables } from '../../notebook/notebook';
import { leadNotices } from '../notices/leadNotices';

/**
 * Sees to the address that led here. One that may have been damaged on its way is mended, and the page loaded anew at the
 * link that was meant; sentences say so, at the place that it leads to. Most often there are none.
 */
export async function arrive(document: Document, variables: Variables): Promise<readonly string[]> {
  const isMended = Boolean(history.state?.mended);
  if (!isMended && !isDoubtful(variables, location, (id) => document.getElementById(id) !== null)) return [];
  const place = document.getElementById('notices');
  if (place) leadNotices(document, place, decoded(location.hash.slice(1)));
  try {
    const { mendPage } = await import('./mendPage');
    return await mendPage(document, variables);
  } catch {
    // The address is read as it is.
    return [];
  }
}

/** The same on a page that says nothing else of links: it makes their place when there is something to say. */
export async function arriveQuietly(document: Document): Promise<void> {
  const { variables = {} } = JSON.parse(document.getElementById('notebook')?.textContent ?? '{}') as {
    variables?: Variables;
  };
  const sentences = await arrive(document, variables);
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
