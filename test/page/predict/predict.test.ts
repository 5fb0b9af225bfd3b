import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import en from '../../../content/strings/en.json';
import { makeWords } from '../../../src/charts/makeWords';
import { spokenNumber } from '../../../src/experiments/spokenNumber';
import { VARIABLES } from '../../../src/experiments/variables';
import { provideReader } from '../../../src/instrument/controls/numberReader';
import type { Notebook, Values } from '../../../src/notebook/notebook';
import { bindPredictions } from '../../../src/page/predict/predict';

// A page fetches it as soon as somebody types.
provideReader(spokenNumber);

const words = makeWords('en', en);

/** A question as Predict.astro builds it, as far as the script reads it. */
const question = (attributes: string, ask: string, result: string): string => `
  <predict-first class="predict" ${attributes}>
    <form><fieldset disabled><legend>Question</legend>${ask}
      <button type="submit" class="predict-show">Show me</button>
      <button type="button" class="predict-skip">Skip</button>
      <p class="predict-say" role="status"></p></fieldset></form>
    <div class="predict-answer" tabindex="-1">${result}<button type="button" class="predict-again">Again</button></div>
  </predict-first>`;

const choice = (attributes = '', id = 'margin'): string =>
  question(
    `id="${id}" data-key="predict:lesson:${id}" data-min="1" data-max="2" ${attributes}`,
    [1, 2].map((value) => `<input type="radio" name="predict-${id}" value="${value}">`).join(''),
    `<dl data-choice="1"><dt>You said</dt><dd>Larger <span>Not so.</span></dd><dd>N is not n.</dd><dt>The answer</dt><dd>The same</dd></dl>
     <dl data-choice="2"><dt>You said</dt><dd>The same <span>Right.</span></dd></dl>
     <dl data-choice="skip"><dt>The answer</dt><dd>The same</dd></dl>`,
  );

const guess = (attributes: string): string =>
  question(
    `id="users" data-key="predict:lesson:users" ${attributes}`,
    '<input type="text"><input type="range" aria-valuetext="not set yet" min="0" max="15" value="7">',
    `<div class="predict-figures"><dl><div class="predict-said"><dt>You said</dt><dd data-guess></dd></div>
     <div class="predict-truth"><dt>The answer</dt><dd>17,244</dd></div></dl>
     <p class="predict-verdict predict-said"><span data-judgement></span></p><p data-reveals="low" class="predict-said">You trust thirty.</p>
     <p data-reveals="high" class="predict-said">You trust nothing.</p></div>
     <svg><g data-mark><line></line><circle></circle><text></text></g></svg>`,
  );
const USERS = 'data-min="10" data-max="1000000" data-scale="log" data-truth="17244" data-format="integer"';
const SHARE = 'data-min="0" data-max="1" data-scale="linear" data-truth="0.6" data-format="share"';

const place = (attributes = 'data-covered'): string =>
  `<lab-place data-lab="coverage" data-anchor="coverage" ${attributes}></lab-place>`;

