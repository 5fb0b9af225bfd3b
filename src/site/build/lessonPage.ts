import type { Variables } from '../../notebook/notebook';
import { translator } from '../locales';
import { pageVariables } from './pageVariables';

/** What the components inside a lesson know about their page. */
export interface LessonPage {
  /** The language of the page (its text may be in another one where no translation exists). */
  readonly locale: string;
  readonly variables: Variables;
  readonly t: ReturnType<typeof translator>;
}

/** Makes the context of one lesson page from its language and the defaults in the lesson's head. */
export function lessonPage(locale: string, defaults: Readonly<Record<string, number | string>>): LessonPage {
  return { locale, variables: pageVariables(defaults), t: translator(locale) };
}
