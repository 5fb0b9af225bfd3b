/** Does something when the browser has nothing else to do, or when it has waited so long, in milliseconds. */
export function whenIdle(work: () => void, patience?: number): void {
  // Not in every browser.
  if ('requestIdleCallback' in window)
    requestIdleCallback(() => work(), patience === undefined ? {} : { timeout: patience });
  else setTimeout(work, (patience ?? 200) / 4);
}

/** Resolves once the page has come and the browser rests, or has not for so long, in milliseconds. */
export const rest = (patience?: number): Promise<void> =>
  new Promise((resolve) => {
    const idle = (): void => whenIdle(resolve, patience);
    if (document.readyState === 'complete') idle();
    else addEventListener('load', idle, { once: true });
  });
