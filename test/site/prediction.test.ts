import { describe, expect, it } from 'vitest';
import { densitiesIn } from '../../src/charts/barsOutline';
import type { CurveAsked } from '../../src/site/build/curvePrediction';
import { type LessonPage, lessonPage } from '../../src/site/build/lessonPage';
import { type PredictProps, predictionOf } from '../../src/site/build/prediction';
import { ticksOf } from '../../src/site/build/ticksOf';

const page = (): LessonPage => lessonPage('en', { population: 'exponential:1', n: 25, seed: 1 });
const choice: PredictProps = { id: 'which', question: 'Which?', options: ['This', 'That'], right: 2 };
const histograms: PredictProps = {
  id: 'shape',
  lab: 'sampling-distribution',
  question: 'Which shape?',
  histograms: [{ of: 'population' }, 'n=30&repetitions=1000', { of: 'population', set: 'population=uniform:0,2' }],
  labels: ['A cliff', 'A bell', 'Flat'],
  right: 2,
};
const guess: PredictProps = {
  id: 'how-large',
  question: 'How large?',
  guess: 'linear',
  min: 0,
  max: 1,
  answer: { of: 'theoreticalStandardError', with: 'n=100' },
};

const curve: PredictProps = {
  id: 'how-it-falls',
  question: 'How does it fall?',
  curve: {
    of: 'theoreticalStandardError',
    over: 'n',
    at: [1, 100, 10_000],
    with: 'n=7&population=exponential:1',
    min: 0.001,
    max: 10,
    scale: 'log',
    label: 'Standard error',
    overLabel: 'Sample size',
  },
};
/** The same curve with something else in it. */
const curved = (changes: Partial<CurveAsked>): PredictProps => ({
  ...curve,
  curve: { ...(curve.curve as CurveAsked), ...changes },
});

