import type { Frame, Readout } from '../../experiments/frame';
import { ownWords } from '../../instrument/ownWords';
import { chartOf } from '../../labs/registry/allCharts';
import { exactFiguresOf } from '../../labs/registry/exactFigures';
import { findingOf } from '../../labs/registry/findings';
import { experimentOf } from '../../labs/registry/index';
import type { Values } from '../../notebook/notebook';
import { paramsOf } from '../../notebook/params';
import { type LessonPage, lessonPage, valuesAt } from '../build/lessonPage';
import { framesAt } from '../build/picture';
import type { LessonEntry } from '../lessons';
import { articlePicture } from './articlePicture';

/** What a lesson's preview shows: one of its labs at a setting. */
export interface LessonPreview {
  readonly page: LessonPage;
  readonly lab: string;
  readonly values: Values;
  /** The panels shown. */
  readonly frames: readonly Frame[];
  /** The figures under them. */
  readonly readouts: readonly Readout[];
  /** What somebody said and what the lab has found, for those who do not see the picture. */
  readonly alt: string;
}

/** What somebody said, as it is printed: between quotation marks, with round apostrophes. */
export const quoted = (sentence: string): string => `“${sentence.replace(/(\w)'(\w)/g, '$1’$2')}”`;

/**
 * What a lesson's head asks for in `preview`; without it, its first lab at the page's defaults, the last panel alone.
 * Null when the lesson has no lab. Throws an Error when the setting is impossible or the lab has no such panel or figure.
 */
export function lessonPreview(locale: string, { id, data, body = '' }: LessonEntry): LessonPreview | null {
  const { set = '', panels, figures = [], lab = /<Lab\s+id="([^"]+)"/.exec(body)?.[1] } = data.preview ?? {};
  if (!lab) return null;
  const page = lessonPage(locale, data.variables);
  const values = valuesAt(page, lab, set);
  const all = framesAt(lab, values);
  // A table is no picture.
  const drawn = all.filter((frame) => !chartOf(frame).marked);
  const frames = panels ? drawn.filter(({ kind }) => panels.includes(kind)) : drawn.slice(-1);
  if (frames.length === 0) throw new Error(`content/lessons/${id}: the preview’s lab has no panel "${panels}"`);
  const found = all.flatMap((frame) => frame.readouts);
  const readouts = figures.map((name) => {
    const readout = found.find((one) => one.name === name);
    if (!readout) throw new Error(`content/lessons/${id}: the preview’s lab has no figure "${name}"`);
    return readout;
  });
  const experiment = experimentOf(lab);
  const { params } = experiment.settle(paramsOf(experiment.params, values, {}));
  const finding = findingOf(lab, params, [...found, ...exactFiguresOf(lab, params)], page.words);
  return { page, lab, values, frames, readouts, alt: `${quoted(data.sentence)} ${finding}` };
}

/** The preview picture of a lesson as SVG. Throws an Error when it has no lab, a RangeError when its words do not fit. */
export function lessonPicture(locale: string, entry: LessonEntry): string {
  const preview = lessonPreview(locale, entry);
  if (!preview) throw new Error(`content/lessons/${entry.id}: there is no lab for the preview to show`);
  const { page, lab, frames, readouts } = preview;
  const { sentence, title } = entry.data;
  return articlePicture({
    words: ownWords(lab, page.words),
    site: page.t('site.name'),
    sentence: quoted(sentence),
    title,
    frames,
    readouts,
  });
}
