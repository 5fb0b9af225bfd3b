import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { EXPERIMENTS } from '../../../src/labs/registry/index';
import { layoutOf } from '../../../src/labs/registry/layouts';
import { heightInFrame } from '../../../src/site/build/frameRoom';
import { framesAt } from '../../../src/site/build/picture';

it('a picture has at most the height that has the shape of its box in a frame', () => {
  const heights = EXPERIMENTS.map(({ id }) => {
    const main = layoutOf(id).panels;
    return heightInFrame(framesAt(id, { repetitions: 10 }).filter(({ kind }) => main?.includes(kind) ?? true));
  });
  const [height, ...others] = new Set(heights.filter((one) => one !== undefined));
  expect(others).toEqual([]);
  // One lab needs less than there is.
  expect(heights).toContain(undefined);
  expect(readFileSync('src/site/styles/embed.css', 'utf8')).toContain(`* 360 / ${height}`);
});
