/** On an embed page, which is a lab alone already, presenting is full screen, where the frame may have it. */
export function bindFullScreen(document: Document): void {
  const root = document.documentElement;
  root.toggleAttribute('data-full-screen', document.fullscreenEnabled);
  document.addEventListener('click', ({ target }) => {
    if (!(target as Element).closest('[data-present-lab]')) return;
    if (document.fullscreenElement) void document.exitFullscreen();
    else root.requestFullscreen().catch(() => {});
  });
}
