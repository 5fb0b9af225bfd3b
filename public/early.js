// While the page comes: the pictures of its first figure (site/build/showEarly.ts), for a finger, which gives no sign of itself
// before it touches. Unread, since to read them takes a while on a phone.
(() => {
  const pictures = document.querySelector('meta[name=early-pictures]');
  if (!pictures || location.search || !matchMedia('(hover: none)').matches) return;
  if (navigator.serviceWorker?.controller || navigator.connection?.saveData) return;
  // Not by a link that prefetches: Firefox finds no word for it in the page's policy.
  fetch(pictures.content, { priority: 'low' })
    .then((file) => file.text())
    .catch(() => {});
})();
