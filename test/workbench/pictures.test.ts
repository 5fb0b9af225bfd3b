import { describe, expect, it } from 'vitest';
import { exampleOf } from '../../src/core/examples';
import { sortedQuantile } from '../../src/core/sample/sortedQuantile';
import type { Answer } from '../../src/workbench/analysis/answer';
import { describe as described } from '../../src/workbench/analysis/describe';
import { questionOf } from '../../src/workbench/analysis/question';
import { sightOf } from '../../src/workbench/analysis/sight';
import { chartOf } from '../../src/workbench/charts';
import { exampleColumn } from '../../src/workbench/examples';
import { framesOf, marking } from '../../src/workbench/frames';
import { namedOf } from '../../src/workbench/named';
import { sayAnswer } from '../../src/workbench/say/answerWords';
import { modelWords } from '../../src/workbench/say/modelWords';
import { paragraphOf } from '../../src/workbench/say/paragraph';
import { shapeTable } from '../../src/workbench/say/shapeTable';
import { sayDoubts, sayWarning } from '../../src/workbench/say/warningWords';
import { blankDocument, LOCALES, wordsOf } from '../support/words';
import { ASKS, answer, answerOf, DEFAULTS, IDS, numbersOf, STATISTICS, studiesOfExample } from './support';
import { WARNINGS } from './warningKinds';

const BROKEN = /NaN|undefined|Infinity|\[object|\{\w+\}|workbench\.|choice\.|chart\.\w|axis\./;
const soon = ({ question, expected }: { question: { ask: string }; expected: unknown }): boolean =>
  question.ask === 'promise' && expected !== null;

const answers = new Map<string, Answer>();

/** The answer of a built-in set, which is the same in every language and on every axis. */
function answerTo(id: string, ask: string, statistic: string): Answer {
  const studies = studiesOfExample(id);
  const threshold = sortedQuantile(studies.whole.sample.sorted, 2 / 3);
  const key = [id, ask, statistic].join(' ');
  const found = answers.get(key) ?? answer(studies, { ask, statistic, threshold }, soon);
  answers.set(key, found);
  return found;
}

describe.each(LOCALES)('in %s', (locale) => {
  const words = wordsOf(locale);
  const document = blankDocument();

  it.each(IDS)('%s is drawn and said without a hole at every question', (id) => {
    const studies = studiesOfExample(id);
    const numbers = (exampleColumn(id) as NonNullable<ReturnType<typeof exampleColumn>>).numbers;
    const named = namedOf({ name: '', example: id }, words);
    const description = described(studies, numbers);
    for (const axis of ['auto', 'linear'] as const) {
      const sight = sightOf(studies, numbers, axis);
      for (const ask of ASKS) {
        for (const statistic of STATISTICS) {
          const found = answerTo(id, ask, statistic);
          const texts: string[] = Object.values(sayAnswer(found, sight.isShare, named.name, words)).map(String);
          texts.push(paragraphOf({ answer: found, sight, description, what: named.name }, words));
          const marked = marking(found, 77);
          texts.push(...Object.values(sayAnswer(marked, sight.isShare, named.name, words)).map(String));
          for (const width of axis === 'auto' && ask !== 'normal' ? [320, 720, 920] : [720]) {
            const before = framesOf(sight, found, named);
            framesOf(sight, marked, named).forEach((frame, i) => {
              const anew = chartOf(frame).draw(frame, { document, width, words, axis: true }).element.outerHTML;
              const earlier = before[i] as typeof frame;
              const drawn = chartOf(earlier).draw(earlier, { document, width, words, axis: true });
              texts.push(drawn.element.outerHTML, anew);
              if (drawn.update(frame)) expect(drawn.element.outerHTML).toBe(anew);
              const { caption, columns } = chartOf(frame).table(frame, words);
              texts.push(caption, ...columns);
            });
          }
          for (const text of texts) expect(BROKEN.exec(text)?.[0], text.slice(0, 300)).toBeUndefined();
        }
      }
    }
  });

  it.each(IDS)('%s says its model, its shape and its dangers', (id) => {
    const studies = studiesOfExample(id);
    const example = exampleOf(id);
    const numbers = exampleColumn(id)?.numbers;
    if (!example || !numbers) throw new Error(`no ${id}`);
    const { shape, warnings } = described(studies, numbers);
    const { caption, columns, rows } = shapeTable(shape, studies.whole.isShare, words);
    const texts = [
      modelWords(example, words),
      ...ASKS.map((ask) => sayDoubts(shape.doubts, { ...questionOf(DEFAULTS), ask }, words)),
      ...warnings.map((warning) => sayWarning(warning, shape.n, words)),
      ...[caption, ...columns, ...rows.flat().map(String)],
    ];
    for (const text of texts) expect(BROKEN.exec(text)?.[0], text).toBeUndefined();
  });

  it('every danger and every doubt has words', () => {
    const texts = [
      ...WARNINGS.map((warning) => sayWarning(warning, 1_000, words)),
      ...ASKS.map((ask) => sayDoubts(['ceiling', 'one-value', 'tail', 'few'], { ...questionOf(DEFAULTS), ask }, words)),
    ];
    for (const text of texts) {
      expect(text).not.toBe('');
      expect(BROKEN.exec(text)?.[0], text).toBeUndefined();
    }
    expect(sayDoubts([], questionOf(DEFAULTS), words)).toBe('');
    expect(sayDoubts(['tail'], { ...questionOf(DEFAULTS), statistic: 'median' }, words)).toBe('');
  });

  it('every reason for no answer has words', () => {
    const reasons = [
      'one',
      'coarse',
      'constant',
      'settled',
      'alike',
      'range',
      'zero',
      'impossible',
      'median-kept',
      'median-effect',
      'slow',
    ] as const;
    for (const none of reasons) {
      const said = sayAnswer({ ...answerOf(numbersOf([4, 4])), none }, false, 'X', words);
      expect(said.size).not.toBe('');
      for (const text of [said.size, said.need]) expect(BROKEN.exec(text)?.[0], text).toBeUndefined();
    }
  });

  it('an n that has no interval of a median is said to be too small', () => {
    const found = answerOf(numbersOf([1.1, 2.03, 3.007, 5.1, 8.2, 13.31, 21.9]), { statistic: 'median', n: 2 });
    const said = sayAnswer(found, false, 'X', words);
    expect(said.enough).toBe(false);
    expect(BROKEN.exec(said.here)).toBeNull();
  });
});

describe('a marked n', () => {
  it('is read off the curve between its points, and exactly at them', () => {
    const found = answer(studiesOfExample('order-value'), { n: 1_000 });
    expect(marking(found, 1_000)).toBe(found);
    for (const n of [2, 45, 3_000, 10_000_000]) {
      const exact = answer(studiesOfExample('order-value'), { n });
      expect(marking(found, n).here / exact.here, String(n)).toBeCloseTo(1, 2);
      expect(marking(found, n).question.sampleSize).toBe(n);
    }
  });
});
