/** The vocabulary that search engines read. A name, never fetched. */
export const CONTEXT = 'https://schema.org';

/** The licence of texts and pictures. */
export const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';
