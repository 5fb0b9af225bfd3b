/** What fetches something later, as it is built: `()=>import(…)` or `async()=>{let{…}=await import(…);…}`. */
const LATER = /(async)?\(\)=>((?:\{let\{[^{}]*\}=await )?)import\((`\.\/[^`]+`)\)/g;
const HELPER = '\0vite/preload-helper.js';
const FETCH = 'baseModule().catch(';

/**
 * Lets whatever a page fetches later be fetched once more, under another address, before it counts as failed: a browser
 * that could not fetch a script never asks for the same address again. Vite wraps each such import in a function; here
 * the function gets what is to be added to the address.
 */
export function importAgain() {
  return {
    name: 'import-again',
    apply: 'build',
    transform: {
      order: 'post',
      handler(code, id) {
        if (id !== HELPER) return null;
        if (!code.includes(FETCH)) this.error('Vite fetches differently: importAgain.mjs has to be adapted');
        return {
          code: code.replace(FETCH, 'baseModule().catch(() => baseModule("?again=" + Date.now())).catch('),
          map: null,
        };
      },
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk') chunk.code = againIn(chunk.code);
      },
    },
  };
}

/** A chunk whose functions take what is to be added to the address of what they fetch. */
export const againIn = (code) => code.replace(LATER, '$1(__again=``)=>$2import($3+__again)');
