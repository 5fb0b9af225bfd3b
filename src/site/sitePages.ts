import { type Lesson, lessonsIn } from './lessons';
import { translator } from './locales';
import { COLLECTION_PATH, GLOSSARY_PATH, lessonPath } from './paths';
import { collectionPicture } from './preview/collectionPicture';
import { glossaryPicture } from './preview/glossaryPicture';
import { homePicture } from './preview/homePicture';
import { lessonPicture, lessonPreview } from './preview/lessonPreview';

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
  return [
    { path: '', title: t('site.name'), hasPreview: true, preview: () => homePicture(locale) },
    { path: GLOSSARY_PATH, title: t('glossary.title'), hasPreview: true, preview: () => glossaryPicture(locale) },
    { path: COLLECTION_PATH, title: t('collection.title'), hasPreview: true, preview: () => collectionPicture(locale) },
    ...lessons,
  ];
}

/** The picture of a page, from the page's path. */
export const previewPath = (path: string): string => `${path}preview.png`;

/** What oEmbed says of a page, from the page's path. */
export const oembedPath = (path: string): string => `${path}oembed.json`;
