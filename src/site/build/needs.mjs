import { rewriting } from './rewriting.mjs';

/** Of a figure whatever its lab is, besides its own script: fetched by scripts that have to be there first. */
const ALWAYS = ['src/instrument/live.ts', 'src/instrument/simulation.worker.ts'];
/** What a figure fetches of its lab. */
const OF_LAB = ['picture.ts', 'charts/index.ts', 'drawing.ts'];

const ISLAND = /<astro-island\b[^>]*>/;
const LAB = /&quot;id&quot;:\[0,&quot;([\w-]+)&quot;\]/;
const SCRIPTS = /\b(?:component|renderer)-url="([^"]*)"/g;

/**
 * The scripts that some of a build's files need before they can run, those files themselves among them.
 * @param {ReadonlyMap<string, { imports: readonly string[] }>} chunks by file
 * @param {readonly string[]} files
 */
export function neededBy(chunks, files) {
  const found = new Set(files.filter((file) => chunks.has(file)));
  for (const file of found) for (const needed of chunks.get(file)?.imports ?? []) found.add(needed);
  return [...found];
}

/**
 * A script of a built site: what it needs before it runs, the modules in it, whether it is a worker's, and how long it is.
 * @typedef {{ imports: readonly string[], modules: readonly string[], isWorkers: boolean, size: number }} Chunk
 */

/**
 * A page with lists of all scripts that its first figure and the workers need, as attributes of the figure's island: the page
 * asks for them at once when it wakes (askForNeeds.ts). By themselves scripts name each other, and a phone on a slow network
 * would wait for one after the other, six times.
 * @param {string} html
 * @param {ReadonlyMap<string, Chunk>} chunks by file
 * @param {string} root of the sources
 */
export function withNeeds(html, chunks, root) {
  const [island] = html.match(ISLAND) ?? [];
  const [, lab] = island?.match(LAB) ?? [];
  if (!lab) return html;
  const modules = [...ALWAYS, ...OF_LAB.map((file) => `src/labs/${lab}/${file}`)].map((path) => `${root}/${path}`);
  const holders = [...chunks].filter(([, chunk]) => chunk.modules.some((id) => modules.includes(id)));
  const own = [...island.matchAll(SCRIPTS)].map(([, url]) => url.slice(url.indexOf('_astro/')));
  const files = neededBy(chunks, [...own, ...holders.map(([file]) => file)]);
  const named = (isWorkers) =>
    files
      .filter((file) => chunks.get(file)?.isWorkers === isWorkers)
      // The long ones take the longest: the others come beside them.
      .sort((a, b) => chunks.get(b).size - chunks.get(a).size)
      .map((file) => file.replace(/^_astro\/|\.js$/g, ''))
      .join(' ');
  const lists = ` data-needs="${named(false)}" data-workers-need="${named(true)}"`;
  // A function: what the island says may have dollars in it.
  return html.replace(island, () => island.replace('<astro-island', `$&${lists}`));
}

/** Writes the lists into all pages: an integration, with a plugin each for the scripts of pages and of workers. */
export function needs() {
  const chunks = new Map();
  let root = '';
  const plugin = (isWorkers) => ({
    name: 'needs',
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        if (this.environment && this.environment.name !== 'client') return;
        for (const { type, fileName, imports, moduleIds, facadeModuleId, code } of Object.values(bundle)) {
          if (type !== 'chunk') continue;
          // What is imported later may stand in for what holds it.
          const modules = [...moduleIds, facadeModuleId];
          chunks.set(fileName, { imports, modules, isWorkers, size: code.length });
        }
      },
    },
  });
  return {
    ofPages: () => plugin(false),
    ofWorkers: () => plugin(true),
    integration: rewriting('needs', (html) => withNeeds(html, chunks, root)),
  };
}
