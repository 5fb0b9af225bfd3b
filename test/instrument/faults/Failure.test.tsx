import { parseHTML } from 'linkedom';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Failure } from '../../../src/instrument/faults/Failure';
import { createStore, type LabState } from '../../../src/instrument/store';
import { pageWords } from '../../../src/instrument/words';

const FIRST = 'The picture shows its first setting.';

beforeEach(() => {
  const page = `<!doctype html><body><template id="fault"><div class="fault" data-still="${FIRST}"></div></template></body>`;
  vi.stubGlobal('document', parseHTML(page).document);
});
afterEach(() => vi.unstubAllGlobals());

/** What is said of a lab in a state. */
const said = (state: Partial<LabState>): string =>
  renderToStaticMarkup(
    <Failure
      state={{ ...createStore({ readouts: [], sentence: '' }).get(), ...state }}
      words={pageWords('en')}
      restart={() => {}}
    />,
  );

describe('a lab that shows a still picture yet', () => {
  it.each(['stopped', 'failed', 'unloaded'] as const)('says so where it has %s', (phase) => {
    expect(said({ phase })).toContain(FIRST);
    expect(said({ phase, completeParams: { n: 5 } })).not.toContain(FIRST);
  });

  it.each(['running', 'ready'] as const)('says nothing where it is %s', (phase) => {
    expect(said({ phase })).toBe('');
  });
});
