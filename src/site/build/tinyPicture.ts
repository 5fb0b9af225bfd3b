import { type LessonPage, valuesAt } from './lessonPage';
import { marksAlone } from './marksAlone';
import { framesAt } from './picture';

/** One panel of a lab at a setting, as in links. */
export interface Thumbnail {
  readonly lab: string;
  readonly set: string;
  readonly panel: string;
}

/** As wide as a chart may be drawn and still be itself. */
const DRAWN = 280;
/**
 * A chart's marks alone, without a word, for a picture of a few centimetres. Hidden from who hears the page. Throws a
 * RangeError when the lab has no such panel.
 */
export function tinyPicture(page: LessonPage, { lab, set, panel }: Thumbnail): string {
  const frame = framesAt(lab, valuesAt(page, lab, set)).find(({ kind }) => kind === panel);
  if (!frame) throw new RangeError(`the lab "${lab}" has no panel "${panel}" at "${set}"`);
  const svg = marksAlone(frame, page.words, DRAWN);
  svg.setAttribute('preserveAspectRatio', 'xMidYMax meet');
  svg.classList.add('tiny');
  return svg.outerHTML;
}
