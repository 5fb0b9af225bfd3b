import { jumpPolynomial } from './jumpPolynomial';
import type { Uniform } from './uniform';

const ONE_JUMP = jumpPolynomial(1);
/** So many jumps one by one cost less than the polynomial of them all. */
const FEW = 32;

/**
 * A uniform source for a seed: xoshiro128++ 1.0 (Blackman and Vigna 2021), period 2^128 - 1.
 *
 * The seed is hashed (splitmix), since generators that take a small seed as it stands give wrong
 * statistics over the seeds 1, 2, 3 ... `stream` jumps that many times 2^64 steps ahead: streams of
 * one seed never overlap in practice.
 *
 * A call takes two words and returns a multiple of 2^-53 on [0, 1). Bulk loops take words from `state`
 * directly, so mixing both is repeatable: each continues where the other stopped.
 *
 * @throws RangeError when seed is not an integer in [0, 2^32 - 1] or stream not a non-negative integer.
 */
export function createUniform(seed: number, stream = 0): Uniform {
  if (!Number.isInteger(seed) || seed < 0 || seed > 0xffffffff) {
    throw new RangeError(`seed must be an integer from 0 to 4294967295, not ${seed}`);
  }
  if (!Number.isInteger(stream) || stream < 0) throw new RangeError(`stream must be 0, 1, 2 ..., not ${stream}`);
  const state = hashSeed(seed);
  jump(state, stream);
  return uniformFromState(state);
}

/** A later stream: a copy of the source jumped `count` times 2^64 steps ahead. The source itself stays where it is. */
export function nextStream(uniform: Uniform, count = 1): Uniform {
  const state = Int32Array.from(uniform.state);
  jump(state, count);
  return uniformFromState(state);
}

/** A source that continues from four given words (not all zero), which it copies. */
export function uniformFromState(words: ArrayLike<number>): Uniform {
  const state = new Int32Array(4);
  for (let i = 0; i < 4; i++) state[i] = (words[i] as number) | 0;
  if (!(state[0] || state[1] || state[2] || state[3])) throw new RangeError('xoshiro128++ never leaves the zero state');
  return Object.assign(() => nextDouble(state), { state });
}

/** The next 32 bits as a signed integer; advances the state. */
export function nextWord(state: Int32Array): number {
  const s0 = state[0] as number;
  const s1 = state[1] as number;
  const s2 = (state[2] as number) ^ s0;
  const s3 = (state[3] as number) ^ s1;
  const sum = (s0 + (state[3] as number)) | 0;
  state[1] = s1 ^ s2;
  state[0] = s0 ^ s3;
  state[2] = s2 ^ (s1 << 9);
  state[3] = (s3 << 11) | (s3 >>> 21);
  return (((sum << 7) | (sum >>> 25)) + s0) | 0;
}

/** The next multiple of 2^-53 on [0, 1), from two words; advances the state. */
export function nextDouble(state: Int32Array): number {
  const high = nextWord(state) >>> 5;
  const low = nextWord(state) >>> 6;
  return (high * 0x4000000 + low) * 2 ** -53;
}

function jump(state: Int32Array, count: number): void {
  if (count <= FEW) for (let k = 0; k < count; k++) applyPolynomial(state, ONE_JUMP);
  else applyPolynomial(state, jumpPolynomial(count));
}

/** Sums the states after those numbers of steps that a polynomial has. */
function applyPolynomial(state: Int32Array, polynomial: Int32Array): void {
  const sum = [0, 0, 0, 0];
  for (const word of polynomial) {
    for (let bit = 0; bit < 32; bit++) {
      if (word & (1 << bit)) for (let i = 0; i < 4; i++) sum[i] = (sum[i] as number) ^ (state[i] as number);
      nextWord(state);
    }
  }
  state.set(sum);
}

/** Two outputs of splitmix64 (Steele, Lea and Flood 2014), cut into four words: never all zero. */
function hashSeed(seed: number): Int32Array {
  const state = new Int32Array(4);
  let counter = BigInt(seed);
  for (let i = 0; i < 4; i += 2) {
    counter = BigInt.asUintN(64, counter + 0x9e3779b97f4a7c15n);
    let z = counter;
    z = BigInt.asUintN(64, (z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n);
    z = BigInt.asUintN(64, (z ^ (z >> 27n)) * 0x94d049bb133111ebn);
    z ^= z >> 31n;
    state[i] = Number(BigInt.asIntN(32, z));
    state[i + 1] = Number(BigInt.asIntN(32, z >> 32n));
  }
  return state;
}
