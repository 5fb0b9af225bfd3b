import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { KNOWS_ITS_ADDRESS } from '../../site/address';
import { changesIn } from '../../site/changes';
import { atom } from '../../site/feeds/atom';
import { LOCALES, translator } from '../../site/locales';

/** None where the site does not know its own address. */
export const getStaticPaths = () =>
  (KNOWS_ITS_ADDRESS ? LOCALES : []).map((locale) => ({ params: { locale }, props: { locale } }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** What is new, in one language. */
export const GET: APIRoute<Props> = async ({ props: { locale } }) => {
  const t = translator(locale);
  const feed = atom({
    locale,
    title: t('site.feedTitle'),
    author: t('site.name'),
    description: t('site.feedDescription'),
    path: 'feed.xml',
    changes: await changesIn(locale),
  });
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
