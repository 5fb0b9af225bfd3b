import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Nothing may fail for the slowness of a busy machine: a test that hangs is found all the same. */
const PATIENT = { testTimeout: 600_000, hookTimeout: 600_000 } as const;

/** Tests that put modules of their own in the place of others, or count on none having been used. */
const ALONE = ['test/instrument/**/*.test.{ts,tsx}', 'test/notebook/engineChange.test.ts', 'test/runtime/**/*.test.ts'];

const UNITS = {
  ...PATIENT,
  css: true,
  maxWorkers: 2,
  sequence: { groupOrder: 0 },
  setupFiles: 'test/support/sameCases.ts',
};

/** Files that share their modules: most of a short file is reading what the last one had read. */
export const unit = {
  ...UNITS,
  name: 'unit',
  pool: 'threads' as const,
  isolate: false,
  include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
  exclude: ['test/browser/**', ...ALONE],
};

export const alone = { ...UNITS, name: 'alone', include: ALONE };

export const browser = {
  ...PATIENT,
  name: 'browser',
  include: ['test/browser/**/*.test.ts'],
  exclude: ['test/browser/smoke.test.ts'],
  globalSetup: 'test/support/builtSite.ts',
  setupFiles: 'test/support/siteReady.ts',
  expect: { poll: { timeout: 120_000 } },
  // Half of what a browser does is waiting: for frames, for workers, for each other.
  maxWorkers: 4,
  // The files of a process share its browser and their modules.
  isolate: false,
  sequence: { groupOrder: 1 },
};

export const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({ root, test: { projects: [{ test: unit }, { test: alone }, { test: browser }] } });
