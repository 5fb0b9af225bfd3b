/** What a build has for what its labs draw (`runs.mjs`). */
export interface Means {
  readonly store: { get(key: string): Uint8Array | null; put(key: string, content: Uint8Array): void };
  readonly runKey: (lab: string, params: object) => string;
  readonly stillKey: (...shown: unknown[]) => string;
  /** The bundle of a thread that draws blocks, and how many such threads there may be. */
  readonly file?: string;
  readonly threads: number;
}

const host = globalThis as { [key: symbol]: Means | undefined };

/** Nothing is kept, and nobody helps. */
const NONE: Means = {
  store: { get: () => null, put: () => {} },
  runKey: () => '',
  stillKey: () => '',
  threads: 0,
};

/** The build's; what is no build, such as `astro dev` and the tests, has none. */
export const meansOfBuild = (): Means => host[Symbol.for('large-enough/runs')] ?? NONE;
