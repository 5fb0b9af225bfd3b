import { LESSON_PAGES, LOCALES } from './lessons';

/** Where a visitor can go: every page, and one of the embed pages. */
export const PAGES = [
  '',
  ...LOCALES.flatMap((locale) => [
    `${locale}/`,
    `${locale}/glossary/`,
    `${locale}/notebook/`,
    `${locale}/workbench/`,
    `${locale}/about/`,
    ...LESSON_PAGES.map((page) => `${locale}/${page}/`),
    `${locale}/embed/sampling-distribution/`,
  ]),
  'no-such-page/',
];
