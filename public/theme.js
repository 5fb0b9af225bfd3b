// Before the first paint: the reader's choice of colours, and the news that scripts run.
(() => {
  const root = document.documentElement;
  root.dataset.scripted = '';
  try {
    const theme = localStorage.getItem('theme');
    if (theme === 'dark' || theme === 'light') root.dataset.theme = theme;
  } catch {
    // Storage may be forbidden; then the system's colours are used.
  }
})();