function open(body: string) {
  const { document, window } = parseHTML(`<!doctype html><html><body>${body}</body></html>`);
  const focused: string[] = [];
  Object.assign(window.HTMLElement.prototype, {
    focus(this: Element) {
      focused.push(this.className || this.getAttribute('type') || '');
    },
  });
  const kept = new Map<string, string>();
  const said: string[] = [];
  const asked: Values[] = [];
  let values: Values = {};
  const listeners: (() => void)[] = [];
  const notebook = {
    variables: VARIABLES,
    values: () => values,
    set(changes: Values) {
      asked.push(changes);
      values = { ...values, ...changes };
      for (const listener of listeners) listener();
    },
    subscribe(listener: () => void) {
      listeners.push(listener);
      return () => listeners.splice(listeners.indexOf(listener), 1);
    },
  } as unknown as Notebook;
  bindPredictions(document as unknown as Document, notebook, words, (sentence) => void said.push(sentence), {
    keep: (key, answer) => void (answer === null ? kept.delete(key) : kept.set(key, answer)),
    curve() {
      throw new Error('there is no curve here');
    },
  });
  const get = <E extends HTMLElement>(selector: string) => document.querySelector(selector) as unknown as E;
  const fire = (selector: string, type: string, more: Record<string, unknown> = {}): Event => {
    const event = new window.Event(type, { bubbles: true, cancelable: true });
    get(selector).dispatchEvent(Object.assign(event, more) as never);
    return event as unknown as Event;
  };
  return {
    get,
    fire,
    kept,
    said,
    asked,
    notebook,
    focused,
    choose: (value: string) => {
      get<HTMLInputElement>(`input[value="${value}"]`).checked = true;
    },
    type: (text: string) => {
      get<HTMLInputElement>('input[type=text]').value = text;
      fire('input[type=text]', 'input');
    },
    show: () => fire('form', 'submit'),
  };
}

describe('a question with sentences to choose from', () => {
  it('wakes', () => {
    expect(open(choice()).get<HTMLFieldSetElement>('fieldset').disabled).toBe(false);
  });

  it('keeps the answer, says the result and takes the focus to it', () => {
    const { get, choose, show, kept, said, focused } = open(choice());
    choose('1');
    expect(show().defaultPrevented).toBe(true);
    expect(get('predict-first').dataset.answer).toBe('1');
    expect([...kept]).toEqual([['predict:lesson:margin', '1']]);
    expect(said).toEqual(['You said Larger Not so. N is not n. The answer The same']);
    expect(focused).toEqual(['predict-answer']);
  });

  it('asks politely for a choice first', () => {
    const { get, show, kept, said } = open(choice());
    show();
    expect(get('.predict-say').textContent).toBe(en.predict.chooseFirst);
    expect(get('predict-first').dataset.answer).toBeUndefined();
    expect([kept.size, said.length]).toEqual([0, 0]);
  });

  it('can be skipped, which is kept too', () => {
    const { get, fire, kept, said } = open(choice());
    fire('.predict-skip', 'click');
    expect(get('predict-first').dataset.answer).toBe('skip');
    expect(kept.get('predict:lesson:margin')).toBe('skip');
    expect(said).toEqual(['The answer The same']);
  });

  it.each(['3', 'x', '1.5', ''])('is asked anew where an answer is kept that it does not have: %j', (answer) => {
    const { get } = open(choice(`data-answer="${answer}"`));
    expect(get('predict-first').dataset.answer).toBeUndefined();
  });

  it('asks again from the start', () => {
    const { get, fire, choose, show, kept, focused } = open(choice());
    choose('2');
    show();
    fire('.predict-again', 'click');
    expect(get('predict-first').dataset.answer).toBeUndefined();
    expect(get<HTMLInputElement>('input[value="2"]').checked).toBe(false);
    expect(kept.size).toBe(0);
    expect(focused.at(-1)).toBe('radio');
  });
});

