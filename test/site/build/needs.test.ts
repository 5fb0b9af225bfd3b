import { describe, expect, it } from 'vitest';
import { neededBy, withNeeds } from '../../../src/site/build/needs.mjs';

const chunk = (imports: readonly string[], modules: readonly string[], isWorkers = false, size = 1) => ({
  imports: imports.map((name) => `_astro/${name}.js`),
  modules: modules.map((name) => `/root/src/${name}`),
  isWorkers,
  size,
});

const CHUNKS = new Map([
  ['_astro/Island.1.js', chunk(['floor.2'], ['instrument/FigureIsland.tsx'])],
  ['_astro/client.3.js', chunk(['react.4'], [])],
  ['_astro/floor.2.js', chunk(['floor.5'], [])],
  ['_astro/floor.5.js', chunk(['floor.2'], [])],
  ['_astro/react.4.js', chunk([], [], false, 9)],
  ['_astro/live.6.js', chunk(['floor.5'], ['instrument/live.ts'])],
  ['_astro/picture.7.js', chunk([], ['labs/coverage/picture.ts'])],
  ['_astro/picture.8.js', chunk([], ['labs/gap/picture.ts'])],
  ['_astro/charts.9.js', chunk(['lens.10'], ['labs/coverage/charts/index.ts'])],
  ['_astro/lens.10.js', chunk([], [])],
  ['_astro/other.11.js', chunk([], ['labs/coverage/finding.ts'])],
  ['_astro/worker-12.js', chunk(['core-13'], ['instrument/simulation.worker.ts'], true)],
  ['_astro/core-13.js', chunk([], [], true)],
  ['_astro/drawing-14.js', chunk(['core-13'], ['labs/coverage/drawing.ts'], true)],
]);

const island = (url: string, lab: string): string =>
  `<astro-island uid="a" component-url="${url}_astro/Island.1.js" renderer-url="${url}_astro/client.3.js" props="{&quot;id&quot;:[0,&quot;${lab}&quot;]}"><b></b></astro-island>`;

const listIn = (html: string, name: string): string[] =>
  new RegExp(` ${name}="([^"]*)"`).exec(html)?.[1]?.split(' ').sort() ?? [];

describe('what the first figure of a page needs', () => {
  it('is all that its scripts and those of its lab import, each once', () => {
    const html = withNeeds(`<p>${island('/', 'coverage')}${island('/', 'gap')}`, CHUNKS, '/root');
    expect(listIn(html, 'data-needs')).toEqual(
      ['Island.1', 'client.3', 'floor.2', 'floor.5', 'react.4', 'live.6', 'picture.7', 'charts.9', 'lens.10'].sort(),
    );
    // The longest one first.
    expect(html).toContain('data-needs="react.4 ');
    expect(listIn(html, 'data-workers-need')).toEqual(['core-13', 'drawing-14', 'worker-12']);
    expect(html.match(/data-needs/g)).toHaveLength(1);
    expect(html.replace(/ data-(needs|workers-need)="[^"]*"/g, '')).toBe(
      `<p>${island('/', 'coverage')}${island('/', 'gap')}`,
    );
  });

  it('is the same below a path', () => {
    const html = withNeeds(island('/stats/', 'coverage'), CHUNKS, '/root');
    expect(listIn(html, 'data-needs')).toContain('react.4');
  });

  it('leaves what the island says as it is', () => {
    const dollars = 'uid="$&quot;$`$1$$"';
    const dear = island('/', 'coverage').replace('uid="a"', () => dollars);
    expect(withNeeds(dear, CHUNKS, '/root').replace(/ data-(needs|workers-need)="[^"]*"/g, '')).toBe(dear);
  });

  it('is not said of a page without a figure, nor of an island that is no lab', () => {
    for (const html of ['<p>', '<astro-island component-url="/_astro/Island.1.js" props="{}"></astro-island>'])
      expect(withNeeds(html, CHUNKS, '/root')).toBe(html);
  });
});

it('files that are not there need nothing', () => {
  expect(neededBy(CHUNKS, ['_astro/gone.js'])).toEqual([]);
});
