import { type CollectionEntry, getCollection } from 'astro:content';
import { type Answer, answerTo } from './build/answerTo';
import { lessonsIn } from './lessons';
import { DEFAULT_LOCALE } from './locales';
import { inLocale, lessonPath } from './paths';

type Data = CollectionEntry<'heard'>['data'];
type Saying = Data['en'];

/** A sentence heard in a meeting, as one language shows it, and where it is answered. */
export interface Heard extends Saying {
  readonly id: string;
  readonly role: Data['role'];
  /** The language of the words: another one where the sentence has none in the language that was asked for. */
  readonly language: string;
  /** The sentence in the other languages. */
  readonly others: readonly Saying[];
  /** The titles of the lesson and of the section. */
  readonly lesson: string;
  readonly section: string;
  /** The shortest way to the answer: the lab at the setting, else the section. */
  readonly href: string;
  /** The section, the page's variables at the same setting. */
  readonly sectionHref: string;
  /** The lesson's slug, the section's id, and the lab that is opened at the setting, if any. */
  readonly slug: string;
  readonly sectionId: string;
  readonly lab: string | undefined;
}

/** What an address says of the sentence that it answers. It is no variable; `public/verdict.js` reads it. */
const naming = (address: string, id: string): string => address.replace('#', `&heard=${id}#`);

const lists = new Map<string, Promise<readonly Heard[]>>();

/** The sentences that open a lab of a lesson, to be shown above it to who came for one of them. */
export async function heardAt(locale: string, slug: string, lab: string): Promise<readonly Heard[]> {
  const list = lists.get(locale) ?? heardIn(locale);
  lists.set(locale, list);
  return (await list).filter((heard) => heard.slug === slug && heard.lab === lab);
}

/** All sentences in their order. Throws when an answer is not where the file says. */
export async function heardIn(locale: string): Promise<readonly Heard[]> {
  const lessons = await lessonsIn(locale);
  const entries = (await getCollection('heard')).sort((a, b) => a.data.order - b.data.order);
  return entries.map(({ id, data: { order: _, role, misunderstanding: __, opens, ...sayings } }) => {
    const byLanguage = new Map<string, Saying>(Object.entries(sayings));
    const language = byLanguage.has(locale) ? locale : DEFAULT_LOCALE;
    const lesson = lessons.find(({ slug }) => slug === opens.lesson);
    if (!lesson) throw new Error(`content/heard/${id}.yaml: there is no lesson "${opens.lesson}"`);
    let answer: Answer;
    try {
      answer = answerTo(opens, locale, lesson.entry.data.variables, lesson.entry.body ?? '');
    } catch (error) {
      throw new Error(`content/heard/${id}.yaml: ${error instanceof Error ? error.message : error}`, { cause: error });
    }
    const path = inLocale(locale, lessonPath(opens.lesson));
    return {
      ...(byLanguage.get(language) ?? sayings.en),
      id,
      role,
      language,
      others: [...byLanguage].filter(([other]) => other !== language).map(([, saying]) => saying),
      lesson: lesson.entry.data.title,
      section: answer.section,
      href: path + (opens.lab ? naming(answer.address, id) : answer.address),
      sectionHref: path + answer.sectionAddress,
      slug: opens.lesson,
      sectionId: opens.section,
      lab: opens.lab,
    };
  });
}
