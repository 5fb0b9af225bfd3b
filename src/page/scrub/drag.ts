/** Pixels to drag for one step, and to move before a press counts as a drag. */
const PIXELS_A_STEP = 20;
const THRESHOLD = 4;

export interface DragTarget {
  /** A drag begins; what it will move is remembered. */
  start(): void;
  /** The hand is so many steps away from where it began. */
  move(steps: number): void;
}

/** Lets a number field be dragged sideways; a press that moves nowhere opens it for typing. */
export function makeDraggable(field: HTMLInputElement, target: DragTarget): void {
  let from: number | null = null;
  let dragging = false;

  // Sideways is for the number, up and down still scrolls the page.
  field.style.touchAction = 'pan-y';

  field.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || field.ownerDocument.activeElement === field) return;
    from = event.clientX;
    dragging = false;
    // At once: a quick hand has left the narrow field before it has gone the threshold.
    field.setPointerCapture?.(event.pointerId);
  });
  // Without this the press would select text; typing starts when the hand is lifted.
  field.addEventListener('mousedown', (event) => {
    if (field.ownerDocument.activeElement !== field) event.preventDefault();
  });
  field.addEventListener('pointermove', (event) => {
    if (from === null) return;
    const distance = event.clientX - from;
    if (!dragging) {
      if (Math.abs(distance) < THRESHOLD) return;
      dragging = true;
      target.start();
    }
    target.move(Math.round(distance / PIXELS_A_STEP));
  });
  field.addEventListener('pointerup', () => {
    if (from !== null && !dragging) {
      field.focus();
      field.select();
    }
    from = null;
  });
  field.addEventListener('pointercancel', () => {
    from = null;
  });
}
