import { describe, expect, it } from 'vitest';
import { drawingOf } from '../../../src/labs/registry/drawings';
import { EXPERIMENTS } from '../../../src/labs/registry/index';
import { loadPicture, pictureSideOf } from '../../../src/labs/registry/pictures';
import { exactDrawing } from '../../../src/labs/sampling-distribution/exactDrawing';

describe.each(EXPERIMENTS.map((experiment) => [experiment.id, experiment] as const))('%s', (id, whole) => {
  it('has a drawing side to fetch, there at once the second time', async () => {
    const drawing = await drawingOf(id, { exact: 'off' });
    expect(drawing.id).toBe(id);
    expect(drawing.params).toBe(whole.params);
    expect(drawingOf(id, { exact: 'off' })).toBe(drawing);
  });

  it('has a page’s side to fetch', async () => {
    expect(() => pictureSideOf(`${id}?`)).toThrow(RangeError);
    const picture = await loadPicture(id);
    expect(picture.frames).toBe(whole.frames);
    expect(pictureSideOf(id)).toBe(picture);
  });
});

it('fetches the exact law only where it is asked for', async () => {
  expect(await drawingOf('sampling-distribution', { exact: 'on' })).toBe(exactDrawing);
  expect(await drawingOf('sampling-distribution', { exact: 'off' })).not.toBe(exactDrawing);
});

it('says so when there is no such experiment', async () => {
  await expect(drawingOf('nothing', {})).rejects.toThrow(RangeError);
  await expect(loadPicture('nothing')).rejects.toThrow(RangeError);
});
