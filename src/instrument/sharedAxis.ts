import type { Domain, Frame } from '../experiments/frame';

/** What a figure that may stand beside another one of its lab draws by: the axes of both, wide enough for both. */
export interface SharedAxis {
  /** Draws by the axes of these as well, and they by its own; by its own alone where there are none. */
  shareWith(others: readonly SharedAxis[]): void;
  /** The figure's frames as they are to be drawn. */
  widened(own: readonly Frame[]): readonly Frame[];
  /** Calls back with the frames when another figure has changed the axes. Returns the unsubscriber. */
  watch(redraw: (frames: readonly Frame[]) => void): () => void;
  /** The frames of the figure as they are. */
  own(): readonly Frame[];
  /** Another one has changed. */
  stir(): void;
}

export function createSharedAxis(): SharedAxis {
  let frames: readonly Frame[] = [];
  let others: readonly SharedAxis[] = [];
  let redraw: ((frames: readonly Frame[]) => void) | null = null;
  let drawn = '';

  const widest = (): readonly Frame[] => {
    const theirs = others.map((other) => other.own());
    const all = frames.map((frame) => widenedBy(frame, theirs.flat()));
    drawn = spansIn(all);
    return all;
  };
  const axis: SharedAxis = {
    own: () => frames,
    shareWith(next) {
      others = next.filter((other) => other !== axis);
      axis.stir();
    },
    widened(own) {
      const before = spansIn(frames);
      frames = own;
      const all = widest();
      if (spansIn(own) !== before) for (const other of others) other.stir();
      return all;
    },
    stir() {
      if (frames.length === 0) return;
      const before = drawn;
      const all = widest();
      if (drawn !== before) redraw?.(all);
    },
    watch(listener) {
      redraw = listener;
      return () => {
        redraw = null;
      };
    },
  };
  return axis;
}

/** What of a frame says where an axis begins and ends: `domain`, `valueDomain`, `gapDomain`. */
const isSpan = (entry: readonly [string, unknown]): entry is [string, Domain] => {
  const [name, value] = entry;
  return /domain$/i.test(name) && Array.isArray(value) && value.length === 2 && value.every(Number.isFinite);
};

const spansIn = (frames: readonly Frame[]): string =>
  JSON.stringify(frames.map((frame) => [frame.kind, Object.entries(frame).filter(isSpan)]));

/** A mean and a sum, or a mean and a standardised one, are no two places on one axis. */
const isAlike = (a: Frame, b: Frame): boolean =>
  a.kind === b.kind && MEANING.every((name) => meaningOf(a, name) === meaningOf(b, name));
const MEANING = ['statistic', 'scale', 'quantity', 'sums'];
const meaningOf = (frame: Frame, name: string): unknown => (frame as unknown as Record<string, unknown>)[name];

function widenedBy(frame: Frame, others: readonly Frame[]): Frame {
  const alike = others.filter((other) => isAlike(frame, other));
  const wider = Object.entries(frame)
    .filter(isSpan)
    .map(([name, [low, high]]): [string, Domain] => {
      const spans = alike.flatMap((other) =>
        Object.entries(other)
          .filter(isSpan)
          .filter(([theirs]) => theirs === name),
      );
      return [
        name,
        [Math.min(low, ...spans.map(([, span]) => span[0])), Math.max(high, ...spans.map(([, span]) => span[1]))],
      ];
    });
  return wider.length > 0 ? { ...frame, ...Object.fromEntries(wider) } : frame;
}
