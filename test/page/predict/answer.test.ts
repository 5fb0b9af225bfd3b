import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answerable, furthestOff, readAnswer } from '../../../src/page/predict/answer';
import { closeOn } from '../../../src/page/predict/guess';

/** What public/predict.js makes of a kept text, on a question with these attributes. */
function restored(text: string | null, dataset: Record<string, string>): { answer?: string; side?: string } {
  const elements = new Map<string, new () => { connectedCallback(): void; dataset: Record<string, string> }>();
  const run = new Function(
    'localStorage',
    'location',
    'document',
    'customElements',
    'HTMLElement',
    readFileSync('public/predict.js', 'utf8'),
  );
  run(
    { getItem: () => text },
    { search: '', hash: '' },
    { querySelector: () => null, querySelectorAll: () => [] },
    { define: (name: string, type: never) => elements.set(name, type) },
    class {
      readonly dataset = { ...dataset };
    },
  );
  const Question = elements.get('predict-first');
  if (!Question) throw new Error('public/predict.js defines no question');
  const question = new Question();
  question.connectedCallback();
  const { answer, side } = question.dataset;
  return { ...(answer !== undefined && { answer }), ...(side !== undefined && { side }) };
}

const attributesOf = ({ min, max, scale, truth }: Answerable): Record<string, string> => ({
  key: 'predict:lesson:question',
  min: String(min),
  max: String(max),
  ...(scale && truth && { scale, truth: truth.join(), close: String(closeOn({ min, max, scale })) }),
});

const options: Answerable = { min: 1, max: 4 };
const lines: readonly Required<Answerable>[] = [
  { min: 0, max: 1, scale: 'linear', truth: [0.6] },
  { min: 10, max: 1e6, scale: 'log', truth: [17_244] },
  { min: 0, max: 2, scale: 'linear', truth: [1.7, 0.85, 0.4] },
  { min: 0.001, max: 10, scale: 'log', truth: [1.7, 0.17, 0.017, 0.0017] },
];
const questions = [options, ...lines];

describe('an answer that is kept', () => {
  it.each([
    ['2', [2]],
    ['4', [4]],
    ['0', null],
    ['5', null],
    ['1.5', null],
    ['', null],
    [' ', null],
    ['1,2', null],
    ['two', null],
    ['skip', null],
  ])('%j is option %j', (text, numbers) => {
    expect(readAnswer(text, options)).toEqual(numbers);
  });

  it.each([
    ['1.5,0.4,0.1', [1.5, 0.4, 0.1]],
    ['1.5,0.4', null],
    ['1.5,0.4,0.1,0', null],
    ['1.5,,0.1', null],
    ['1.5,NaN,0.1', null],
    ['1.5,0.4,-0.1', null],
    ['1.5,Infinity,0.1', null],
  ])('%j is the curve %j', (text, numbers) => {
    expect(readAnswer(text, lines[2] as Answerable)).toEqual(numbers);
  });

  it('is read again as it was given', () => {
    for (const line of lines) {
      const number = fc.double({ min: line.min, max: line.max, noNaN: true });
      const given = fc.array(number, { minLength: line.truth.length, maxLength: line.truth.length });
      fc.assert(
        fc.property(given, (numbers) => {
          // 0 and -0 are kept as one.
          expect(readAnswer(numbers.join(), line)).toEqual(numbers.map((number) => number + 0));
        }),
      );
    }
  });

  it('is brought back before the first paint as it is read later, whatever is kept', () => {
    const number = fc.oneof(fc.integer({ min: -1, max: 6 }), fc.double(), fc.double({ min: 0, max: 2 }));
    const text = fc.oneof(
      fc.string(),
      fc.array(number, { maxLength: 5 }).map((numbers) => numbers.join()),
      fc.array(fc.constantFrom('1', '2', '0.5', '20', ' 3', '', 'x', '1e0', '0x2'), { maxLength: 5 }).map(String),
    );
    for (const question of questions) {
      fc.assert(
        fc.property(text, (kept) => {
          fc.pre(kept !== 'skip');
          const numbers = readAnswer(kept, question);
          const answer = numbers && { answer: numbers.join() };
          const { scale, truth } = question;
          const side = numbers && scale && truth && { side: furthestOff(numbers, { ...question, scale, truth }).side };
          expect(restored(kept, attributesOf(question))).toEqual({ ...answer, ...side });
        }),
        { numRuns: 200 },
      );
    }
  });

  it('may be that the question was skipped, or nothing', () => {
    for (const question of questions) {
      expect(restored('skip', attributesOf(question))).toEqual({ answer: 'skip' });
      expect(restored(null, attributesOf(question))).toEqual({});
    }
  });
});

describe('where an answer is furthest off', () => {
  it.each([
    [[1.7, 0.85, 0.4], 0, 'close'],
    [[1.7, 0.4, 0.1], 1, 'low'],
    [[1.7, 1.7, 1.7], 2, 'high'],
    [[1.7, 0.9, 0.45], 1, 'close'],
  ] as const)('%j', (numbers, at, side) => {
    expect(furthestOff(numbers, lines[2] as Required<Answerable>)).toEqual({ at, side });
  });

  it('counts factors on a logarithmic line', () => {
    const numbers = [2.4, 0.17, 0.017, 0.0015];
    expect(furthestOff(numbers, lines[3] as Required<Answerable>)).toEqual({ at: 0, side: 'close' });
    expect(furthestOff([1.7, 0.015, 0.0017, 0.001], lines[3] as Required<Answerable>)).toEqual({ at: 1, side: 'low' });
  });
});
