import type { Role } from '../experiments/frame';
import type { ParamValue } from '../experiments/params';

/** Controls that change one thing, shown together: in the `bar`, on the `picture`, or with what is shown on request. */
export interface Group {
  /** Its words are `lab.group.<title>`. */
  readonly title: string;
  readonly role: Role | 'none';
  readonly place: 'bar' | 'picture' | 'more';
  readonly names: readonly string[];
  /** True where it stands before the picture's words on a phone: it is what a lesson moves, or decides what else there is. */
  readonly early?: boolean;
}

/**
 * How a lab's controls stand. n belongs to the one sample, repetitions to the distribution: apart, in different colours,
 * because taking them for one thing is the misunderstanding that the lessons are about. With the picture stands what a
 * lesson moves, n first; the rest is there on request. The keyboard goes the same way on every screen.
 */
export interface Layout {
  readonly groups: readonly Group[];
  /** Whether a control of this lab alone would do nothing at these values: it is not shown. */
  idle?(name: string, values: Readonly<Record<string, ParamValue>>): boolean;
  /** Where sliders end: beyond it there is nothing more to see. More by typing. */
  readonly reach?: Readonly<Record<string, number>>;
  /** The two figures that a figure of the text puts beside each other: what was observed, and what it is held against. */
  readonly compares?: readonly string[];
  /** The kinds of the panels that make the lab's point; the others are shown on request. All where left out. */
  readonly panels?: readonly string[];
  /** The kind of the panel that can be followed by ear, where there is one. */
  readonly heard?: string;
  /** What its compact figure (an embed page) has under the hand: the first two of these that are not idle. */
  readonly hand: readonly string[];
}

/** Groups that several labs have. */
export const SAMPLE: Group = { title: 'sample', role: 'sample', place: 'bar', names: ['n'] };
export const REPETITIONS: Group = { title: 'distribution', role: 'statistic', place: 'bar', names: ['repetitions'] };
export const INTERVAL: Group = {
  title: 'interval',
  role: 'statistic',
  place: 'more',
  names: ['interval', 'level'],
};
export const VIEW: Group = {
  title: 'view',
  role: 'statistic',
  place: 'more',
  names: ['statistic', 'threshold', 'view', 'exact', 'pin'],
};
/** The axis of the statistic in place of the shared one: a zoom, beside the picture that it changes. */
export const ZOOM: Group = { title: 'zoom', role: 'statistic', place: 'picture', names: ['fit'] };
export const SEED: Group = { title: 'seed', role: 'none', place: 'more', names: ['seed'] };
