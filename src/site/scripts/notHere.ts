/** On the page that stands for one that is not on the device: offers it in a language that is, and tries again with a network. */
let isLeaving = false;
// Who goes elsewhere at that moment is not brought back.
addEventListener('beforeunload', () => {
  isLeaving = true;
});
addEventListener('online', () => {
  if (!isLeaving) location.reload();
});

const base = document.querySelector<HTMLElement>('[data-base]')?.dataset.base ?? '/';
const path = location.pathname.slice(base.length).replace(/^[^/]*\//, '');
for (const offer of document.querySelectorAll<HTMLElement>('[data-other]')) {
  const address = `${base}${offer.dataset.other}/${path}`;
  const link = offer.querySelector('a');
  // Where storage is forbidden nothing is kept.
  const kept =
    address === location.pathname
      ? undefined
      : await caches.match(address, { ignoreSearch: true }).catch(() => undefined);
  if (!kept || !link) continue;
  link.href = `${address}${location.search}${location.hash}`;
  offer.hidden = false;
}

export {};
