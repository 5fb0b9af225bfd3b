/** Engines (`engineOf`) whose repetitions can be had one by one. Apart from what draws them, which is the worker's alone. */
export const RAW_LABS = [
  'sampling',
  'sampling-distribution',
  'margin-of-error',
  'interval-coverage',
  'galton-board',
  'dependence',
] as const;

export type RawLab = (typeof RAW_LABS)[number];

export const hasRaw = (engine: string): engine is RawLab => (RAW_LABS as readonly string[]).includes(engine);
