import { stringsOf } from '../locales';

/** The words that scripts say; the rest is in the page already, or fetched with the code of a lab. */
export function spokenWords(locale: string): object {
  const {
    site,
    home,
    notFound,
    search,
    glossary,
    lesson,
    code,
    recipe,
    finding,
    heard,
    collection,
    keyboard,
    about,
    ...spoken
  } = stringsOf(locale);
  return spoken;
}
