import { describe, expect, it } from 'vitest';
import { cutScripts, cutWorkers } from '../../../src/site/build/cutScripts.mjs';

const src = new URL('../../../src/', import.meta.url).pathname;

/** Which group takes a file, the one of highest priority first. */
function taker({ groups }: ReturnType<typeof cutScripts> | ReturnType<typeof cutWorkers>, file: string): string {
  const byPriority = [...groups].sort((a, b) => b.priority - a.priority);
  return byPriority.find(({ test }) => test(`${src}${file}`))?.name ?? 'nobody';
}

describe('the scripts of pages', () => {
  const cut = cutScripts('src/page/index.ts', ['src/instrument/words.ts'], ['src/page/address/mendPage.ts']);

  it.each([
    ['notebook/store.ts?x', 'first'],
    ['charts/format.ts', 'first'],
    // Runs on lessons alone.
    ['page/index.ts', 'nobody'],
    // Has an effect of its own where it is imported.
    ['instrument/words.ts', 'nobody'],
    ['site/scripts/furniture.ts', 'nobody'],
    // Not a lesson's first, but the first of other pages: a whole floor is too much for them.
    ['instrument/menu/placeCard.ts', 'early'],
    // Fetched by a link that was damaged, before anybody touches the page.
    ['page/address/mendPage.ts', 'nobody'],
    ['experiments/spokenNumber.ts', 'early'],
    ['instrument/session.ts', 'floor-instrument'],
    ['charts/scaffold.ts', 'floor-charts'],
    ['core/special/normal.ts', 'floor-core'],
    // A lab's own.
    ['labs/partitions/picture.ts', 'nobody'],
  ])('%s is taken by: %s', (file, name) => {
    expect(taker(cut, file)).toBe(name);
  });
});

describe('the scripts of workers', () => {
  it('have a file for each floor that many labs draw with', () => {
    expect(taker(cutWorkers(), 'core/random.ts')).toBe('floor-core');
    expect(taker(cutWorkers(), 'labs/partitions/drawing.ts')).toBe('nobody');
  });
});
