import { getEntry } from 'astro:content';
import { EXPERIMENTS, experimentOf } from '../labs/registry/index';
import { labVariables, lessonsWithLab } from './build/labLessons';
import { type LessonPage, lessonPage } from './build/lessonPage';
import { heardIn } from './heard';
import { type Lesson, lessonsIn } from './lessons';
import { translator } from './locales';
import { ABOUT_PATH, COLLECTION_PATH, embedPath, GLOSSARY_PATH, lessonPath, WORKBENCH_PATH } from './paths';
import { aboutPicture } from './preview/aboutPicture';
import { collectionPicture } from './preview/collectionPicture';
import { embedPicture } from './preview/embedPicture';
import { glossaryPicture } from './preview/glossaryPicture';
import { homePicture } from './preview/homePicture';
import { lessonPicture, lessonPreview } from './preview/lessonPreview';
import { workbenchPoster } from './preview/workbenchPoster';

/** A page as a link to it shows it. Preview pictures, the sitemap and what can be embedded follow from the list. */
export interface SitePage {
  /** Without language and base; empty for the start page. */
  readonly path: string;
  readonly title: string;
  /** Its lesson, where it is one. */
  readonly lesson?: Lesson;
  /** Whether there is a picture of it. */
  readonly hasPreview: boolean;
  /** That picture as SVG. */
  preview(): string | Promise<string>;
}

/** All pages of a language. A new kind of page joins here. */
export async function pagesIn(locale: string): Promise<readonly SitePage[]> {
  const t = translator(locale);
  const lessons = (await lessonsIn(locale)).map((lesson): SitePage => {
    const { slug, entry } = lesson;
    return {
      path: lessonPath(slug),
      title: entry.data.title,
      lesson,
      hasPreview: lessonPreview(locale, entry) !== null,
      preview: () => lessonPicture(locale, entry),
    };
  });
  const words = (await getEntry('about', locale))?.data;
  if (!words) throw new Error(`there is no content/about/${locale}.mdx`);
  const about: SitePage = {
    path: ABOUT_PATH,
    title: words.title,
    hasPreview: true,
    preview: () => aboutPicture(locale, words),
  };
  return [
    {
      path: '',
      title: t('site.name'),
      hasPreview: true,
      preview: async () => homePicture(locale, (await heardIn(locale)).length),
    },
    { path: GLOSSARY_PATH, title: t('glossary.title'), hasPreview: true, preview: () => glossaryPicture(locale) },
    { path: COLLECTION_PATH, title: t('collection.title'), hasPreview: true, preview: () => collectionPicture(locale) },
    { path: WORKBENCH_PATH, title: t('workbench.title'), hasPreview: true, preview: () => workbenchPoster(locale) },
    about,
    ...lessons,
  ];
}

/** A lab alone, for frames of other sites: no page that is to be found, but a link to it unfolds too. */
export interface FramedLab {
  readonly path: string;
  readonly lab: string;
  /** The lessons that have it; the first is meant where an address names none. */
  readonly lessons: readonly [Lesson, ...Lesson[]];
  /** The page's variables are the lab's. */
  readonly page: LessonPage;
  preview(): string;
}

/** Every lab that a lesson has. */
export async function framedIn(locale: string): Promise<readonly FramedLab[]> {
  const all = await lessonsIn(locale);
  return EXPERIMENTS.flatMap(({ id }) => {
    const [first, ...others] = lessonsWithLab(all, id);
    if (!first) return [];
    const variables = labVariables(experimentOf(id).params, first.entry.data.variables);
    const page = lessonPage(locale, variables, first.slug);
    return [{ path: embedPath(id), lab: id, lessons: [first, ...others], page, preview: () => embedPicture(page, id) }];
  });
}

/** The picture of a page, from the page's path. */
export const previewPath = (path: string): string => `${path}preview.png`;

/** What oEmbed says of a page, from the page's path. */
export const oembedPath = (path: string): string => `${path}oembed.json`;