describe('a prediction', () => {
  it('counts its right options from 1, one or several', () => {
    expect(predictionOf(page(), choice)).toEqual({
      kind: 'choice',
      options: ['This', 'That'],
      right: [2],
      reveals: ['', ''],
    });
    expect(predictionOf(page(), { ...choice, right: [1, 2] })).toMatchObject({ right: [1, 2] });
  });

  it('computes the answer of a guess as <Value> does', () => {
    expect(predictionOf(page(), guess)).toEqual({
      kind: 'guess',
      line: { min: 0, max: 1, scale: 'linear', truth: 0.1, format: 'number' },
      truth: '0.1',
      reveals: null,
    });
  });

  it('says what a wrong answer reveals', () => {
    const reveals = ['You trust thirty.', ''];
    expect(predictionOf(page(), { ...choice, reveals })).toMatchObject({ reveals });
    expect(predictionOf(page(), { ...guess, reveals: ['Few.', 'Many.'] })).toMatchObject({
      reveals: { low: 'Few.', high: 'Many.' },
    });
  });

  it('draws histograms on one scale, or each on its own', () => {
    const tops = (props: PredictProps): number[] => {
      const prediction = predictionOf(page(), props);
      if (prediction.kind !== 'choice') throw new Error('not a choice');
      // The highest bar goes to 0, the top.
      return (prediction.pictures ?? []).map(({ bars }) =>
        Math.min(...[...bars.matchAll(/V([\d.]+)/g)].map(([, y]) => Number(y))),
      );
    };
    const [cliff = 0, bell = 0, flat = 0] = tops(histograms);
    expect(bell).toBe(0);
    // Densities 1 and 1/2 at their highest, less what the bars' width takes, beside that of a mean of thirty.
    expect((100 - flat) / (100 - cliff)).toBeCloseTo(0.5 / ((1 - Math.exp(-7.2 / 50)) / (7.2 / 50)), 1);
    expect(tops({ ...histograms, scales: 'own' })).toEqual([0, 0, 0]);
  });

  it('says what a histogram spans and of which panel the right one is, to be laid over that', () => {
    const shapes = (props: PredictProps) => {
      const prediction = predictionOf(page(), props);
      if (prediction.kind !== 'choice') throw new Error('not a choice');
      return { of: prediction.of, pictures: prediction.pictures ?? [] };
    };
    const { of, pictures } = shapes({ ...histograms, domain: [-1, 4] });
    expect(of).toBe('distribution');
    expect(pictures.map(({ domain }) => domain)).toEqual(pictures.map(() => [-1, 4]));
    // Read back from its picture, each holds what it has inside: the cliff all but what lies beyond 4.
    pictures.forEach(({ bars, tallest }, index) => {
      const share = densitiesIn(bars, tallest).reduce((sum, density) => sum + density * (5 / 50), 0);
      expect(share).toBeCloseTo(index === 0 ? 1 - Math.exp(-4) : 1, 2);
    });
    expect(new Set(shapes({ ...histograms, scales: 'own' }).pictures.map(({ tallest }) => tallest)).size).toBe(3);
    expect(shapes({ ...histograms, right: [1, 3] }).of).toBe('population');
    // Right in two panels: it can be laid over neither.
    expect(shapes({ ...histograms, right: [1, 2] }).of).toBeUndefined();
  });

  it('labels the axis of a histogram inside the domain', () => {
    const prediction = predictionOf(page(), { ...histograms, domain: [-1, 4] });
    expect(prediction).toMatchObject({ options: histograms.labels, right: [2], reveals: ['', '', ''] });
    if (prediction.kind !== 'choice') throw new Error('not a choice');
    for (const { ticks } of prediction.pictures ?? []) {
      expect(ticks.map(({ value }) => value)).toEqual([-1, 0, 1, 2, 3, 4]);
      expect(ticks.map(({ place }) => place)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
    }
  });

  it('computes a curve at each of its points', () => {
    const prediction = predictionOf(page(), { ...curve, reveals: ['Low.', 'High.'] });
    if (prediction.kind !== 'curve') throw new Error('not a curve');
    const { ground, points, reveals } = prediction;
    [1, 0.1, 0.01].forEach((error, index) => {
      expect(ground.truth[index]).toBeCloseTo(error, 12);
    });
    expect(ground).toMatchObject({ min: 0.001, max: 10, scale: 'log', format: 'number', given: 0 });
    expect(ground.names).toEqual(['n = 1', 'n = 100', 'n = 10,000']);
    expect(points.map(({ x }) => x)).toEqual([0, 0.5, 1]);
    expect(points.map(({ tick }) => tick)).toEqual(['1', '100', '10K']);
    expect(points.map(({ truth }) => truth)).toEqual(['1', '0.1', '0.01']);
    expect(reveals).toEqual({ low: 'Low.', high: 'High.' });
  });

  it('spaces the points of a curve evenly in the variable itself where that is wanted', () => {
    const prediction = predictionOf(page(), curved({ along: 'linear', at: [1, 2, 5], symbol: 'N' }));
    expect(prediction).toMatchObject({
      points: [{ x: 0 }, { x: 0.25 }, { x: 1 }],
      ground: { names: ['N = 1', 'N = 2', 'N = 5'] },
    });
  });

  it('may draw a figure of a lab as a curve', () => {
    const lab = {
      of: 'sampleSize',
      lab: 'sampling-distribution',
      with: undefined,
      set: 'repetitions=10',
      min: 1,
      max: 10,
    };
    const prediction = predictionOf(page(), curved({ ...lab, at: [2, 4, 8] }));
    expect(prediction).toMatchObject({ ground: { truth: [2, 4, 8], format: 'integer' } });
  });

  it('may take the figure of a lab at a setting', () => {
    const answer = { of: 'sampleSize', lab: 'sampling-distribution', set: 'n=3&repetitions=10' };
    const prediction = predictionOf(page(), { ...guess, max: 10, answer });
    expect(prediction).toMatchObject({ line: { truth: 3, format: 'integer' } });
  });

  it.each<[string, PredictProps, RegExp]>([
    ['an id that is not kebab-case', { ...choice, id: 'Which One' }, /kebab-case/],
    ['no question', { ...choice, question: ' ' }, /asks no question/],
    ['a lab that does not exist', { ...choice, lab: 'no-such-lab' }, /no-such-lab/],
    ['no kind', { id: 'which', question: 'Which?' }, /give either/],
    ['two kinds', { ...choice, ...guess }, /give either/],
    ['one option', { ...choice, options: ['This'], right: 1 }, /2 to 6 options/],
    ['more options than the style sheet knows', { ...choice, options: [...'abcdefg'] }, /2 to 6 options/],
    ['an empty option', { ...choice, options: ['This', ' '] }, /option is empty/],
    ['two options alike', { ...choice, options: ['This', 'This'] }, /two options are the same/],
    ['nothing that is right', { ...choice, right: undefined }, /which option is right/],
    ['a right option that is not there', { ...choice, right: 3 }, /no option 3/],
    ['a right option counted from 0', { ...choice, right: [0] }, /no option 0/],
    ['a sentence too few of what is revealed', { ...choice, reveals: ['One.'] }, /one sentence for each option/],
    ['a wrong option that reveals nothing', { ...choice, reveals: [' ', 'That.'] }, /option 1, a wrong one, reveal/],
    ['no sentence of what too high a guess reveals', { ...guess, reveals: ['Low.', ''] }, /of too low, of too high/],
    ['a histogram of no lab', { ...histograms, lab: undefined }, /lab says which/],
    ['a histogram without a label', { ...histograms, labels: ['A cliff', 'A bell'] }, /labels/],
    ['a histogram of no panel', { ...histograms, histograms: ['n=2', 'n=3', 'view=qq'] }, /option 3: .* no such panel/],
    ['a histogram at a setting that is none', { ...histograms, histograms: ['n=2', 'n=3', 'n=0'] }, /n cannot be 0/],
    ['two histograms alike', { ...histograms, histograms: ['n=2', 'n=3', 'n=2'] }, /option 3 looks like another/],
    ['a histogram outside the domain', { ...histograms, domain: [-9, -8] }, /nothing of it lies in the domain/],
    ['a domain from right to left', { ...histograms, domain: [1, 0] }, /from left to right/],
    ['a curve over no variable', curved({ over: 'size' }), /no variable "size"/],
    ['a curve at an impossible value', curved({ at: [0.5, 1, 2] }), /n cannot be 0.5/],
    ['a curve of two points', curved({ at: [1, 10] }), /3 to 8 points/],
    ['a curve of nine points', curved({ at: [1, 2, 3, 4, 5, 6, 7, 8, 9] }), /3 to 8 points/],
    ['a curve that goes back', curved({ at: [1, 10, 10] }), /ascend/],
    ['a curve from 0 on a logarithmic axis', curved({ at: [0, 1, 2] }), /above 0 on a logarithmic axis/],
    ['a curve on a logarithmic line from 0', curved({ min: 0 }), /starts above 0/],
    ['a curve without room', curved({ max: 0.001 }), /min < max/],
    ['a curve that leaves its ground', curved({ max: 0.5 }), /at n = 1 the answer, 1, is not between/],
    ['a curve without words', curved({ label: ' ' }), /label and an overLabel/],
    ['a curve that is all but given', curved({ given: 2 }), /at least two points to draw/],
    ['a curve of a figure that does not exist', curved({ of: 'nonsense' }), /nonsense/],
    ['a curve with one sentence of what is revealed', { ...curve, reveals: ['Low.'] }, /of too low, of too high/],
    ['no ends', { ...guess, max: undefined }, /min < max/],
    ['ends the wrong way round', { ...guess, min: 2 }, /min < max/],
    ['a logarithmic line from 0', { ...guess, guess: 'log' }, /starts above 0/],
    ['no answer', { ...guess, answer: undefined }, /needs its answer/],
    ['an answer off the line', { ...guess, max: 0.05 }, /0\.1, is not between 0 and 0\.05/],
    ['an answer that does not exist', { ...guess, answer: { of: 'nonsense' } }, /nonsense/],
  ])('fails the build with %s', (_, props, reason) => {
    expect(() => predictionOf(page(), props)).toThrow(reason);
  });

  it('fails the build when its id stands twice on the page', () => {
    const here = page();
    predictionOf(here, choice);
    expect(() => predictionOf(here, choice)).toThrow(/<Predict id="which">: the page has another one/);
    expect(() => predictionOf(page(), choice)).not.toThrow();
  });
});

describe('the ticks of a guess’s line', () => {
  it.each([
    [{ min: 10, max: 1e6, scale: 'log' }, [10, 100, 1000, 1e4, 1e5, 1e6]],
    [{ min: 5, max: 2000, scale: 'log' }, [10, 100, 1000]],
    [{ min: 2, max: 8, scale: 'log' }, [2, 8]],
    [{ min: 0.001, max: 1e6, scale: 'log' }, [0.001, 0.1, 10, 1000, 1e5]],
    [{ min: 0, max: 1, scale: 'linear' }, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [{ min: 0, max: 20, scale: 'linear' }, [0, 5, 10, 15, 20]],
    [{ min: -0.1, max: 0.2, scale: 'linear' }, [-0.1, 0, 0.1, 0.2]],
  ] as const)('%j', (line, ticks) => {
    expect(ticksOf(line)).toEqual(ticks);
  });
});
