import { experimentOf } from '../../labs/registry/index';
import { paramsOf } from '../../notebook/params';
import { EMBED_HEIGHT, embedCode } from '../../page/copy/embedCode';
import { absolute } from '../address';
import { embedPath, inLocale, lessonPath } from '../paths';
import { lessonPreview } from '../preview/lessonPreview';
import { HEIGHT, WIDTH } from '../preview/size';
import { previewPath, type SitePage } from '../sitePages';

/** The width that a frame is asked for, in CSS pixels. */
const FRAME = 720;

/** What oEmbed 1.0 says of a lesson: the lab and the setting of its preview, in a frame. Throws an Error when it has no lab. */
export function oembed(locale: string, { title, lesson }: SitePage): object {
  const preview = lesson && lessonPreview(locale, lesson.entry);
  if (!preview) throw new Error(`${title}: there is no lab to embed`);
  const { page, lab, values } = preview;
  const { params } = experimentOf(lab);
  const name = page.t('site.name');
  return {
    version: '1.0',
    type: 'rich',
    title,
    author_name: name,
    provider_name: name,
    provider_url: absolute(inLocale(locale)),
    html: embedCode({
      path: absolute(inLocale(locale, embedPath(lab))),
      variables: params,
      values: paramsOf(params, values, {}),
      lesson: lesson.slug,
      title: `${page.t(`lab.${lab}.name`)} · ${title}`,
    }),
    width: FRAME,
    height: EMBED_HEIGHT,
    thumbnail_url: absolute(inLocale(locale, previewPath(lessonPath(lesson.slug)))),
    thumbnail_width: WIDTH,
    thumbnail_height: HEIGHT,
  };
}
