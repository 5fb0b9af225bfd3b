import { densitiesIn } from '../charts/barsOutline';
import { layShape } from '../charts/guessedShape';
import { arrangeLabels } from '../charts/labels/arrange';
import type { Steps } from '../charts/shapes';
import type { StackPanel } from '../charts/stack';
import type { Words } from '../charts/words';

/** Draws a guess, as it stands at a lab's place (page/predict/overlay.ts), over the panels that can show it. */
export function layOver(panels: readonly StackPanel[], guess: string, words: Words): void {
  const shape = shapeOf(guess);
  for (const { kind, figure } of panels) {
    const ground = figure.ground?.();
    if (!figure.outline && !ground) continue;
    figure.outline?.(shape ? [] : pointsOf(guess));
    const chosen = shape?.of === kind ? shape.steps : null;
    if (ground) layShape(figure.element, ground, chosen, words.t('chart.guessedShape'));
    arrangeLabels(figure.element);
  }
}

/** "x" or "x:y,x:y". */
const pointsOf = (guess: string): readonly (readonly [number, number])[] =>
  guess === ''
    ? []
    : guess.split(',').map((point) => {
        const [x, y = 'NaN'] = point.split(':');
        return [Number(x), Number(y)] as const;
      });

/** "kind-of-panel lowest highest tallest outline", the outline as the option's picture has it; null where it is none. */
function shapeOf(guess: string): { readonly of: string; readonly steps: Steps } | null {
  const [of = '', low, high, tallest, outline] = guess.split(' ');
  if (!outline) return null;
  const density = densitiesIn(outline, Number(tallest));
  const lo = Number(low);
  return { of, steps: { lo, width: (Number(high) - lo) / density.length, density } };
}
