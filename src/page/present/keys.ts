const STEPS: Readonly<Record<string, 1 | -1>> = { PageDown: 1, ArrowRight: 1, PageUp: -1, ArrowLeft: -1 };
/** Where arrows and paging have a meaning of their own. */
const CONTROL = 'input, select, textarea, dialog, .lab-table, .lab-code, [role=slider], [role=menu], [contenteditable]';
/** What the space bar presses. */
const PRESSED = 'button, a, summary, label';

/** Where a key leads: a step on or back, 0 for none; null where the key belongs to a control. */
export function stepOf({ key, shiftKey, target }: KeyboardEvent): 1 | -1 | 0 | null {
  const element = target as Element;
  if (element.closest(CONTROL)) return null;
  if (key === ' ') return element.closest(PRESSED) ? null : shiftKey ? -1 : 1;
  return STEPS[key] ?? 0;
}
