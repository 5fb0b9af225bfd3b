import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import en from '../../../content/strings/en.json';
import { makeWords } from '../../../src/charts/makeWords';
import type { Notebook } from '../../../src/notebook/notebook';
import type { Bind } from '../../../src/page/predict/asking';
import { heightOf } from '../../../src/page/predict/curve';
import { bindDrawn } from '../../../src/page/predict/drawn';
import { bindPredictions, type PredictPage } from '../../../src/page/predict/predict';

const words = makeWords('en', en);
/** Rails at a tenth, a half and nine tenths of a figure 400 pixels wide; true values 1, 0.5 and 0.25 of 0 to 2. */
const RAILS = [0.1, 0.5, 0.9];
const WIDTH = 400;

const plot = (pad: string, inside: string): string => `
  <div class="curve-figure ${pad}"><svg>
    ${RAILS.map((x) => `<line class="curve-rail" x1="${100 * x}%"></line>`).join('')}
    <g class="curve-drawn">${'<line></line>'.repeat(2)}${'<circle></circle>'.repeat(3)}</g></svg>${inside}</div>`;

function open(attributes = '', given = 0, curve: PredictPage['curve'] = (_, ready) => ready(bindDrawn)) {
  const names = ['n = 1', 'n = 4', 'n = 16'];
  const sliders = names
    .slice(given)
    .map(
      (name) => `<input type="range" min="0" max="100" value="50" aria-label="${name}" aria-valuetext="not set yet">`,
    );
  const { document, window } = parseHTML(`<!doctype html><html><body>
    <predict-first class="predict" ${attributes} data-key="predict:lesson:curve" data-min="0" data-max="2" data-scale="linear"
      data-truth="1,0.5,0.25" data-format="number" data-names="${names.join('|')}" data-given="${given}">
    <form><fieldset disabled>${plot('curve-pad', sliders.join(''))}<p class="curve-now"></p>
      <button type="submit" class="predict-show"></button><button type="button" class="predict-skip"></button>
      <p class="predict-say" role="status"></p></fieldset></form>
    <div class="predict-answer" tabindex="-1"><div class="predict-figures">
      <dl><div class="predict-said"><dt>You said</dt><dd data-guess></dd></div>
        <div class="predict-truth"><dt>The answer</dt><dd>1 at n = 1, 0.25 at n = 16</dd></div></dl>
      <p class="predict-verdict predict-said"><span data-judgement></span></p>
      <p class="predict-said" data-reveals="low">You hope for too much.</p>
      <p class="predict-said" data-reveals="high">You hope for too little.</p></div>
      ${plot('', '')}<table>${'<tr><td class="predict-said"></td><td>truth</td></tr>'.repeat(3)}</table>
      <button type="button" class="predict-again"></button></div></predict-first></body></html>`);
  const captured: unknown[] = [];
  Object.assign(window.HTMLElement.prototype, {
    focus() {},
    setPointerCapture: (pointer: unknown) => captured.push(pointer),
  });
  Object.assign((window as unknown as { Element: { prototype: object } }).Element.prototype, {
    getBoundingClientRect: () => ({ left: 100, top: 50, width: WIDTH, height: 224 }),
  });
  const kept = new Map<string, string>();
  const said: string[] = [];
  bindPredictions(document as unknown as Document, {} as Notebook, words, (sentence) => void said.push(sentence), {
    keep: (key, answer) => void (answer === null ? kept.delete(key) : kept.set(key, answer)),
    curve,
  });
  const get = (selector: string) => document.querySelector(selector) as unknown as HTMLElement;
  const all = (selector: string) => [...document.querySelectorAll(selector)] as unknown as HTMLInputElement[];
  const fire = (element: Element, type: string, more: Record<string, unknown> = {}): Event => {
    const event = new window.Event(type, { bubbles: true, cancelable: true });
    element.dispatchEvent(Object.assign(event, more) as never);
    return event as unknown as Event;
  };
  /** A pointer event at a share of the width and a place of the line. */
  const pen = (type: string, x: number, place: number, more = {}): Event =>
    fire(get('.curve-pad'), type, {
      button: 0,
      pointerId: 7,
      clientX: 100 + x * WIDTH,
      clientY: 50 + heightOf(place),
      ...more,
    });
  return {
    get,
    all,
    fire,
    pen,
    kept,
    said,
    captured,
    slide: (index: number, position: number) => {
      const slider = all('input')[index] as HTMLInputElement;
      slider.value = String(position);
      fire(slider, 'input');
    },
    show: () => fire(get('form'), 'submit'),
    answer: () => get('predict-first').dataset.answer,
    /** What is drawn of the reader's curve in a figure: the heights of its dots. */
    dots: (box: string) =>
      all(`${box} circle`).map((dot) =>
        dot.getAttribute('display') === 'inline' ? Number(dot.getAttribute('cy')) : null,
      ),
    lines: (box: string) => all(`${box} .curve-drawn line`).map((line) => line.getAttribute('display')),
  };
}

