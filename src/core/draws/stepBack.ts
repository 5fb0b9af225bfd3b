/** Takes the last word back: the state becomes what it was before `nextWord`. */
export function stepBack(state: Int32Array): void {
  const turned = state[3] as number;
  const d = (turned >>> 11) | (turned << 21);
  const a = (state[0] as number) ^ d;
  // What is known of the old second word is its sum with itself nine bits higher.
  const sum = (state[1] as number) ^ (state[2] as number);
  const b = sum ^ (sum << 9) ^ (sum << 18) ^ (sum << 27);
  state[0] = a;
  state[2] = (state[1] as number) ^ b ^ a;
  state[1] = b;
  state[3] = d ^ b;
}
