/** Whether the `#` of an address carries a collection: compressed, or not where a browser cannot. */
export const isFragment = (hash: string): boolean => /^#?[bu]=/.test(hash);

/** Where a collection is kept on the device. `public/notebook.js` asks for it before the first paint. */
export const KEY = 'notebook';
