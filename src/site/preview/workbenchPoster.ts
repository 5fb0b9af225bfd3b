import { makeWords } from '../../charts/makeWords';
import { chartOf } from '../../workbench/charts/index';
import { workbenchPicture } from '../build/workbenchPicture';
import { stringsOf, translator } from '../locales';
import { posterPicture } from './poster';

/** The preview picture of the workbench as SVG: its question, and the n that its first set needs. */
export function workbenchPoster(locale: string): string {
  const t = translator(locale);
  const words = makeWords(locale, stringsOf(locale));
  const { frames, said, built } = workbenchPicture(words);
  const frame = frames.at(-1);
  if (!frame) throw new Error('the workbench shows nothing');
  return posterPicture({
    words,
    site: t('site.name'),
    verdict: t('workbench.title'),
    frame,
    chartOf,
    number: { value: said.size, label: t(`workbench.example.${built.data}.name`), role: 'sample' },
  });
}
