import { nextDouble, nextWord } from '../random';

/**
 * The exponential density cut into parts of equal area (C. D. McFarland 2016, after Marsaglia and Tsang's ziggurat): as many
 * rectangles as fit wholly below the curve, one on top of the other, and what they leave, which is drawn for itself. A
 * point of a rectangle needs no comparison with the curve, nor a second table.
 */
export interface Layers {
  /** How many rectangles there are; parts from this index on are what these leave, 1 draw in 256. */
  readonly count: number;
  /** Half the width of a cell in each rectangle: its middle is an odd number of these from 0. */
  readonly half: Float64Array;
}

const PARTS = 1024;
/** A 32-bit word gives 10 bits for the part and the other 22 for the cell in it. */
const CELLS = 2 ** 22;
/** Beyond any edge. */
const FAR = 50;

/** What rectangles leave between two edges, or above the last: a corner below the curve. */
interface Corner {
  readonly left: number;
  readonly width: number;
  readonly low: number;
  readonly height: number;
}

const edges = edgesOf();
const TAIL = edges[0] as number;

export const EXPONENTIAL: Layers = {
  count: edges.length,
  half: Float64Array.from({ length: PARTS }, (_, part) => (edges[part] ?? 0) / (2 * CELLS)),
};

/** Corner k is the one above rectangle k. */
const corners: readonly Corner[] = edges.map((right, k) => {
  const left = edges[k + 1] ?? 0;
  return { left, width: right - left, low: Math.exp(-right), height: Math.exp(-left) - Math.exp(-right) };
});

/** Running sums of the areas of corners, in units of all that is left, the tail last. */
const upTo = new Float64Array(corners.length + 1).fill(1);
corners.reduce((sum, { width, low, height }, k) => {
  const area = height - low * width;
  upTo[k] = sum + area / (1 - edges.length / PARTS);
  return upTo[k] as number;
}, 0);

/** For each of 1,024 equal steps of these sums the first corner that reaches into it. */
const GUIDE_BITS = 10;
const guide = Int16Array.from({ length: 2 ** GUIDE_BITS }, (_, k) =>
  upTo.findIndex((sum) => sum > k / 2 ** GUIDE_BITS),
);

/** Where the upper right corners of rectangles of area 1 / PARTS touch the curve, from the lowest one up. */
function edgesOf(): number[] {
  const found: number[] = [];
  for (let edge = FAR, height = 0; ; height = Math.exp(-edge)) {
    const excess = (x: number) => x * (Math.exp(-x) - height) - 1 / PARTS;
    const best = fallingRoot((x) => Math.exp(-x) * (1 - x) - height, 0, 1);
    if (excess(best) < 0) return found;
    edge = fallingRoot(excess, best, edge);
    found.push(edge);
  }
}

/** Where a function that falls through 0 between low and high does so. */
function fallingRoot(of: (x: number) => number, low: number, high: number): number {
  let [before, after] = [low, high];
  for (let middle = (low + high) / 2; middle > before && middle < after; middle = (before + after) / 2) {
    if (of(middle) > 0) before = middle;
    else after = middle;
  }
  return before;
}

/** A draw from what the rectangles leave; takes its words from the state. */
export function exponentialCorner(state: Int32Array): number {
  const word = nextWord(state) >>> 0;
  const share = (word + 0.5) * 2 ** -32;
  let k = guide[word >>> (32 - GUIDE_BITS)] as number;
  while (share >= (upTo[k] as number)) k++;
  const corner = corners[k];
  // Beyond the lowest edge it is itself exponential.
  if (!corner) return TAIL - Math.log1p(-nextDouble(state));
  for (;;) {
    let right = ((nextWord(state) >>> 0) + 0.5) * 2 ** -32;
    let up = ((nextWord(state) >>> 0) + 0.5) * 2 ** -32;
    // The curve is below its chord: what lies above is folded over it.
    if (right + up > 1) {
      right = 1 - right;
      up = 1 - up;
    }
    const x = corner.left + corner.width * right;
    if (corner.low + corner.height * up < Math.exp(-x)) return x;
  }
}
