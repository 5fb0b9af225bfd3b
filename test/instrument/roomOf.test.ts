import { parseHTML } from 'linkedom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { roomOf } from '../../src/instrument/roomOf';

afterEach(() => vi.unstubAllGlobals());

/** A picture's box in a figure with these attributes, so wide and high. */
function boxIn(figure: string, clientWidth: number, clientHeight: number, page = ''): HTMLElement {
  const { document } = parseHTML(`<html ${page}><body><section ${figure}><div></div></section></body></html>`);
  vi.stubGlobal('document', document);
  const box = document.querySelector('div') as unknown as HTMLElement;
  return Object.defineProperties(box, { clientWidth: { value: clientWidth }, clientHeight: { value: clientHeight } });
}

describe('the room of a picture', () => {
  it('is as wide as its box, and as high as the picture likes', () => {
    expect(roomOf(boxIn('', 343, 200), 720)).toEqual({ width: 343 });
  });

  it('is the usual one where the box is not shown', () => {
    expect(roomOf(boxIn('data-low', 0, 0), 720)).toEqual({ width: 720 });
  });

  it('is the whole box in a frame that is too low, until the figure grows', () => {
    expect(roomOf(boxIn('data-low', 343, 256), 720)).toEqual({ width: 343, height: 256 });
    expect(roomOf(boxIn('data-low data-grown', 343, 256), 720)).toEqual({ width: 343 });
    expect(roomOf(boxIn('data-low', 343, 0), 720)).toEqual({ width: 343 });
  });

  it('is the whole box on a wall, in pixels of which letters take as many as there', () => {
    const box = boxIn('data-presented', 1840, 920, 'data-present');
    const style = { getPropertyValue: () => '1', fontSize: '23px' };
    vi.stubGlobal('getComputedStyle', () => style);
    expect(roomOf(box, 720)).toEqual({ width: 920, height: 460 });
  });
});
