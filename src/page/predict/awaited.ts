import type { Asking } from './asking';

/** A question whose own part is still to come: it can be skipped meanwhile, and a kept answer is shown when it is there. */
export function awaited(load: (ready: (asking: Asking) => void) => void): Asking {
  let there: Asking | null = null;
  let kept: readonly number[] | null = null;
  load((asking) => {
    there = asking;
    if (kept) asking.show(kept);
  });
  return {
    value: () => there?.value() ?? null,
    clear() {
      kept = null;
      there?.clear();
    },
    focus: () => there?.focus(),
    show(numbers) {
      kept = numbers;
      there?.show(numbers);
    },
    first: 'predict.drawFirst',
  };
}
