// Before the first paint: `?present` shows one slide alone on the screen. page/present/ does the rest.
(() => {
  if (!new URLSearchParams(location.search).has('present')) return;
  const root = document.documentElement;
  root.dataset.present = '';
  // As src/notebook/decoded.ts: an address may hold what is no text.
  const fragment = location.hash.slice(1).replaceAll('+', '%2B').replaceAll('&', '%26');
  const id = CSS.escape(new URLSearchParams(`=${fragment}`).get(''));
  // What the address names, the lab of the section that it names, else the first.
  const all = 'lab-place, figure[data-figure], predict-first';
  const named = `lab-place[data-anchor="${id}"], :is(figure[data-figure], predict-first)#${id}, .section:has(> #${id}) lab-place`;
  const mark = () => {
    const place = document.querySelector(id ? named : all);
    if (!place) return;
    place.dataset.presented = '';
    watch.disconnect();
  };
  const watch = new MutationObserver(mark);
  watch.observe(root, { childList: true, subtree: true });
  document.addEventListener('DOMContentLoaded', () => watch.disconnect());
})();
