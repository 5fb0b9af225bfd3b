/** The list of files that Vite writes into a script, to preload what a later import will need. */
const LIST = /const __vite__mapDeps=.*?=>i\.map\(i=>d\[i\]\);/s;
const USE = /__vite__mapDeps\(\[[\d,]*\]\)/g;

/**
 * Takes those lists out of the scripts of pages. They are read before any interaction and name dozens of files for what
 * is rarely asked for, a menu or a screen to present on; labs, which everybody sees wake, keep theirs.
 */
export function noPreloads() {
  const isPages = (chunk) => chunk.type === 'chunk' && /_astro_type_script|^notices/.test(chunk.name);
  return {
    name: 'no-preloads-in-page-scripts',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (isPages(chunk)) chunk.code = chunk.code.replace(LIST, '').replace(USE, '[]');
        }
      },
    },
  };
}
