import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Words } from '../../src/charts/words';
import { spokenNumber } from '../../src/experiments/spokenNumber';
import { LINK_VERSION } from '../../src/experiments/versions';
import { provideReader } from '../../src/instrument/controls/numberReader';
import { createNotebook } from '../../src/notebook/store';
import { bindLanguages, sectionInView } from '../../src/page/languages/languages';
import { bindNotices } from '../../src/page/notices/notices';
import { bindScrubs } from '../../src/page/scrub/scrub';
import { bindSettings } from '../../src/page/settings/settings';
import { bindValues } from '../../src/page/values/values';
import { fakePage, variables } from '../notebook/support';

// A page fetches it as soon as somebody types.
provideReader(spokenNumber);

const words: Words = {
  locale: 'en',
  has: () => true,
  t: (key, values) => (values ? `${key} ${JSON.stringify(values)}` : key),
};

function open(body: string, address?: string) {
  const { document, window } = parseHTML(`<!doctype html><html lang="en"><body><main>${body}</main></body></html>`);
  // linkedom has no selection.
  Object.assign(window.HTMLElement.prototype, { select: () => {} });
  const page = fakePage(address);
  const said: string[] = [];
  return {
    document: document as unknown as Document,
    page,
    notebook: createNotebook(variables, page.environment),
    said,
    announce: (sentence: string) => void said.push(sentence),
    get: <E extends HTMLElement>(selector: string) => document.querySelector(selector) as unknown as E,
    fire(element: Element, type: string, more: Record<string, unknown> = {}): Event {
      const event = new window.Event(type, { bubbles: true, cancelable: true });
      element.dispatchEvent(Object.assign(event, more) as never);
      return event as unknown as Event;
    },
  };
}

const settle = () => new Promise<void>((resolve) => queueMicrotask(() => queueMicrotask(resolve)));

