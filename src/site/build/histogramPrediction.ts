import { barsOutline } from '../../charts/barsOutline';
import type { Domain } from '../../experiments/frame';
import { type ChoicePrediction, type ChoiceProps, choiceOf } from './choicePrediction';
import { type LessonPage, valuesAt } from './lessonPage';
import { densitiesOf, type HistogramFrame, type MiniHistogram } from './miniHistogram';
import { framesAt } from './picture';
import { ticksOf } from './ticksOf';

/** One histogram to choose: a panel of a lab at a setting. A text alone is the setting. */
export interface HistogramAsked {
  /** What differs from the page's defaults, as in a link. */
  readonly set?: string;
  readonly of?: HistogramFrame['kind'];
  /** The lab of the question when left out. */
  readonly lab?: string;
}

/** In place of sentences: histograms, drawn at build. */
export interface HistogramProps extends ChoiceProps {
  readonly lab?: string;
  readonly histograms?: readonly (string | HistogramAsked)[];
  /** What each of them shows, in a few words: its name, and all that some readers have of it. */
  readonly labels?: readonly string[];
  /** The stretch of the value axis that is drawn; all that the panels show when left out. */
  readonly domain?: Domain;
  /** `own`: each picture is drawn on scales of its own. */
  readonly scales?: 'shared' | 'own';
}

const BARS = 50;

/** A choice among histograms, computed. Calls `fail` with what the author got wrong. */
export function histogramsOf(
  page: LessonPage,
  props: HistogramProps,
  asked: readonly (string | HistogramAsked)[],
  fail: (reason: string) => never,
): ChoicePrediction {
  const { labels, domain, scales } = props;
  if (labels?.length !== asked.length) return fail('labels says in a few words what each histogram shows');
  const choice = choiceOf(props, labels, fail);
  const frames = asked.map(
    (one, index) =>
      frameOf(page, one, props.lab ?? fail('lab says which one the histograms are of')) ??
      fail(`option ${index + 1}: the lab has no such panel`),
  );
  const all: Domain = domain ?? [
    Math.min(...frames.map((frame) => frame.domain[0])),
    Math.max(...frames.map((frame) => frame.domain[1])),
  ];
  if (!(all[0] < all[1])) fail('domain goes from left to right');
  const drawn = frames.map((frame) => {
    const own = scales === 'own' ? (domain ?? frame.domain) : all;
    return { own, densities: densitiesOf(frame, own, BARS) };
  });
  const tallest = Math.max(...drawn.flatMap(({ densities }) => densities));
  const pictures = drawn.map(({ own, densities }): MiniHistogram => {
    const [min, max] = own;
    const top = scales === 'own' ? Math.max(...densities) : tallest;
    return {
      bars: barsOutline(densities, top),
      domain: own,
      tallest: top,
      ticks: ticksOf({ min, max, scale: 'linear' }).map((value) => ({ value, place: (value - min) / (max - min) })),
    };
  });
  pictures.forEach(({ bars }, index) => {
    if (bars.includes('NaN')) fail(`option ${index + 1}: nothing of it lies in the domain`);
    if (pictures.findIndex((other) => other.bars === bars) < index) fail(`option ${index + 1} looks like another`);
  });
  // What is asked is what the right ones show, whatever the others are pictures of.
  const [of, ...others] = new Set(choice.right.map((index) => frames[index - 1]?.kind));
  return { ...choice, pictures, ...(others.length === 0 && { of }) };
}

function frameOf(page: LessonPage, asked: string | HistogramAsked, own: string): HistogramFrame | undefined {
  const { set = '', of: kind = 'distribution', lab = own } = typeof asked === 'string' ? { set: asked } : asked;
  return framesAt(lab, valuesAt(page, lab, set)).find((frame): frame is HistogramFrame => frame.kind === kind);
}
