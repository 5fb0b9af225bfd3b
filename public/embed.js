// On an embed page, before the first paint: the line back leads to the lesson that the address names, at its state.
(() => {
  const asked = new URLSearchParams(location.search).get('lesson');
  const lines = [...document.querySelectorAll('.embed-back')];
  const chosen = lines.find((line) => line.dataset.lesson === asked) ?? lines[0];
  for (const line of lines) line.hidden = line !== chosen;
  chosen.querySelector('a').search = location.search;
  document.querySelector('lab-place').dataset.lesson = chosen.dataset.lesson;
  // A frame sandboxed without allow-same-origin loads no modules and starts no workers: nothing here can move.
  if (self.origin === 'null') document.documentElement.dataset.sealed = '';
})();
