import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { KNOWS_ITS_ADDRESS } from '../../../site/address';
import { oembed } from '../../../site/feeds/oembed';
import { LOCALES } from '../../../site/locales';
import { pagesIn } from '../../../site/sitePages';

/** Every page with a lab; none where the site does not know its own address. */
export async function getStaticPaths() {
  const pages = await Promise.all(
    (KNOWS_ITS_ADDRESS ? LOCALES : []).map(async (locale) =>
      (await pagesIn(locale))
        .filter(({ lesson, hasPreview }) => lesson && hasPreview)
        .map((page) => ({ params: { locale, page: page.path.replace(/\/$/, '') }, props: { locale, page } })),
    ),
  );
  return pages.flat();
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** What oEmbed says of the page. */
export const GET: APIRoute<Props> = ({ props }) => Response.json(oembed(props.locale, props.page));
