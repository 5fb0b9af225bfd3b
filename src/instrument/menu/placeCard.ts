interface Size {
  readonly width: number;
  readonly height: number;
}
interface Edges {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

/** Pixels between a card and the edge of the view. */
const EDGE = 8;
/** Pixels between a card and its word: few, so that the pointer gets across. */
const GAP = 5;

/**
 * Where the card of a word goes, in the view's own pixels: under the word, or over it where there is more room;
 * never beyond the sides.
 */
export function placeCard(word: Edges, card: Size, view: Size): { left: number; top: number } {
  const under = word.bottom + GAP;
  const over = word.top - GAP - card.height;
  const fits = under + card.height <= view.height - EDGE;
  return {
    left: Math.max(EDGE, Math.min(word.left, view.width - card.width - EDGE)),
    top: fits || view.height - word.bottom >= word.top ? under : over,
  };
}
