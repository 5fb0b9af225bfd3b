import embeds from '../../content/embeds.json';
import { EXPERIMENTS } from '../../src/labs/registry/index';
import { layoutOf } from '../../src/labs/registry/layouts';
import { labVariables, lessonsWithLab } from '../../src/site/build/labLessons';
import type { UnfoldPage } from '../../src/site/unfold/pages';
import { lessonEntries } from './lessonHeads';
import { LOCALES } from './site';

const panels: Readonly<Record<string, { readonly panel: string }>> = embeds;

/** Lessons and cases, as the build tells a server of them; each with the lab of its picture alone. */
export const LESSON_STATES = LOCALES.flatMap((locale) =>
  lessonEntries(locale).flatMap(({ data: { title, variables, preview } }): UnfoldPage[] => {
    if (!preview) return [];
    const { lab, panel, number } = preview;
    return [{ locale, title, variables, labs: [{ lab, panel, number }], heard: {} }];
  }),
) as [UnfoldPage, ...UnfoldPage[]];

/** Embed pages likewise. */
export const EMBEDDED = LOCALES.flatMap((locale) =>
  EXPERIMENTS.flatMap(({ id, params }): UnfoldPage[] => {
    const entries = lessonEntries(locale).map((entry) => ({ entry }));
    const [first] = lessonsWithLab(entries, id);
    if (!first) return [];
    const shown = { lab: id, panel: panels[id]?.panel ?? '', number: layoutOf(id).compares?.[0] ?? '' };
    return [
      { locale, title: id, variables: labVariables(params, first.entry.data.variables), labs: [shown], heard: {} },
    ];
  }),
);

export const PAGES = [...LESSON_STATES, ...EMBEDDED] as const;
