// Before the first paint: the reader's choice of colours, whether labs show all they have, the news that scripts run,
// and controls that can be touched at once.
(() => {
  const root = document.documentElement;
  root.dataset.scripted = '';
  try {
    const theme = localStorage.getItem('theme');
    if (theme === 'dark' || theme === 'light') root.dataset.theme = theme;
    if (localStorage.getItem('more')) root.dataset.more = '';
  } catch {
    // Storage may be forbidden; then the system's colours and plain labs are used.
  }
  // In a sealed frame no lab will wake.
  if (origin === 'null') return;
  const enable = () => {
    const asleep = 'astro-island :is(.controls, .setting-controls) > fieldset:disabled';
    for (const fieldset of document.querySelectorAll(asleep)) fieldset.disabled = false;
  };
  const watch = new MutationObserver(enable);
  watch.observe(root, { childList: true, subtree: true });
  document.addEventListener('DOMContentLoaded', () => {
    enable();
    watch.disconnect();
  });
  // What is done before a lab is awake is marked, and done again then: instrument/controls/early.ts.
  const note = (type, selector) =>
    document.addEventListener(type, ({ target }) => target.closest(selector)?.setAttribute('data-early', ''), true);
  note('input', 'astro-island form:not([data-woken]) :is(input, select)');
  note('click', 'astro-island[ssr] fieldset button');
  document.addEventListener('submit', (event) => event.target.closest('astro-island') && event.preventDefault());
})();
