import embeds from '../../../content/embeds.json';
import { midSentence, readoutName } from '../../charts/names';
import { ownWords } from '../../instrument/ownWords';
import { layoutOf } from '../../labs/registry/layouts';
import { type LessonPage, valuesAt } from '../build/lessonPage';
import { labName } from './labName';
import { shownOf } from './lessonPreview';
import { numberOf } from './number';
import { posterPicture } from './poster';

const shown: Readonly<Record<string, { readonly panel: string; readonly set: string }>> = embeds;

/** What the preview of a lab's embed page shows: `content/embeds.json` says which panel, and the lab which figure. */
export function embedShown(page: LessonPage, lab: string) {
  const asked = shown[lab];
  const [number] = layoutOf(lab).compares ?? [];
  if (!asked || !number) throw new Error(`content/embeds.json: there is no picture of the lab "${lab}"`);
  return shownOf(page, lab, valuesAt(page, lab, asked.set), asked.panel, number);
}

/** That picture as SVG. */
export function embedPicture(page: LessonPage, lab: string): string {
  const { frame, readout } = embedShown(page, lab);
  const words = ownWords(lab, page.words);
  return posterPicture({
    words,
    site: page.t('site.name'),
    verdict: labName(page.words, lab),
    frame,
    number: {
      value: numberOf(readout, words),
      label: midSentence(readoutName(readout, words), words),
      role: readout.role,
    },
  });
}
