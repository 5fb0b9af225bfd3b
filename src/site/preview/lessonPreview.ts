import type { Frame, Readout } from '../../experiments/frame';
import { ownWords } from '../../instrument/ownWords';
import { exactFiguresOf } from '../../labs/registry/exactFigures';
import { findingOf } from '../../labs/registry/findings';
import { experimentOf } from '../../labs/registry/index';
import type { Values } from '../../notebook/notebook';
import { paramsOf } from '../../notebook/params';
import { type LessonPage, lessonPage, valuesAt } from '../build/lessonPage';
import { framesAt } from '../build/picture';
import type { LessonEntry } from '../lessons';
import { numberOf } from './number';
import { posterPicture } from './poster';

/** What a preview shows of a lab at a setting: one panel and one number. */
export interface Shown {
  readonly frame: Frame;
  readonly readout: Readout;
  /** What the lab has found, in a sentence. */
  readonly finding: string;
}

/** What a lesson's preview shows. */
export interface LessonPreview extends Shown {
  readonly page: LessonPage;
  readonly lab: string;
  readonly values: Values;
  /** What somebody said, the answer and what the lab has found, for those who do not see the picture. */
  readonly alt: string;
}

/** What somebody said, as it is printed: between quotation marks, with round apostrophes. */
export const quoted = (sentence: string): string => `“${sentence.replace(/(\w)'(\w)/g, '$1’$2')}”`;

/** A panel and a figure of a lab. Throws an Error when it has none of that name at these values. */
export function shownOf(page: LessonPage, lab: string, values: Values, panel: string, number: string): Shown {
  const all = framesAt(lab, values);
  const frame = all.find(({ kind }) => kind === panel);
  if (!frame) throw new Error(`the preview’s lab, ${lab}, has no panel "${panel}"`);
  const found = all.flatMap((one) => one.readouts);
  const readout = found.find(({ name }) => name === number);
  if (!readout) throw new Error(`the preview’s lab, ${lab}, has no figure "${number}"`);
  const experiment = experimentOf(lab);
  const { params } = experiment.settle(paramsOf(experiment.params, values, {}));
  const finding = findingOf(lab, params, [...found, ...exactFiguresOf(lab, params)], page.words);
  return { frame, readout, finding };
}

/**
 * What a lesson's head asks for in `preview`; null without it. Throws an Error when the setting is impossible or the lab
 * has no such panel or figure.
 */
export function lessonPreview(locale: string, { data }: LessonEntry): LessonPreview | null {
  if (!data.preview) return null;
  const { verdict, lab, set = '', panel, number } = data.preview;
  const page = lessonPage(locale, data.variables);
  const values = valuesAt(page, lab, set);
  const shown = shownOf(page, lab, values, panel, number);
  return { page, lab, values, ...shown, alt: `${quoted(data.sentence)} ${verdict} ${shown.finding}` };
}

/** The preview picture of a lesson as SVG. Throws an Error when it has none, a RangeError when its words do not fit. */
export function lessonPicture(locale: string, entry: LessonEntry): string {
  const preview = lessonPreview(locale, entry);
  if (!preview || !entry.data.preview) throw new Error(`content/lessons/${entry.id}: there is no preview`);
  const { page, lab, frame, readout } = preview;
  const words = ownWords(lab, page.words);
  const { verdict, label, share } = entry.data.preview;
  return posterPicture({
    words,
    site: page.t('site.name'),
    said: quoted(entry.data.sentence),
    verdict,
    frame,
    number: { value: numberOf(readout, words, share), label, role: readout.role },
  });
}
