// Before the first paint: the reader's choice of colours, whether labs show all they have, in what face, and the news that scripts run.
(() => {
  const root = document.documentElement;
  // In an older browser (site/about/features.ts) no other script runs, and the page says so.
  if (!('popover' in root && CSS.supports('grid-template-columns', 'subgrid'))) {
    root.dataset.old = '';
    const policy = document.createElement('meta');
    policy.httpEquiv = 'content-security-policy';
    policy.content = "script-src 'none'";
    document.head.appendChild(policy);
    return;
  }
  root.dataset.scripted = '';
  // A page that nobody has been on: on a phone nothing below the first figure is laid out at first (page/opening.ts).
  const [came] = performance.getEntriesByType('navigation');
  // Of a link to a passage, as search engines make them, only the entry's name has a trace.
  const isToPassage = came && came.name.indexOf(':~:') >= 0;
  if (came && came.type === 'navigate' && !location.hash && !location.search && !isToPassage) {
    root.dataset.opening = 'first';
    // What is near the screen, when somebody goes there, or soon after the first paint.
    const goOn = () => {
      if (root.dataset.opening) root.dataset.opening = 'near';
    };
    addEventListener('scroll', goOn, { once: true, passive: true });
    requestAnimationFrame(() => setTimeout(goOn, 700));
  }
  // A list that the address narrows is seen when that is done (site/scripts/heardFilter.ts), or fails, or takes too long.
  if (/[?&](heard|about)=[^&]/.test(location.search)) {
    root.dataset.narrowing = '';
    const show = () => delete root.dataset.narrowing;
    addEventListener('error', show, true);
    setTimeout(show, 20000);
  }
  try {
    const theme = localStorage.getItem('theme');
    const forced = matchMedia('(forced-colors: active)');
    // Where the system gives all colours, they are its own.
    const dress = () => {
      if (forced.matches) delete root.dataset.theme;
      else if (theme === 'dark' || theme === 'light') root.dataset.theme = theme;
    };
    dress();
    forced.addEventListener('change', dress);
    if (localStorage.getItem('more')) root.dataset.more = '';
    // A page before this one has fetched the instruments' own face (site/scripts/instrumentFace.ts).
    if (root.lang !== 'ko' && sessionStorage.getItem('instrument-face')) {
      const face = new URL('fonts/source-sans-3.woff2', document.currentScript.src);
      const fetched = { rel: 'preload', as: 'font', type: 'font/woff2', crossOrigin: '', href: face.href };
      document.head.appendChild(Object.assign(document.createElement('link'), fetched));
      root.dataset.instrumentFace = '';
    }
  } catch (_) {
    // Storage may be forbidden; then the system's colours and plain labs are used.
  }
  // A hand that is faster than the scripts that wait for one (page/reader.ts), and whether it holds what it moves.
  const hear = ({ type, target }) => {
    if (type === 'pointerdown') root.dataset.touched = target.type === 'range' ? 'held' : '';
    else if (type === 'keydown' || !('touched' in root.dataset)) root.dataset.touched = '';
  };
  for (const type of ['pointerdown', 'keydown', 'click', 'input']) document.addEventListener(type, hear, true);
  // Controls live before their lab does (instrument/controls/early.ts), but not in a sealed frame: there none wakes.
  if (origin === 'null') return;
  const watch = new MutationObserver(() => {
    const asleep = 'astro-island :is(.controls, .setting-controls) > fieldset:disabled';
    for (const fieldset of document.querySelectorAll(asleep)) fieldset.disabled = false;
  });
  watch.observe(root, { childList: true, subtree: true });
  document.addEventListener('DOMContentLoaded', () => watch.disconnect());
  const note = ({ target, type }) => {
    const control = target.closest('astro-island[ssr] fieldset :is(button, select)');
    if (control) control.setAttribute('data-early', 1 + Number(control.getAttribute('data-early')));
    // Who asks a figure for all its controls is answered when it is awake (instrument/FigureIsland.tsx).
    const grow = type === 'click' && target.closest('[data-grow]:not([data-awake])');
    if (grow) grow.setAttribute('data-asked', '');
  };
  for (const type of ['click', 'input']) document.addEventListener(type, note, true);
})();
