import { getCollection } from 'astro:content';
import embeds from '../../../content/embeds.json';
import { EXPERIMENTS } from '../../labs/registry/index';
import { layoutOf } from '../../labs/registry/layouts';
import { lessonsWithLab } from '../build/labLessons';
import { lessonsIn } from '../lessons';
import { LOCALES, translator } from '../locales';
import { lessonPath } from '../paths';
import { framedIn } from '../sitePages';
import type { UnfoldFile, UnfoldLab, UnfoldPage } from './pages';

const panels: Readonly<Record<string, { readonly panel: string }>> = embeds;

/** What the picture of a lab shows by itself. */
const alone = (lab: string): UnfoldLab => ({
  lab,
  panel: panels[lab]?.panel ?? '',
  number: layoutOf(lab).compares?.[0] ?? '',
});

/** Lessons and cases of a language, by address. Those without a picture have none at a state either. */
async function lessonsOf(locale: string): Promise<readonly (readonly [string, UnfoldPage])[]> {
  const heard = await getCollection('heard');
  return (await lessonsIn(locale)).flatMap((lesson) => {
    const { title, variables, preview } = lesson.entry.data;
    if (!preview) return [];
    const others = EXPERIMENTS.filter(({ id }) => id !== preview.lab && lessonsWithLab([lesson], id).length > 0);
    const first = { lab: preview.lab, panel: preview.panel, number: preview.number };
    const opened = heard.flatMap(({ id, data: { opens } }) =>
      opens.lesson === lesson.slug && opens.lab ? [[id, opens.lab] as const] : [],
    );
    const page: UnfoldPage = {
      locale,
      title,
      variables,
      labs: [first, ...others.map(({ id }) => alone(id))],
      heard: Object.fromEntries(opened),
    };
    return [[`${locale}/${lessonPath(lesson.slug)}`, page] as const];
  });
}

/** Embed pages of a language, by address. */
async function embedsOf(locale: string): Promise<readonly (readonly [string, UnfoldPage])[]> {
  const t = translator(locale);
  return (await framedIn(locale)).map(({ path, lab, page: { defaults } }) => {
    const page: UnfoldPage = {
      locale,
      title: t(`lab.${lab}.name`),
      variables: defaults,
      labs: [alone(lab)],
      heard: {},
    };
    return [`${locale}/${path}`, page] as const;
  });
}

/** All pages whose links carry a state. */
export async function unfoldFile(): Promise<UnfoldFile> {
  const all = await Promise.all(LOCALES.flatMap((locale) => [lessonsOf(locale), embedsOf(locale)]));
  return { site: import.meta.env.SITE ?? null, pages: Object.fromEntries(all.flat()) };
}
