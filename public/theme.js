// Before the first paint: the reader's choice of colours, whether labs show all they have, and the news that scripts run.
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
})();
