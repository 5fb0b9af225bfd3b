// Before the first paint: whether there is anything in the reader's notebook, on the device or in the address.
(() => {
  let kept = /^#[bu]=/.test(location.hash);
  try {
    kept ||= JSON.parse(localStorage.getItem('notebook') ?? 'null')?.entries?.length > 0;
  } catch {
    // Storage may be forbidden, and may hold anything.
  }
  if (kept) document.documentElement.dataset.kept = '';
})();
