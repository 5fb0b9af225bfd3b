import { nextDouble } from '../random';
import { normalCdf, SQRT_2PI } from '../special/normal';

/**
 * Tables of the ziggurat method (Marsaglia and Tsang 2000): 256 layers of equal area under half the normal curve.
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

const LAYERS = 256;

const CELLS = 2 ** 23;
/** Where the tail starts. */
const TAIL = 3.654152885361009;
const density = (x: number) => Math.exp(-0.5 * x * x);
/** Of each layer, the lowest one with the tail. */
const AREA = TAIL * density(TAIL) + SQRT_2PI * normalCdf(-TAIL);

/** Half the normal curve; 2^23 cells a layer, since one of the 24 bits is the sign. */
export const NORMAL: Ziggurat = build();

function build(): Ziggurat {
  const edge = new Float64Array(LAYERS + 1);
  const height = new Float64Array(LAYERS + 1);
  edge[0] = AREA / density(TAIL);
  edge[1] = TAIL;
  height[1] = density(TAIL);
  for (let i = 2; i < LAYERS; i++) {
    height[i] = (height[i - 1] as number) + AREA / (edge[i - 1] as number);
    edge[i] = Math.sqrt(-2 * Math.log(height[i] as number));
  }
  edge[LAYERS] = 0;
  height[LAYERS] = 1;
  const inside = new Int32Array(LAYERS);
  const width = new Float64Array(LAYERS);
  for (let i = 0; i < LAYERS; i++) {
    inside[i] = Math.floor(((edge[i + 1] as number) / (edge[i] as number)) * CELLS);
    width[i] = (edge[i] as number) / CELLS;
  }
  return { inside, width, edge, height };
}

/** What to do with a cell outside the quick part (1 in 100): |Z|, or -1 to start anew. */
export function normalEdge(layer: number, x: number, state: Int32Array): number {
  if (layer > 0) return randomHeight(layer, state) < density(x) ? x : -1;
  if (x < TAIL) return x;
  // Marsaglia's tail.
  for (;;) {
    const excess = -Math.log1p(-nextDouble(state)) / TAIL;
    const second = -Math.log1p(-nextDouble(state));
    if (2 * second > excess * excess) return TAIL + excess;
  }
}

/** The height of a random point in a layer's rectangle. */
function randomHeight(layer: number, state: Int32Array): number {
  const low = NORMAL.height[layer] as number;
  return low + ((NORMAL.height[layer + 1] as number) - low) * nextDouble(state);
}
