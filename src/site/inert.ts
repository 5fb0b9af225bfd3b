/** JSON for a data block of a page, which nothing in it can end. */
export const inert = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');
