import { orTell } from '../../instrument/faults/tell';
import { isFragment, KEY } from './carries';

/** Wakes the page of the reader's notebook once there is something in it: an empty one needs no script. */
const place = document.querySelector<HTMLElement>('[data-collection]');
let opened = false;

function open(): void {
  if (!place || opened) return;
  opened = true;
  void orTell(() => import('./open').then(({ openCollection }) => openCollection(place)));
}

// `public/notebook.js` has looked before the first paint.
if ('kept' in document.documentElement.dataset) open();
else {
  // Another window has added something, or a link is put into the address.
  addEventListener('storage', (event: StorageEvent) => {
    if (event.key === KEY) open();
  });
  addEventListener('pageshow', (event: PageTransitionEvent) => {
    if (event.persisted) location.reload();
  });
  addEventListener('hashchange', () => {
    if (isFragment(location.hash)) open();
  });
}
