/** What fetches something later, as it is built: `()=>import(…)` or `async()=>{let{…}=await import(…);…}`. */
const LATER = /(async)?\(\)=>((?:\{let\{[^{}]*\}=await )?)import\((`\.\/[^`]+`)\)/g;
/** A list of what it needs, in which Vite names style sheets too; no script here has one of its own. */
const SHEET = /__vite__mapDeps=.*?\.css["`]/s;
const HELPER = '\0vite/preload-helper.js';
/** How Vite's own helper makes an address of a file's name: that depends on the base. */
const ADDRESS = /const assetsURL = (.*?);const seen =/s;

/**
 * Lets whatever a page fetches later be fetched once more, under another address, before it counts as failed: a browser
 * that could not fetch a script never asks for the same address again. Vite wraps each such import in a function; here
 * the function gets what is to be added to the address, and what calls it is shorter than Vite's.
 */
export function importAgain() {
  return {
    name: 'import-again',
    apply: 'build',
    transform: {
      order: 'post',
      handler(code, id) {
        if (id !== HELPER) return null;
        const [, address] =
          ADDRESS.exec(code) ?? this.error('Vite fetches differently: importAgain.mjs has to be adapted');
        return { code: helper(address), map: null };
      },
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          if (SHEET.test(chunk.code))
            this.error(`${chunk.fileName} fetches a style sheet, which importAgain.mjs cannot`);
          chunk.code = againIn(chunk.code);
        }
      },
    },
  };
}

/** A chunk whose functions take what is to be added to the address of what they fetch. */
export const againIn = (code) => code.replace(LATER, '$1(__again=``)=>$2import($3+__again)');

/** Asks for all that a script needs at the same time, and for the script once more where it does not come. */
const helper = (address) => `
const assetsURL = ${address};
const seen = {};
export const __vitePreload = (fetchIt, needs = [], importer) => {
  for (const name of needs) {
    if (seen[name]) continue;
    seen[name] = true;
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = assetsURL(name, importer);
    document.head.append(link);
  }
  return fetchIt().catch(() => fetchIt('?again=' + Date.now()));
};`;
