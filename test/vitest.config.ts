import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Nothing may fail for the slowness of a busy machine: a test that hangs is found all the same. */
const PATIENT = { testTimeout: 180_000, hookTimeout: 600_000 } as const;

export const unit = {
  ...PATIENT,
  name: 'unit',
  css: true,
  include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
  exclude: ['test/browser/**'],
  maxWorkers: 2,
  sequence: { groupOrder: 0 },
};

export const browser = {
  ...PATIENT,
  name: 'browser',
  include: ['test/browser/**/*.test.ts'],
  exclude: ['test/browser/smoke.test.ts'],
  globalSetup: 'test/support/builtSite.ts',
  setupFiles: 'test/support/siteReady.ts',
  expect: { poll: { timeout: 60_000 } },
  // Half of what a browser does is waiting: for frames, for workers, for each other.
  maxWorkers: 4,
  sequence: { groupOrder: 1 },
};

export const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({ root, test: { projects: [{ test: unit }, { test: browser }] } });
