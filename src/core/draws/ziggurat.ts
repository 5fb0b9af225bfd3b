import { nextDouble } from '../random';
import { normalCdf, SQRT_2PI } from '../special/normal';

/**
 * Tables of the ziggurat method (Marsaglia and Tsang 2000): 256 layers of equal area under a decreasing density.
 * A 32-bit word gives 8 bits for the layer and the other 24 for the place in it, so the two are independent
 * (Doornik 2005 shows what happens when they share bits).
 */
export interface Ziggurat {
  /** Cells are accepted at once below this index. */
  readonly inside: Int32Array;
  /** Width of a cell in each layer. */
  readonly width: Float64Array;
  /** Right edges of the layers, from the tail's start down to 0. */
  readonly edge: Float64Array;
  readonly height: Float64Array;
}

export const LAYERS = 256;

/**
 * @param cells cells across a layer
 * @param tail where the tail starts
 * @param area area of a layer, the lowest one with the tail
 */
function build(
  cells: number,
  tail: number,
  area: number,
  density: (x: number) => number,
  inverse: (y: number) => number,
) {
  const edge = new Float64Array(LAYERS + 1);
  const height = new Float64Array(LAYERS + 1);
  edge[0] = area / density(tail);
  edge[1] = tail;
  height[1] = density(tail);
  for (let i = 2; i < LAYERS; i++) {
    height[i] = (height[i - 1] as number) + area / (edge[i - 1] as number);
    edge[i] = inverse(height[i] as number);
  }
  edge[LAYERS] = 0;
  height[LAYERS] = 1;
  const inside = new Int32Array(LAYERS);
  const width = new Float64Array(LAYERS);
  for (let i = 0; i < LAYERS; i++) {
    inside[i] = Math.floor(((edge[i + 1] as number) / (edge[i] as number)) * cells);
    width[i] = (edge[i] as number) / cells;
  }
  return { inside, width, edge, height };
}

const NORMAL_TAIL = 3.654152885361009;
const NORMAL_AREA = NORMAL_TAIL * Math.exp(-0.5 * NORMAL_TAIL ** 2) + SQRT_2PI * normalCdf(-NORMAL_TAIL);
const EXPONENTIAL_TAIL = 7.69711747013105;
const EXPONENTIAL_AREA = (EXPONENTIAL_TAIL + 1) * Math.exp(-EXPONENTIAL_TAIL);

const normalHeight = (x: number) => Math.exp(-0.5 * x * x);
const exponentialHeight = (x: number) => Math.exp(-x);

/** Half the normal curve; 2^23 cells, since one of the 24 bits is the sign. */
export const NORMAL: Ziggurat = build(2 ** 23, NORMAL_TAIL, NORMAL_AREA, normalHeight, (y) =>
  Math.sqrt(-2 * Math.log(y)),
);
export const EXPONENTIAL: Ziggurat = build(
  2 ** 24,
  EXPONENTIAL_TAIL,
  EXPONENTIAL_AREA,
  exponentialHeight,
  (y) => -Math.log(y),
);

/** What to do with a cell outside the quick part (1 in 100): |Z|, or -1 to start anew. */
export function normalEdge(layer: number, x: number, state: Int32Array): number {
  if (layer > 0) return randomHeight(NORMAL, layer, state) < Math.exp(-0.5 * x * x) ? x : -1;
  if (x < NORMAL_TAIL) return x;
  // Marsaglia's tail.
  for (;;) {
    const excess = -Math.log1p(-nextDouble(state)) / NORMAL_TAIL;
    const second = -Math.log1p(-nextDouble(state));
    if (2 * second > excess * excess) return NORMAL_TAIL + excess;
  }
}

/** The same for the exponential: its tail is itself an exponential. */
export function exponentialEdge(layer: number, x: number, state: Int32Array): number {
  if (layer > 0) return randomHeight(EXPONENTIAL, layer, state) < Math.exp(-x) ? x : -1;
  return x < EXPONENTIAL_TAIL ? x : EXPONENTIAL_TAIL - Math.log1p(-nextDouble(state));
}

/** The height of a random point in a layer's rectangle. */
function randomHeight(table: Ziggurat, layer: number, state: Int32Array): number {
  const low = table.height[layer] as number;
  return low + ((table.height[layer + 1] as number) - low) * nextDouble(state);
}
