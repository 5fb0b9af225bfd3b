import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { hasSlider, stops } from '../../../src/experiments/stops';
import { reachedTo } from '../../../src/instrument/controls/slider';
import { experimentOf } from '../../../src/labs/registry/index';
import { layoutOf } from '../../../src/labs/registry/layouts';
import { type Asked, earlyPictures, spotsOf } from '../../../src/site/build/earlyPictures';
import { lessonPage } from '../../../src/site/build/lessonPage';
import { pictureOf } from '../../../src/site/build/picture';

const asked = (lab: string, defaults: Record<string, string | number>, ...controls: string[]): Asked => {
  const { defaults: values, variables, words } = lessonPage('en', defaults);
  const used = Object.fromEntries(Object.entries(variables).filter(([name]) => name in experimentOf(lab).params));
  const compares = layoutOf(lab).compares ?? [];
  return { lab, values, fixed: {}, offered: used, controls, panels: undefined, compares, width: 360, words };
};

const sectionsOf = (figure: Asked): HTMLElement[] => [
  ...parseHTML(`<body>${earlyPictures(figure)}</body>`).document.querySelectorAll('section'),
];

describe('where a slider has pictures', () => {
  it('is everywhere if it has few stops; else at its ends, where it stands, and evenly between', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.nat(), (count, any) => {
        const present = any % count;
        const spots = spotsOf(count, present);
        expect(spots).toEqual([...new Set(spots)].sort((a, b) => a - b));
        for (const spot of [0, present, count - 1]) expect(spots).toContain(spot);
        const steps = spots.slice(1).map((spot, k) => spot - (spots[k] as number));
        expect(Math.max(0, ...steps)).toBeLessThanOrEqual(count <= 24 ? 1 : Math.ceil(count / 11));
      }),
    );
  });
});

describe('pictures of a figure that sleeps', () => {
  const figure = asked('sampling-distribution', { n: 5, repetitions: 200 }, 'n');
  const sections = sectionsOf(figure);
  const param = figure.offered.n;
  const all = hasSlider(param) ? stops(reachedTo(param, layoutOf(figure.lab).reach?.n)) : [];

  it('are there for each stop of its slider', () => {
    expect(all.length).toBeGreaterThan(5);
    expect(sections.map(({ dataset }) => [dataset.position, dataset.value])).toEqual(
      all.map((value, position) => [String(position), String(value)]),
    );
  });

  it('are what the lab draws and says there', () => {
    for (const section of sections) {
      const picture = pictureOf(figure.lab, { ...figure.values, n: Number(section.dataset.value) }, figure.words);
      expect(section.querySelector('.setting-still')?.innerHTML).toBe(
        parseHTML(`<div>${picture.html(360)}</div>`).document.documentElement.innerHTML,
      );
      expect(section.querySelector('.setting-sentence')?.textContent).toBe(picture.sentence);
      for (const output of section.querySelectorAll('output')) {
        const readout = picture.readouts.find(({ name }) => name === output.getAttribute('name'));
        expect(Number(output.getAttribute('data-value'))).toBe(readout?.value);
      }
      expect(section.querySelectorAll('output').length).toBe(figure.compares.length);
      const props = JSON.parse(section.dataset.props ?? '');
      expect(props.early).toEqual([0, { n: [0, Number(section.dataset.value)] }]);
      expect(props.initial[1].sentence).toEqual([0, picture.sentence]);
    }
  });

  it('are empty where the lab would have to change something, and not there for what has no slider', () => {
    const sections = sectionsOf(asked('sampling', { n: 50, N: 100 }, 'n', 'population'));
    expect(new Set(sections.map(({ dataset }) => dataset.control))).toEqual(new Set(['n']));
    expect(sections.map(({ dataset }) => dataset.position)).toEqual(sections.map((_, position) => String(position)));
    const [full, empty] = [true, false].map((has) => sections.filter(({ dataset }) => 'value' in dataset === has));
    expect(full?.length).toBeGreaterThan(3);
    for (const { dataset } of full ?? []) expect(Number(dataset.value)).toBeLessThanOrEqual(100);
    expect(empty?.length).toBeGreaterThan(0);
    for (const { innerHTML } of empty ?? []) expect(innerHTML).toBe('');
  });
});
