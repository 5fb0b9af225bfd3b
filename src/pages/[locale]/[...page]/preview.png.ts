import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { LOCALES } from '../../../site/locales';
import { toPng } from '../../../site/preview/renderer';
import { framedIn, pagesIn } from '../../../site/sitePages';

export async function getStaticPaths() {
  const pages = await Promise.all(
    LOCALES.map(async (locale) => {
      const shown = (await pagesIn(locale)).filter(({ hasPreview }) => hasPreview);
      return [...shown, ...(await framedIn(locale))].map((page) => ({
        params: { locale, page: page.path.replace(/\/$/, '') || undefined },
        props: { page },
      }));
    }),
  );
  return pages.flat();
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The picture that a link to the page shows. The build draws it later, in a thread, where its drawing stands (site/build/pictures.mjs). */
export const GET: APIRoute<Props> = async ({ props }) => {
  const svg = await props.page.preview();
  return new Response(import.meta.env.DEV ? toPng(svg) : svg, { headers: { 'Content-Type': 'image/png' } });
};
