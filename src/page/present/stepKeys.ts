import { stepOf } from './keys';

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
      const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
      if (event.defaultPrevented || ctrlKey || metaKey || altKey || document.querySelector('dialog[open]')) return;
      const by = stepOf(event);
      if (key === 'Escape') leave();
      else if (by) step(by, shiftKey && key !== ' ');
      else if (key === 'f' && document.fullscreenEnabled && by !== null) full();
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
