const STEPS: Readonly<Record<string, 1 | -1>> = { PageDown: 1, ArrowRight: 1, PageUp: -1, ArrowLeft: -1 };
/** Where arrows and paging have a meaning of their own. */
const CONTROL = 'input, select, textarea, dialog, .lab-table, .lab-code, [role=slider], [contenteditable]';

/** What keys do while something has the screen to itself. */
export interface StepActions {
  /** With Shift from one large thing to the next. */
  step(by: 1 | -1, large: boolean): void;
  full(): void;
  leave(): void;
}

/** Hears the keys of a presentation until the signal. */
export function bindStepKeys(document: Document, { step, full, leave }: StepActions, signal: AbortSignal): void {
  document.addEventListener(
    'keydown',
    (event) => {
      const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
      if (event.defaultPrevented || ctrlKey || metaKey || altKey || document.querySelector('dialog[open]')) return;
      const by = STEPS[key];
      if (key === 'Escape') leave();
      else if ((target as Element).closest(CONTROL)) return;
      else if (by) step(by, shiftKey);
      else if (key === 'f' && document.fullscreenEnabled) full();
      else return;
      event.preventDefault();
    },
    { signal },
  );
}

/** The whole screen, or no longer. */
export function toggleFullScreen(document: Document): void {
  if (document.fullscreenElement) void document.exitFullscreen();
  else document.documentElement.requestFullscreen().catch(() => {});
}
