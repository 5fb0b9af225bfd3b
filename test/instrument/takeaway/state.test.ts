import { describe, expect, it } from 'vitest';
import { ownWords } from '../../../src/instrument/ownWords';
import { labelOf } from '../../../src/instrument/takeaway/label';
import { drawnNames, settingsOf } from '../../../src/instrument/takeaway/settings';
import { stateJson } from '../../../src/instrument/takeaway/stateJson';
import { stateLink } from '../../../src/instrument/takeaway/stateLink';
import type { Taken } from '../../../src/instrument/takeaway/taken';
import { pageWords } from '../../../src/instrument/words';
import { EXPERIMENTS } from '../../../src/labs/registry/index';
import { loadPicture } from '../../../src/labs/registry/pictures';
import { paths as chart } from '../../../src/labs/running-mean/charts/paths';
import type { PathsFrame } from '../../../src/labs/running-mean/charts/pathsFrame';
import { decodeLink } from '../../../src/notebook/link';
import { paramsOf } from '../../../src/notebook/params';
import { createNotebook } from '../../../src/notebook/store';
import { playLink, readoutsOf } from '../../support/playLink';

const DOCUMENT = {
  baseURI: 'https://site.example/en/lessons/x/',
  title: 'A lab · Large Enough',
  querySelector: () => null,
} as unknown as Document;

/** A lab that drew a picture at a query, on a page that has gone on to another state. */
async function takenOf(lab: string, query: string, locale = 'en') {
  const picture = await loadPicture(lab);
  const { values } = decodeLink(picture.params, query);
  const { params } = picture.settle(paramsOf(picture.params, values, {}));
  const words = ownWords(lab, pageWords(locale));
  const { frames } = await playLink(lab, query);
  const taken: Taken = { lab, anchor: lab, engine: lab, spec: picture.params, fixed: {}, params, frames, words };
  const notebook = createNotebook(picture.params, {
    address: () => ({ pathname: '/en/lessons/x/', search: '?v=1&n=77&seed=9', hash: '' }),
    write: () => {},
    onReturn: () => {},
    onLeave: () => {},
    after: () => () => {},
  });
  return { taken, notebook };
}

const FEW = 'repetitions=60&paths=5&seed=4';

describe.each(EXPERIMENTS.map(({ id }) => id))('what is taken away of %s', (lab) => {
  it('has a link that opens the same picture again, whatever the page shows since', async () => {
    const { taken, notebook } = await takenOf(lab, FEW);
    const link = stateLink(notebook, taken);
    expect(link).toMatch(new RegExp(`^/en/lessons/x/\\?v=1&.*#${lab}$`));
    const again = await playLink(lab, new URL(link, DOCUMENT.baseURI).search);
    expect(again.notices).toEqual([]);
    expect(readoutsOf(again.frames)).toEqual(readoutsOf(taken.frames));
  });

  it('says its state as JSON, unrounded', async () => {
    const { taken, notebook } = await takenOf(lab, FEW);
    const label = labelOf(taken, notebook, DOCUMENT);
    const state = JSON.parse(stateJson(taken, label, notebook, new Date(0)));
    expect(state).toMatchObject({ site: 'Large Enough', lab, version: 1, saved: '1970-01-01T00:00:00.000Z' });
    expect(state.params).toEqual(taken.params);
    expect(state.link).toMatch(/^https:\/\/site\.example\/en\/lessons\/x\/\?v=1/);
    expect(state.finding).toBe(label.finding);
    for (const { readouts } of taken.frames) {
      for (const { name, value } of readouts) {
        const found = state.readouts.find((one: { name: string }) => one.name === name);
        expect(found.label).not.toContain('readout.');
        if (Number.isFinite(value)) expect(found.value).toBe(value);
        else expect(found.value).toBe(Number.isNaN(value) ? null : String(value));
      }
    }
  });

  it.each(['en', 'ko'])('names its settings in the words of %s', async (locale) => {
    const { taken } = await takenOf(lab, FEW, locale);
    const settings = settingsOf(taken);
    expect(settings.map(({ name }) => name)).toEqual(expect.arrayContaining([...drawnNames(taken)]));
    for (const { name, label, value } of settings) {
      expect(label, name).not.toMatch(/^control\.|^lab\./);
      expect(value, name).not.toMatch(/^$|NaN|undefined|choice\.|statistic\./);
      expect(name === 'seed' ? value : '4').toBe('4');
    }
  });
});

it('keeps what a lab holds fixed out of the page’s variables', async () => {
  const { taken, notebook } = await takenOf('sampling', FEW);
  const link = stateLink(notebook, { ...taken, fixed: { n: '30' } });
  expect(new URLSearchParams(link.split('#')[0]?.split('?')[1]).get('n')).toBe('77');
});

it('gives every path at every step that is kept', async () => {
  const { taken } = await takenOf('running-mean', 'n=5000&paths=7&seed=4');
  const paths = taken.frames[0] as PathsFrame;
  expect(paths.kind).toBe('paths');
  const [header, ...rows] = (chart.everything?.(paths) ?? []).join('').trimEnd().split('\r\n');
  expect(header).toBe('path,step,mean');
  expect(rows).toHaveLength(7 * paths.steps.length);
  const wanted = paths.paths.flatMap((path, p) => [...path].map((value, at) => [p + 1, paths.steps[at], value]));
  expect(rows.map((row) => row.split(',').map(Number))).toEqual(wanted);
});