describe('a question for a number', () => {
  it('has no answer before the slider or the field is touched', () => {
    const { get, show } = open(guess(USERS));
    show();
    expect(get('.predict-say').textContent).toBe(en.predict.guessFirst);
    expect(get('predict-first').dataset.answer).toBeUndefined();
  });

  it('takes a slider over round stops', () => {
    const { get, fire } = open(guess(USERS));
    get<HTMLInputElement>('input[type=range]').value = '2';
    fire('input[type=range]', 'input');
    expect(get<HTMLInputElement>('input[type=text]').value).toBe('30');
    expect(get('input[type=range]').getAttribute('aria-valuetext')).toBe('30');
  });

  it('is stepped by keys, from the middle of the slider on', () => {
    const { get, fire } = open(guess(USERS));
    const field = get<HTMLInputElement>('input[type=text]');
    // The slider stands at its eighth stop: 10 20 30 50 100 200 300 500.
    fire('input[type=range]', 'keydown', { key: 'ArrowRight' });
    expect(field.value).toBe('1000');
    fire('input[type=range]', 'keydown', { key: 'PageUp' });
    expect(field.value).toBe('10000');
    fire('input[type=text]', 'keydown', { key: 'ArrowDown' });
    expect(field.value).toBe('5000');
    fire('input[type=range]', 'keydown', { key: 'Home' });
    expect(field.value).toBe('10');
  });

  it('writes guess and verdict and puts the mark where the guess is', () => {
    const { get, type, show, said } = open(guess(USERS));
    type('1000');
    show();
    expect(get('predict-first').dataset.answer).toBe('1000');
    expect(get('[data-guess]').textContent).toBe('1,000');
    expect(get('[data-judgement]').textContent).toBe('Too low, by a factor of 17.');
    expect(get('predict-first').dataset.side).toBe('low');
    expect(get('[data-mark] circle').getAttribute('cx')).toBe('40.40%');
    expect(get('[data-mark] text').textContent).toBe('You said: 1,000');
    expect(said).toEqual(['You said 1,000 The answer 17,244 Too low, by a factor of 17. You trust thirty.']);
  });

  it('reads what people write, and goes back to the last guess, saying so, where there is none', () => {
    const { get, type, fire } = open(guess(USERS));
    const field = get<HTMLInputElement>('input[type=text]');
    const say = (): string => get('.predict-say').textContent;
    type('many');
    // It answers no question.
    expect(fire('input[type=text]', 'keydown', { key: 'Enter' }).defaultPrevented).toBe(true);
    expect(field.value).toBe('');
    expect(say()).toBe('Move the slider or type a number first, or skip the question.');
    type('1만 5천');
    expect(say()).toBe('');
    fire('input[type=text]', 'change');
    expect(field.value).toBe('15000');
    type('½');
    fire('input[type=text]', 'change');
    expect([field.value, say()]).toEqual(['15000', 'That is not a number, so Your guess stays at 15,000.']);
    type('2k');
    expect(fire('input[type=text]', 'keydown', { key: 'Enter' }).defaultPrevented).toBe(false);
    expect(field.value).toBe('2000');
  });

  it('shows a kept guess again, without a word', () => {
    const { get, said, focused } = open(guess(`${USERS} data-answer="20000"`));
    expect(get('[data-guess]').textContent).toBe('20,000');
    expect(get('predict-first').dataset.side).toBe('close');
    expect([said.length, focused.length]).toEqual([0, 0]);
  });

  it('takes the nearest possible number', () => {
    const { get, type, show } = open(guess(USERS));
    type('3');
    show();
    expect(get('predict-first').dataset.answer).toBe('10');
  });

  it('is no answer when the field is emptied', () => {
    const { get, type, show } = open(guess(USERS));
    type('30');
    type('');
    show();
    expect(get('predict-first').dataset.answer).toBeUndefined();
  });

  it('asks for a share in per cent and keeps it as a share', () => {
    const { get, type, show, kept } = open(guess(SHARE));
    type('95');
    show();
    expect(kept.get('predict:lesson:users')).toBe('0.95');
    expect(get('[data-guess]').textContent).toBe('95%');
    expect(get('[data-judgement]').textContent).toBe('Too high, by 35 percentage points.');
  });

  it('says the truth alone when it is skipped', () => {
    const { fire, said } = open(guess(USERS));
    fire('.predict-skip', 'click');
    expect(said).toEqual(['The answer 17,244']);
  });
});

