import home from '../../../content/home.json';
import { experimentOf } from '../../labs/registry/index';
import { parseValues } from '../../notebook/parseValues';
import { lessonPage } from '../build/lessonPage';
import { framesAt } from '../build/picture';
import { posterPicture } from './poster';
import { colourOf } from './sheet';

/** The words of the sentence, each with the thing that it is about. */
const WORDS = [
  ['parameter', 'Parameter', 'population'],
  ['large', 'Large', 'sample'],
  ['theorem', 'Theorem', 'statistic'],
  ['normal', 'Normal', 'theory'],
] as const;

/** The preview picture of the start page as SVG: the sentence struck through, its four words, means in a row, and how many sentences are answered. */
export function homePicture(locale: string, heard: number): string {
  const { words, t } = lessonPage(locale, {});
  const said = Object.fromEntries(WORDS.map(([name, key]) => [name, t(`home.sentence${key}`)]));
  const { lab, set, panel } = home.preview;
  const frame = framesAt(lab, parseValues(set, experimentOf(lab).params)).find(({ kind }) => kind === panel);
  if (!frame) throw new Error(`content/home.json: the preview’s lab has no panel "${panel}"`);
  return posterPicture({
    words,
    site: t('site.name'),
    said: t('home.sentence', said),
    phrases: WORDS.map(([name, , role]) => ({ text: said[name] ?? '', colour: colourOf(role) })),
    verdict: t('home.verdict'),
    frame,
    number: { value: t('home.previewCount', { count: heard }), label: t('home.previewNumber'), role: 'statistic' },
  });
}
