/** Jump polynomial of xoshiro128, four words from x^0 up: one jump stands for 2^64 steps (Blackman and Vigna 2021). */
const JUMP = [0x8764000b, 0xf542d2d3, 0x6fa035c3, 0x77f2db5b] as const;

/** The characteristic polynomial of one step, without its x^128: by Berlekamp and Massey from 600 of its bits. */
const CHARACTERISTIC = [0xde18fc01, 0x1b489db6, 0x006254b1, 0x00fc65a2] as const;

/**
 * The polynomial over GF(2), as four words from x^0 up, that stands for `count` jumps: the jump's, to that power, modulo
 * the characteristic polynomial of a step. A million jumps cost some 30 products, not a million jumps (Haramoto,
 * Matsumoto, Nishimura, Panneton and L'Ecuyer 2008).
 */
export function jumpPolynomial(count: number): Int32Array {
  let power = Int32Array.from(JUMP);
  let product = Int32Array.of(1, 0, 0, 0);
  for (let rest = count; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) product = times(product, power);
    if (rest > 1) power = times(power, power);
  }
  return product;
}

/** The product of two polynomials modulo the characteristic one. */
function times(a: Int32Array, b: Int32Array): Int32Array<ArrayBuffer> {
  const product = new Int32Array(4);
  for (let bit = 127; bit >= 0; bit--) {
    const overflows = (product[3] as number) < 0;
    for (let i = 3; i >= 0; i--) {
      const carried = i > 0 ? (product[i - 1] as number) >>> 31 : 0;
      product[i] = ((product[i] as number) << 1) | carried;
    }
    const isSet = ((b[bit >> 5] as number) >>> (bit & 31)) & 1;
    for (let i = 0; i < 4; i++) {
      if (overflows) product[i] = (product[i] as number) ^ (CHARACTERISTIC[i] as number);
      if (isSet) product[i] = (product[i] as number) ^ (a[i] as number);
    }
  }
  return product;
}
