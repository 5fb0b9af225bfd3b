import home from '../../../content/home.json';
import { experimentOf } from '../../labs/registry/index';
import { parseValues } from '../../notebook/parseValues';
import { lessonPage } from '../build/lessonPage';
import { framesAt } from '../build/picture';
import { articlePicture } from './articlePicture';
import { colourOf } from './sheet';

/** The words of the sentence, each with the thing that it is about. */
const WORDS = [
  ['parameter', 'Parameter', 'population'],
  ['large', 'Large', 'sample'],
  ['theorem', 'Theorem', 'statistic'],
  ['normal', 'Normal', 'theory'],
] as const;

/** The preview picture of the start page as SVG: the sentence with its four words, a population and its means. */
export function homePicture(locale: string): string {
  const { words, t } = lessonPage(locale, {});
  const said = Object.fromEntries(WORDS.map(([name, key]) => [name, t(`home.sentence${key}`)]));
  const { lab, set, panels } = home.preview;
  const frames = framesAt(lab, parseValues(set, experimentOf(lab).params));
  return articlePicture({
    words,
    site: t('site.name'),
    sentence: t('home.sentence', said),
    phrases: WORDS.map(([name, , role]) => ({ text: said[name] ?? '', colour: colourOf(role) })),
    title: t('site.lead'),
    frames: frames.filter(({ kind }) => panels.includes(kind)),
    readouts: [],
  });
}