describe('a curve drawn by sliders', () => {
  it('is an answer when every point is set', () => {
    const { slide, show, get, answer } = open();
    slide(0, 50);
    slide(2, 10);
    show();
    expect(answer()).toBeUndefined();
    expect(get('.predict-say').textContent).toBe(en.predict.drawFirst);
    slide(1, 25);
    show();
    expect(answer()).toBe('1,0.5,0.2');
  });

  it('says what is set, and shows it', () => {
    const { slide, all, get, dots, lines } = open();
    slide(0, 50);
    expect(all('input')[0]?.getAttribute('aria-valuetext')).toBe('1');
    expect(all('input')[1]?.getAttribute('aria-valuetext')).toBe('not set yet');
    expect(get('.curve-now').textContent).toBe('n = 1: 1');
    expect(dots('.curve-pad')).toEqual([heightOf(0.5), null, null]);
    slide(1, 0);
    expect(dots('.curve-pad')).toEqual([heightOf(0.5), heightOf(0), null]);
    expect(lines('.curve-pad')).toEqual(['inline', 'none']);
  });

  it('lets what is not drawn yet begin where the last point is, and leaves the rest alone', () => {
    const { slide, all } = open();
    slide(2, 90);
    slide(0, 30);
    expect(all('input').map(({ value }) => value)).toEqual(['30', '30', '90']);
  });

  it('marks the rail of the point that has the focus', () => {
    const { all, fire } = open();
    const [first, second] = all('input');
    fire(first as Element, 'focus');
    fire(first as Element, 'blur');
    fire(second as Element, 'focus');
    expect(all('.curve-pad .curve-rail').map((rail) => rail.hasAttribute('data-focus'))).toEqual([false, true, false]);
  });
});

describe('a curve drawn with a pen', () => {
  it('is where the line of the pen crosses each point', () => {
    const { pen, show, answer, captured, all } = open();
    expect(pen('pointerdown', 0.1, 0.9).defaultPrevented).toBe(true);
    pen('pointermove', 0.3, 0.7);
    pen('pointermove', 0.9, 0.1);
    pen('pointerup', 0.9, 0.1);
    show();
    expect(answer()).toBe('1.8,1,0.2');
    expect(captured).toEqual([7]);
    expect(all('input').map(({ value }) => value)).toEqual(['90', '50', '10']);
  });

  it('reaches the first and the last point from beyond them', () => {
    const { pen, show, answer } = open();
    pen('pointerdown', 0, 0.5);
    pen('pointermove', 1, 0.5);
    show();
    expect(answer()).toBe('1,1,1');
  });

  it('sets the nearest point by a press, and moves it up and down', () => {
    const { pen, dots } = open();
    pen('pointerdown', 0.4, 0.2);
    expect(dots('.curve-pad')).toEqual([null, Number(heightOf(0.2).toFixed(1)), null]);
    pen('pointermove', 0.405, 0.6);
    expect(dots('.curve-pad')).toEqual([null, Number(heightOf(0.6).toFixed(1)), null]);
  });

  it('draws only while it is down, and not with another finger or button', () => {
    const { pen, dots } = open();
    pen('pointermove', 0.5, 0.5);
    pen('pointerdown', 0.5, 0.5, { button: 2 });
    expect(dots('.curve-pad')).toEqual([null, null, null]);
    pen('pointerdown', 0.1, 0.5);
    pen('pointermove', 0.9, 0.5, { pointerId: 8 });
    pen('pointerup', 0.1, 0.5);
    pen('pointermove', 0.9, 0.5);
    expect(dots('.curve-pad')).toEqual([heightOf(0.5), null, null]);
  });

  it('leaves what is given as it is', () => {
    const { pen, show, answer } = open('', 1);
    pen('pointerdown', 0.1, 0.9);
    pen('pointermove', 0.9, 0.9);
    show();
    expect(answer()).toBe('1,1.8,1.8');
  });
});

