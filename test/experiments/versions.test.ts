import { describe, expect, it } from 'vitest';
import { CHANGES, engineOf, LINK_VERSION } from '../../src/experiments/versions';
import { drawingOf } from '../../src/labs/registry/drawings';
import { EXPERIMENTS } from '../../src/labs/registry/index';
import { KEPT_DRAWINGS, KEPT_PICTURES } from '../../src/labs/registry/kept';
import { loadPicture } from '../../src/labs/registry/pictures';

describe('the engine of a link', () => {
  const changes = [
    { lab: 'running-mean', until: 3 },
    { lab: 'running-mean', until: 1 },
    { lab: 'coverage', until: 2 },
  ];

  it.each([
    ['running-mean', 1, 'running-mean@1'],
    ['running-mean', 2, 'running-mean@3'],
    ['running-mean', 3, 'running-mean@3'],
    ['running-mean', 4, 'running-mean'],
    ['coverage', 1, 'coverage@2'],
    ['coverage', 3, 'coverage'],
    ['sampling', 1, 'sampling'],
  ])('of %s at version %i is %s', (lab, version, engine) => {
    expect(engineOf(lab, version, changes)).toBe(engine);
  });

  it.each(EXPERIMENTS.map(({ id }) => id))('of %s at the newest version is the newest', (id) => {
    expect(engineOf(id, LINK_VERSION)).toBe(id);
  });
});

describe('the engines kept', () => {
  const keys = CHANGES.map(({ lab, until }) => `${lab}@${until}`);

  it('are those that changed, below the newest version', () => {
    const labs = EXPERIMENTS.map(({ id }) => id);
    for (const { lab, until } of CHANGES) {
      expect(labs).toContain(lab);
      expect(until).toBeGreaterThanOrEqual(1);
      expect(until, `a change until ${until} needs LINK_VERSION ${until + 1}`).toBeLessThan(LINK_VERSION);
    }
    expect(Object.keys(KEPT_PICTURES).sort()).toEqual([...keys].sort());
    expect([...new Set(Object.keys(KEPT_DRAWINGS).map((key) => key.replace(/ exact$/, '')))].sort()).toEqual(
      [...keys].sort(),
    );
  });

  it('are registered under their own ids, on both sides', async () => {
    for (const key of keys) {
      expect((await loadPicture(key)).id).toBe(key);
      expect((await drawingOf(key, {})).id).toBe(key);
    }
  });
});
