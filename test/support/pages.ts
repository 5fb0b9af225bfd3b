import { LESSONS, LOCALES } from './lessons';

/** Where a visitor can go: every page, and one of the embed pages. */
export const PAGES = [
  '',
  ...LOCALES.flatMap((locale) => [
    `${locale}/`,
    `${locale}/glossary/`,
    `${locale}/notebook/`,
    `${locale}/about/`,
    ...LESSONS.map((slug) => `${locale}/lessons/${slug}/`),
    `${locale}/embed/sampling-distribution/`,
  ]),
  'no-such-page/',
];