describe('a curve whose script is still to come', () => {
  const late = (attributes = '') => {
    const waiting: (() => void)[] = [];
    const opened = open(attributes, 0, (_, ready: (bind: Bind) => void) => waiting.push(() => ready(bindDrawn)));
    return { ...opened, arrive: () => waiting.forEach((arrive) => void arrive()) };
  };

  it('can be skipped, and asks for a curve', () => {
    const { get, fire, show, answer } = late();
    expect((get('fieldset') as HTMLFieldSetElement).disabled).toBe(false);
    show();
    expect(get('.predict-say').textContent).toBe(en.predict.drawFirst);
    fire(get('.predict-skip'), 'click');
    expect(answer()).toBe('skip');
  });

  it('shows a kept answer when it is there', () => {
    const { arrive, dots, answer } = late('data-answer="1,0.5,0.25"');
    expect(answer()).toBe('1,0.5,0.25');
    arrive();
    expect(dots('.predict-answer')).toEqual([0.5, 0.25, 0.125].map((place) => Number(heightOf(place).toFixed(1))));
  });

  it('takes what the sliders have been set to meanwhile, and no answer that is asked anew', () => {
    const { slide, fire, get, arrive, dots } = late('data-answer="1,0.5,0.25"');
    fire(get('.predict-again'), 'click');
    slide(1, 75);
    arrive();
    expect(dots('.curve-pad')).toEqual([null, heightOf(0.75), null]);
    expect(dots('.predict-answer')).toEqual([null, null, null]);
  });
});

describe('the answer to a curve', () => {
  it('stands beside the truth: drawn, in the table, and where it is furthest off', () => {
    const { slide, show, get, all, dots, lines, said, kept } = open();
    [50, 12.5, 2.5].forEach((position, index) => {
      slide(index, position);
    });
    show();
    expect(kept.get('predict:lesson:curve')).toBe('1,0.25,0.05');
    expect(get('predict-first').dataset.side).toBe('low');
    expect(dots('.predict-answer')).toEqual([0.5, 0.125, 0.025].map((place) => Number(heightOf(place).toFixed(1))));
    expect(lines('.predict-answer')).toEqual(['inline', 'inline']);
    expect(all('td.predict-said').map(({ textContent }) => textContent)).toEqual(['1', '0.25', '0.05']);
    expect(said).toEqual([
      'You said 1 at n = 1, 0.05 at n = 16 The answer 1 at n = 1, 0.25 at n = 16 ' +
        'Furthest off at n = 4: you said 0.25, it is 0.5. Too low, by 0.25. You hope for too much.',
    ]);
  });

  it('is counted in factors on a logarithmic line', () => {
    const { get } = open('data-scale="log" data-min="0.01" data-answer="1,0.5,1"');
    expect(get('[data-judgement]').textContent).toBe(
      'Furthest off at n = 16: you said 1, it is 0.25. Too high, by a factor of 4.',
    );
    expect(get('predict-first').dataset.side).toBe('high');
  });

  it('is close when it is close everywhere', () => {
    const { get } = open('data-answer="1,0.55,0.3"');
    expect(get('predict-first').dataset.side).toBe('close');
    expect(get('[data-judgement]').textContent).toContain('Close.');
  });

  it.each(['1,0.5', '1,0.5,3', '1,0.5,x', '1'])('is asked anew where %j is kept', (answer) => {
    expect(open(`data-answer="${answer}"`).answer()).toBeUndefined();
  });

  it('is not said when the question is skipped', () => {
    const { fire, get, said } = open();
    fire(get('.predict-skip'), 'click');
    expect(said).toEqual(['The answer 1 at n = 1, 0.25 at n = 16']);
  });

  it('is gone when it is asked again, but for what is given', () => {
    const { slide, show, fire, get, all, dots, kept } = open('', 1);
    slide(0, 20);
    slide(1, 10);
    show();
    fire(get('.predict-again'), 'click');
    expect(kept.size).toBe(0);
    expect(dots('.curve-pad')).toEqual([heightOf(0.5), null, null]);
    expect(all('input').map(({ value }) => value)).toEqual(['50', '50']);
    expect(all('input')[0]?.getAttribute('aria-valuetext')).toBe('not set yet');
    expect(get('predict-first').dataset.side).toBeUndefined();
    show();
    expect(get('predict-first').dataset.answer).toBeUndefined();
  });
});
