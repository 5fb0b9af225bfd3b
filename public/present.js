// Before the first paint: `?present` shows one lab alone on the screen. labs/present/ does the rest.
(() => {
  if (!new URLSearchParams(location.search).has('present')) return;
  const root = document.documentElement;
  root.dataset.present = '';
  const id = CSS.escape(decodeURIComponent(location.hash.slice(1)));
  // The lab that the address names, the one in the section that it names, else the first.
  const named = `lab-place[data-anchor="${id}"], .section:has(> #${id}) lab-place`;
  const mark = () => {
    const place = document.querySelector(id ? named : 'lab-place');
    if (!place) return;
    place.dataset.presented = '';
    watch.disconnect();
  };
  const watch = new MutationObserver(mark);
  watch.observe(root, { childList: true, subtree: true });
  document.addEventListener('DOMContentLoaded', () => watch.disconnect());
})();
