const ENDS = ['pointerup', 'pointercancel', 'keyup'] as const;
/** A click comes so soon after a hand or a key has let go, in milliseconds. */
const CLICK = 100;
/** A hand that has gone out of the window is not seen to let go, in milliseconds. */
const LONGEST = 3_000;

/**
 * Resolves when nothing is being pressed, and what was pressed has heard of it. What moves a page under a press takes the click
 * away from what is pressed.
 */
export const unpressed = (document: Document): Promise<void> =>
  new Promise((resolve) => {
    if (!document.querySelector(':active')) return resolve();
    const over = (): void => {
      clearTimeout(late);
      for (const end of ENDS) document.removeEventListener(end, over, true);
      setTimeout(resolve, CLICK);
    };
    const late = setTimeout(over, LONGEST);
    for (const end of ENDS) document.addEventListener(end, over, true);
  });
