import type { Readout } from '../../experiments/frame';
import { exactFiguresOf } from '../../labs/registry/exactFigures';
import { quantityOf } from '../../page/values/quantity';
import { type LessonPage, valuesAt } from './lessonPage';
import { paramsAt, pictureOf } from './picture';

/** Which figure: the props of `<Value>`, and of a guess's answer. */
export interface FigureAsked {
  /** A quantity of `experiments/quantities.ts`; with `lab`, a readout of that lab. */
  readonly of: string;
  /** Values held fixed, as in a link: `n=30`. */
  readonly with?: string | undefined;
  /** A lab. */
  readonly lab?: string | undefined;
  /** With `lab`: the setting, as in a link; without it, the page's defaults. */
  readonly set?: string | undefined;
}

/** The exact value of a lab's simulated figure; undefined where it is not known. */
export function exactAt(page: LessonPage, { of: name, lab, set }: FigureAsked): Readout | undefined {
  if (!lab || !set) return undefined;
  const params = paramsAt(lab, valuesAt(page, lab, set));
  const exact = `exact${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  return exactFiguresOf(lab, params).find((other) => other.name === exact);
}

/** A figure at build. Throws an Error that names what does not exist. */
export function readoutAt(page: LessonPage, { of: name, with: fixed, lab, set }: FigureAsked): Readout {
  if (!lab) return quantityOf(name, page.defaults, fixed);
  const values = set ? valuesAt(page, lab, set) : page.defaults;
  const readout = pictureOf(lab, values, page.words).readouts.find((other) => other.name === name);
  if (!readout) throw new Error(`<Value of="${name}" lab="${lab}">: the lab has no such readout`);
  return readout;
}
