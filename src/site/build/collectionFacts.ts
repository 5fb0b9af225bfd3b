import { writeValue } from '../../experiments/readValue';
import type { Facts } from '../../page/collection/facts';
import { inLocale } from '../paths';
import { pagesIn } from '../sitePages';
import { pageVariables } from './pageVariables';

/** What the page of the notebook knows of the pages that figures come from. */
export async function collectionFacts(locale: string): Promise<Facts> {
  const pages = (await pagesIn(locale)).flatMap(({ path, title, lesson }) => {
    if (!lesson) return [];
    const variables = Object.entries(pageVariables(lesson.entry.data.variables));
    const defaults = Object.fromEntries(variables.map(([name, param]) => [name, writeValue(param, param.default)]));
    return [[path, { title, defaults }] as const];
  });
  return { prefix: inLocale(locale), pages: Object.fromEntries(pages) };
}
