import { panelHeight } from '../../charts/panelHeight';
import { chartOf } from '../../labs/registry/allCharts';
import { experimentOf } from '../../labs/registry/index';
import { layoutOf } from '../../labs/registry/layouts';
import { paramsOf } from '../../notebook/params';
import { embedCode, embedHeight } from '../../page/copy/embedCode';
import { absolute } from '../address';
import { framesAt } from '../build/picture';
import { embedPath, inLocale, lessonPath } from '../paths';
import { lessonPreview } from '../preview/lessonPreview';
import { HEIGHT, WIDTH } from '../preview/size';
import { previewPath, type SitePage } from '../sitePages';

/** The width that a frame is asked for, in CSS pixels. */
const FRAME = 720;

/** What a lab has besides its picture at that width, roughly: controls, figures, the menu. */
const CONTROLS = 460;

/** What oEmbed 1.0 says of a lesson: the lab and the setting of its preview, in a frame. Throws an Error when it has no lab. */
export function oembed(locale: string, { title, lesson }: SitePage): object {
  const preview = lesson && lessonPreview(locale, lesson.entry);
  if (!preview) throw new Error(`${title}: there is no lab to embed`);
  const { page, lab, values } = preview;
  const { params } = experimentOf(lab);
  const { panels } = layoutOf(lab);
  const drawn = framesAt(lab, values)
    .filter(({ kind }) => panels?.includes(kind) ?? true)
    .reduce((sum, frame) => sum + panelHeight(chartOf(frame).heights, { width: FRAME }), 0);
  const height = embedHeight(drawn + CONTROLS);
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
      height,
    }),
    width: FRAME,
    height,
    thumbnail_url: absolute(inLocale(locale, previewPath(lessonPath(lesson.slug)))),
    thumbnail_width: WIDTH,
    thumbnail_height: HEIGHT,
  };
}
