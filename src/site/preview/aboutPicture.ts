import about from '../../../content/about/picture.json';
import { formatInteger } from '../../charts/format';
import { experimentOf } from '../../labs/registry/index';
import { parseValues } from '../../notebook/parseValues';
import { frozenLinks } from '../about/facts';
import { lessonPage } from '../build/lessonPage';
import { framesAt } from '../build/picture';
import { posterPicture } from './poster';

/** The preview picture of the page about the site as SVG: what links promise, and how many are held to it. */
export function aboutPicture(
  locale: string,
  { verdict, label }: { readonly verdict: string; readonly label: string },
): string {
  const { words, t } = lessonPage(locale, {});
  const { lab, set, panel } = about;
  const frame = framesAt(lab, parseValues(set, experimentOf(lab).params)).find(({ kind }) => kind === panel);
  if (!frame) throw new Error(`content/about/picture.json: the lab has no panel "${panel}"`);
  const number = { value: formatInteger(frozenLinks(), words), label, role: 'theory' } as const;
  return posterPicture({ words, site: t('site.name'), verdict, frame, number });
}