describe('a lab that waits', () => {
  const ABOUT = 'data-lab="coverage"';

  it('goes with the page set to what was asked', () => {
    const { choose, show, asked, fire } = open(choice(`${ABOUT} data-set="n=30&amp;population=die:6"`) + place());
    choose('2');
    show();
    expect(asked).toEqual([{ n: 30, population: 'die:6' }]);
    fire('.predict-again', 'click');
    fire('.predict-skip', 'click');
    expect(asked).toHaveLength(2);
  });

  it.each(['submit', 'skip'])('goes away after %s, and comes back when asked again', (way) => {
    const { get, fire, choose, show } = open(choice(ABOUT) + place());
    choose('2');
    if (way === 'submit') show();
    else fire('.predict-skip', 'click');
    expect(get('lab-place').hasAttribute('data-covered')).toBe(false);
    fire('.predict-again', 'click');
    expect(get('lab-place').hasAttribute('data-covered')).toBe(true);
  });

  it('stays while another question about the lab waits', () => {
    const { get, choose, show } = open(choice(ABOUT) + choice(ABOUT, 'second') + place());
    choose('1');
    show();
    expect(get('lab-place').hasAttribute('data-covered')).toBe(true);
  });

  it('is not put on by waking: who came by a link at a setting sees the picture', () => {
    expect(
      open(choice(ABOUT) + place(''))
        .get('lab-place')
        .hasAttribute('data-covered'),
    ).toBe(false);
  });

  it('is lifted by a link to the lab', () => {
    const { get, fire } = open(`${choice(ABOUT)}${place()}<a class="setting-link" href="?v=1&n=3#coverage">Open</a>`);
    fire('.setting-link', 'click');
    expect(get('lab-place').hasAttribute('data-covered')).toBe(false);
  });
  it('has the guess laid over it, while it is at what was asked', () => {
    const question = guess(`${USERS} ${ABOUT} data-set="n=30"`);
    const { get, type, show, fire, notebook } = open(question + place());
    type('500');
    show();
    expect(get('lab-place').dataset.guess).toBe('500');
    notebook.set({ tolerance: 0.05 });
    expect(get('lab-place').dataset.guess).toBe('500');
    notebook.set({ n: 31 });
    expect(get('lab-place').dataset.guess).toBeUndefined();
    fire('.predict-again', 'click');
    show();
    expect(get('lab-place').dataset.guess).toBeUndefined();
  });

  it('has the chosen histogram laid over it, right or wrong, with what it spans; sentences have none', () => {
    const pictures = choice(`${ABOUT} data-set="n=30" data-of="distribution"`).replaceAll(
      /(<input type="radio"[^>]*value="(\d)">)/g,
      '<label>$1<span>So</span><svg><svg><path data-shape="-2 5 0.$2" d="M0,100V50.0h100.00V100Z"></path></svg></svg></label>',
    );
    const { get, choose, show, fire, notebook } = open(pictures + place());
    for (const option of ['1', '2']) {
      choose(option);
      show();
      expect(get('lab-place').dataset.guess).toBe(`distribution -2 5 0.${option} M0,100V50.0h100.00V100Z`);
      fire('.predict-again', 'click');
      expect(get('lab-place').dataset.guess).toBeUndefined();
    }
    choose('1');
    show();
    notebook.set({ fit: 'fit' });
    expect(get('lab-place').dataset.guess).toBeDefined();
    notebook.set({ n: 31 });
    expect(get('lab-place').dataset.guess).toBeUndefined();

    const sentences = open(choice(ABOUT) + place());
    sentences.choose('1');
    sentences.show();
    expect(sentences.get('lab-place').dataset.guess).toBeUndefined();
  });

  it('is not shown by a link to another page that has its name', () => {
    const { get, fire } = open(`${choice(ABOUT)}${place()}<a class="term" href="/en/glossary/#coverage">coverage</a>`);
    fire('.term', 'click');
    expect(get('lab-place').hasAttribute('data-covered')).toBe(true);
  });

  it('of another lab is left alone', () => {
    const { get, fire } = open(choice() + choice(ABOUT, 'second') + place());
    fire('.predict-skip', 'click');
    expect(get('lab-place').hasAttribute('data-covered')).toBe(true);
  });
});
