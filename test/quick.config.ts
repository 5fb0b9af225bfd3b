import { defineConfig } from 'vitest/config';
import { alone, browser, root, unit } from './vitest.config';

/**
 * `npm run test:quick`, for whoever edits: units, and every lab once in the browser. Left out is what takes minutes or
 * proves it again: scripts run in three languages, pictures of previews, every population at every n.
 */
const SLOW = [
  'test/recipes/**',
  'test/labs/*/recipe.test.ts',
  'test/labs/experiments.test.ts',
  'test/site/preview/pictures.test.ts',
  'test/core/theory/normalityGap.test.ts',
  'test/core/theory/meanLaw/**',
  'test/core/summaries/shapeSpread.test.ts',
  'test/notebook/golden.test.ts',
];

/** The smoke test waits more than it works: both at once. */
const TOGETHER = { maxWorkers: 3, sequence: { groupOrder: 0 } };

export default defineConfig({
  root,
  test: {
    projects: [
      { test: { ...unit, ...TOGETHER, exclude: [...unit.exclude, ...SLOW] } },
      { test: { ...alone, ...TOGETHER } },
      { test: { ...browser, ...TOGETHER, name: 'smoke', include: ['test/browser/smoke.test.ts'], exclude: [] } },
    ],
  },
});
