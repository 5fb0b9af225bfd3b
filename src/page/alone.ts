import { reader } from './reader';

/** A page that moves by itself waits so long at most for the browser to have nothing else to do, in milliseconds. */
const PATIENCE = 2_000;

/**
 * Resolves once the page has come and the browser rests: for what plays by itself. Where motion is to be reduced only at
 * the first sign of a reader.
 */
export const alone: Promise<void> = matchMedia('(prefers-reduced-motion: reduce)').matches
  ? reader
  : Promise.race([
      reader,
      new Promise<void>((resolve) => {
        const rest = (): void => {
          // Not in every browser.
          if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: PATIENCE });
          else setTimeout(resolve, PATIENCE / 4);
        };
        if (document.readyState === 'complete') rest();
        else addEventListener('load', rest, { once: true });
      }),
    ]);