describe('a value in the prose', () => {
  afterEach(() => void vi.useRealTimers());

  const body = `
    <output class="value" id="own" data-value-of="double" data-value="60">60</output>
    <output class="value" id="fixed" data-value-of="double" data-with="n=1000" data-value="2000">2,000</output>
    <output class="value" id="lab" data-value-of="shareOutside" data-lab="running-mean" data-format="share" data-value="0.5">50%</output>`;
  const load = () =>
    vi.fn(async () => (name: string, values: Readonly<Record<string, unknown>>, fixed = '') => ({
      name,
      role: 'theory' as const,
      format: 'integer' as const,
      value: 2 * Number(new URLSearchParams(fixed).get('n') ?? values.n),
    }));

  it('needs no further code at the defaults of the page', async () => {
    const { document, notebook } = open(body);
    const loader = load();
    bindValues(document, notebook, words, loader);
    await settle();
    expect(loader).not.toHaveBeenCalled();
  });

  it('follows its variables, fixed ones excepted', async () => {
    const { document, notebook, get } = open(body);
    const loader = load();
    bindValues(document, notebook, words, loader);
    notebook.set({ n: 600 });
    notebook.set({ n: 700 });
    await settle();
    expect(loader).toHaveBeenCalledTimes(1);
    expect([get('#own').textContent, get('#own').getAttribute('data-value')]).toEqual(['1,400', '1400']);
    expect(get('#fixed').getAttribute('data-value')).toBe('2000');
  });

  it('follows the hand with the figures of the picture, and soon where there is none', async () => {
    vi.useFakeTimers();
    const { document, notebook, get } = open(body, '/lesson/?v=1&n=5');
    bindValues(document, notebook, words, load());
    await settle();
    notebook.set({ n: 600 });
    notebook.set({ n: 700 });
    expect(get('#own').textContent).toBe('10');
    notebook.publish('running-mean', { shareOutside: 0.125 });
    expect([get('#own').textContent, get('#lab').textContent]).toEqual(['1,400', '12.5%']);
    notebook.set({ n: 30 });
    expect(get('#own').textContent).toBe('1,400');
    vi.advanceTimersByTime(100);
    expect(get('#own').textContent).toBe('60');
  });

  it('is computed at once when the link leaves the defaults', async () => {
    const { document, notebook, get } = open(body, '/lesson/?v=1&n=5');
    bindValues(document, notebook, words, load());
    await settle();
    expect(get('#own').textContent).toBe('10');
  });

  it('tries again after loading has failed', async () => {
    const { document, notebook, get } = open(body);
    const loader = load();
    loader.mockRejectedValueOnce(new Error('offline'));
    vi.stubGlobal('document', document);
    vi.spyOn(console, 'error').mockImplementation(() => {});
    bindValues(document, notebook, words, loader);
    notebook.set({ n: 4 });
    await settle();
    await settle();
    notebook.set({ n: 5 });
    await settle();
    expect(get('#own').textContent).toBe('10');
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('shows what a lab publishes, written as at build', () => {
    const { document, notebook, get } = open(body);
    bindValues(document, notebook, words, load());
    notebook.publish('running-mean', { shareOutside: 0.125, 'shareOutside ±': 0.02 });
    // Never without its error.
    expect(get('#lab').textContent).toBe('13% ± 2%');
    expect(get('#lab').getAttribute('data-value')).toBe('0.125');
  });
});

describe('a scrub', () => {
  const body = `
    <input class="scrub" id="n" type="text" name="n" value="30" disabled>
    <input class="scrub" id="pin" type="text" name="pin" value="0" disabled>
    <input class="scrub" id="unknown" type="text" name="unknown" disabled>
    <select class="scrub" id="population" name="population" disabled><option value="die:6">a die</option></select>`;
  const wake = (address?: string) => {
    const opened = open(body, address);
    bindScrubs(opened.document, opened.notebook, words, opened.announce);
    return { ...opened, n: opened.get<HTMLInputElement>('#n') };
  };

  it('wakes and shows the value of the page', () => {
    const { n, get } = wake('/lesson/?n=7');
    expect([n.disabled, n.value]).toEqual([false, '7']);
    expect(get<HTMLInputElement>('#unknown').disabled).toBe(true);
  });

  it('follows the notebook and sets it', () => {
    const { n, notebook, fire } = wake();
    notebook.set({ n: 50 });
    expect(n.value).toBe('50');
    n.value = '77';
    fire(n, 'input');
    expect(notebook.values().n).toBe(50);
    fire(n, 'change');
    expect(notebook.values().n).toBe(77);
  });

  it('leaves what is being typed alone', () => {
    const { n, notebook, fire } = wake();
    n.value = '1';
    fire(n, 'input');
    notebook.set({ n: 200 });
    expect(n.value).toBe('1');
  });

  it('takes the nearest possible value and says so', () => {
    const { n, notebook, said, fire } = wake();
    n.value = '999999';
    fire(n, 'change');
    expect([notebook.values().n, n.value]).toEqual([1000, '1000']);
    expect(said).toEqual(['control.nearest {"label":"control.n.label","min":1,"max":1000,"value":1000}']);
  });

  it('goes back to the old value when the text is no number, and says so, to be seen too', async () => {
    const { n, notebook, said, fire, document } = wake();
    n.value = 'many';
    fire(n, 'change');
    expect([notebook.values().n, n.value]).toEqual([30, '30']);
    const sentence = 'control.notANumber {"label":"control.n.label","value":30}';
    expect(said).toEqual([sentence]);
    await vi.waitFor(() => expect(document.querySelector('.copy-note')?.textContent).toBe(sentence));
  });

  it('reads what people write', () => {
    const { n, notebook, fire } = wake();
    n.value = '0.5천';
    fire(n, 'change');
    expect([notebook.values().n, n.value]).toEqual([500, '500']);
  });

  it.each([
    ['ArrowUp', 50],
    ['ArrowDown', 20],
    ['PageUp', 300],
    ['PageDown', 2],
  ])('moves along round stops: %s', (key, expected) => {
    const { n, notebook, fire } = wake();
    const event = fire(n, 'keydown', { key });
    expect(event.defaultPrevented).toBe(true);
    expect([notebook.values().n, n.value]).toEqual([expected, String(expected)]);
  });

  it('leaves other keys to the field', () => {
    const { n, notebook, fire } = wake();
    for (const key of ['5', 'Home', 'ArrowLeft', 'Tab'])
      expect(fire(n, 'keydown', { key }).defaultPrevented).toBe(false);
    expect(notebook.values().n).toBe(30);
  });

  it('is dragged sideways, from where the drag began', () => {
    const { n, notebook, fire } = wake();
    fire(n, 'pointerdown', { button: 0, clientX: 100, pointerId: 1 });
    fire(n, 'pointermove', { clientX: 102, pointerId: 1 });
    expect(notebook.values().n).toBe(30);
    fire(n, 'pointermove', { clientX: 140, pointerId: 1 });
    expect(notebook.values().n).toBe(100);
    fire(n, 'pointermove', { clientX: 80, pointerId: 1 });
    expect(notebook.values().n).toBe(20);
    fire(n, 'pointerup', { pointerId: 1 });
    fire(n, 'pointermove', { clientX: 300, pointerId: 1 });
    expect(notebook.values().n).toBe(20);
  });

  it('is a menu for choices, which also shows what a link brought', () => {
    const { get, notebook, fire } = wake('/lesson/?population=normal:5,2');
    const menu = get<HTMLSelectElement>('#population');
    expect([...menu.querySelectorAll('option')].map(({ value }) => value)).toEqual(['die:6', 'normal:5,2']);
    expect(menu.disabled).toBe(false);
    for (const option of menu.querySelectorAll('option')) option.toggleAttribute('selected', option.value === 'die:6');
    fire(menu, 'change');
    expect(notebook.values().population).toBe('die:6');
  });

  it('has one further entry for what its menu does not list, by name and with its parameters', () => {
    const { get, notebook } = wake();
    const menu = get<HTMLSelectElement>('#population');
    const entries = () => [...menu.querySelectorAll('option')].map(({ value, textContent }) => [value, textContent]);
    const listed = ['die:6', 'a die'];
    expect(entries()).toEqual([listed]);
    notebook.set({ population: 'log-normal:3.5,1.2' });
    notebook.set({ population: 'log-normal:3.5,1.25' });
    expect(entries()).toEqual([listed, ['log-normal:3.5,1.25', 'population.log-normal.name (3.5, 1.25)']]);
    expect(menu.value).toBe('log-normal:3.5,1.25');
    notebook.set({ population: 'die:6' });
    expect(menu.value).toBe('die:6');
    notebook.set({ population: 'log-normal:3.5,1' });
    expect(entries()).toEqual([listed, ['log-normal:3.5,1', 'preset.order-value.full']]);
    expect(menu.value).toBe('log-normal:3.5,1');
  });

  it('is a menu in groups, presets among them', () => {
    const { document, notebook, announce, get, fire } = open(`
      <select class="scrub" id="population" name="population" disabled>
        <optgroup label="At work"><option value="poisson:4">Support tickets</option></optgroup>
        <optgroup label="Shapes"><option value="normal:0,1">Normal</option></optgroup>
      </select>`);
    bindScrubs(document, notebook, words, announce);
    const menu = get<HTMLSelectElement>('#population');
    const choose = (value: string): void => {
      for (const option of menu.querySelectorAll('option')) option.toggleAttribute('selected', option.value === value);
      fire(menu, 'change');
    };
    choose('poisson:4');
    expect([notebook.values().population, menu.value]).toEqual(['poisson:4', 'poisson:4']);
    choose('normal:0,1');
    expect([notebook.values().population, menu.value]).toEqual(['normal:0,1', 'normal:0,1']);
  });
});

describe('a setting link', () => {
  const body = `<a class="setting-link" href="?v=1&n=5#lab" data-set="n=5&population=normal:0,1&nonsense=1"><b>Look</b></a>
    <section id="lab"></section>`;
  let opened: ReturnType<typeof open>;
  const seen = { marked: [] as string[], scrolled: [] as unknown[], focused: 0 };
  beforeEach(() => {
    opened = open(body);
    Object.assign(seen, { marked: [], scrolled: [], focused: 0 });
    Object.assign(opened.get('#lab'), {
      scrollIntoView: (options: unknown) => seen.scrolled.push(options),
      focus: () => seen.focused++,
    });
    bindSettings(opened.document, opened.notebook, words, opened.announce, {
      mark: (id) => seen.marked.push(id),
      reducedMotion: () => true,
    });
  });

  it('sets the page, so that Back undoes it, and leads to the lab', () => {
    const event = opened.fire(opened.get('b'), 'click', { button: 0 });
    expect(event.defaultPrevented).toBe(true);
    expect(opened.notebook.values()).toMatchObject({ n: 5, population: 'normal:0,1' });
    expect(opened.page.writes.push).toBe(1);
    expect(seen).toEqual({ marked: ['lab'], scrolled: [{ behavior: 'auto', block: 'start' }], focused: 1 });
    expect(opened.get('#lab').getAttribute('tabindex')).toBe('-1');
    expect(opened.said).toEqual(['inline.set']);
    opened.page.go(-1);
    expect(opened.notebook.values().n).toBe(30);
  });

  it.each(['ctrlKey', 'metaKey', 'shiftKey'])('is an ordinary link with %s', (key) => {
    expect(opened.fire(opened.get('b'), 'click', { button: 0, [key]: true }).defaultPrevented).toBe(false);
    expect(opened.notebook.values().n).toBe(30);
  });
});

describe('notices', () => {
  it('leads who has a link of somebody’s own numbers to where they can bring theirs', () => {
    const place = '<div id="notices"></div><template id="own-way"><a href="/en/workbench/">Yours</a></template>';
    const { document, notebook, get } = open(place, '/lesson/?population=data');
    bindNotices(document, notebook, words);
    expect(get('#notices').textContent).toContain('notice.own-numbers');
    expect(get('#notices a').getAttribute('href')).toBe('/en/workbench/');
  });

  it('say what was wrong with the link, and go when the reader goes back to one that is right', () => {
    const { document, notebook, page, get } = open('<div id="notices"></div>', '/lesson/?n=99999');
    bindNotices(document, notebook, words);
    expect(get('#notices').textContent).toContain('notice.clamped');
    notebook.set({ n: 5 }, 'push');
    page.go(-1);
    expect(get('#notices').textContent).toContain('notice.clamped');
    page.go(1);
    expect(get('#notices').textContent).toBe('');
  });

  const opened = (lab: string, address: string) => {
    const page = fakePage(address);
    const there = open(`<div id="notices"></div><section data-lab="${lab}"></section>`);
    const notebook = createNotebook(variables, page.environment, 2);
    Object.assign(there.get('#notices'), { focus: () => {} });
    bindNotices(there.document, notebook, words, { changes: [{ lab: 'sampling', until: 1 }] });
    return { ...there, page, notebook };
  };

  it('say that a lab draws as it did at the time of its link, and lead to the newest way', () => {
    const { page, notebook, get, fire } = opened('sampling', '/lesson/?v=1&n=5');
    expect(get('#notices').textContent).toContain('notice.drawsAsThen');
    notebook.set({ n: 6 });
    expect(notebook.link()).toContain('?v=1&n=6&');
    fire(get('#notices button'), 'click');
    expect(notebook.link()).toContain('?v=2&n=6&');
    expect(get('#notices').textContent).toBe('notice.runsNewest');
    page.go(-1);
    expect(notebook.version()).toBe(1);
    expect(get('#notices').textContent).toContain('notice.drawsAsThen');
  });

  it.each([
    ['sampling', '/lesson/?v=2&n=5'],
    ['sampling', '/lesson/'],
    ['coverage', '/lesson/?v=1&n=5'],
  ])('say nothing where %s at %s draws as today', (lab, address) => {
    expect(opened(lab, address).get('#notices').textContent).toBe('');
  });
});

describe('the language switch', () => {
  const body =
    '<a data-language="ko" href="/ko/lesson/">한국어</a><h2 id="a">A</h2><section id="b" data-lab="x"></section>';

  it('leads to the same section at the same variables', () => {
    const { document, notebook, get, fire } = open(body);
    let section = '';
    bindLanguages(document, notebook, { hasQuery: () => false, section: () => section });
    expect(get('a').getAttribute('href')).toBe('/ko/lesson/');
    notebook.set({ n: 5 });
    expect(get('a').getAttribute('href')).toContain(`/ko/lesson/?v=${LINK_VERSION}&n=5&`);
    section = 'b';
    fire(get('a'), 'pointerdown');
    expect(get('a').getAttribute('href')).toMatch(/seed=42#b$/);
  });

  it('knows which section is being read', () => {
    const { document, get } = open(body);
    const place = (a: number, b: number) => {
      Object.assign(get('#a'), { getBoundingClientRect: () => ({ top: a }) });
      Object.assign(get('#b'), { getBoundingClientRect: () => ({ top: b }) });
    };
    place(500, 900);
    expect(sectionInView(document, 800)).toBe('');
    place(100, 500);
    expect(sectionInView(document, 800)).toBe('a');
    place(-300, 100);
    expect(sectionInView(document, 800)).toBe('b');
  });
});
