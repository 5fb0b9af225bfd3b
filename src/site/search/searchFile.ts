import { getCollection } from 'astro:content';
import { termsIn } from '../glossary';
import { heardIn } from '../heard';
import { lessonsIn } from '../lessons';
import { LOCALES, translator } from '../locales';
import { ABOUT_PATH, inLocale, lessonPath, termPath, WORKBENCH_PATH } from '../paths';
import { aboutEntries, heardEntry, lessonEntries, termEntry } from './entries';
import type { Entry, SearchFile } from './entry';

/** What search knows in one language, from the content itself. */
export async function searchFile(locale: string): Promise<SearchFile> {
  const t = translator(locale);
  return {
    words: {
      lesson: t('search.lesson'),
      term: t('search.term'),
      heard: t('search.heard'),
      about: t('search.about'),
      count: t('search.count'),
      nothing: t('search.nothing'),
    },
    entries: [
      ...(await lessons(locale)),
      ...(await terms(locale)),
      ...(await heard(locale)),
      ...workbench(locale),
      ...(await about(locale)),
    ],
  };
}

async function lessons(locale: string): Promise<readonly Entry[]> {
  const others = await Promise.all(LOCALES.filter((other) => other !== locale).map(lessonsIn));
  return (await lessonsIn(locale)).flatMap(({ slug, entry, language }) => {
    const sources = others
      .flatMap((list) => list.filter((other) => other.slug === slug && other.language !== language))
      .map((other) => ({ ...other.entry.data, body: other.entry.body ?? '' }));
    const address = (anchor: string): string => `${inLocale(locale, lessonPath(slug))}${anchor && `#${anchor}`}`;
    return lessonEntries({ ...entry.data, body: entry.body ?? '' }, sources, address);
  });
}

async function about(locale: string): Promise<readonly Entry[]> {
  const sources = (await getCollection('about')).map(({ id, data, body = '' }) => ({ id, ...data, body }));
  const own = sources.find(({ id }) => id === locale);
  const others = sources.filter(({ id }) => id !== locale);
  const address = (anchor: string): string => `${inLocale(locale, ABOUT_PATH)}${anchor && `#${anchor}`}`;
  return own ? aboutEntries(own, others, address) : [];
}

/** The workbench, found by its names in every language. */
function workbench(locale: string): readonly Entry[] {
  const t = translator(locale);
  const others = LOCALES.filter((other) => other !== locale).map(translator);
  const names = [t('workbench.nav'), ...others.flatMap((u) => [u('workbench.title'), u('workbench.nav')])].join(' · ');
  const text = `${t('workbench.description')} ${t('workbench.lead')}`;
  return [
    { kind: 'about', title: t('workbench.title'), within: '', names, text, href: inLocale(locale, WORKBENCH_PATH) },
  ];
}

async function terms(locale: string): Promise<readonly Entry[]> {
  return (await termsIn(locale)).map(({ id, wording, others }) =>
    termEntry(wording, new Map(others.map((other) => [other.language, other.wording])), inLocale(locale, termPath(id))),
  );
}

async function heard(locale: string): Promise<readonly Entry[]> {
  return (await heardIn(locale)).map(({ others, section, href, ...saying }) =>
    heardEntry(saying, others, section, href),
  );
}
