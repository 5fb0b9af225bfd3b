import { readdirSync } from 'node:fs';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { builtSlots } from './src/site/build/builtSlots.mjs';
import { cache } from './src/site/build/cache/siteStore.mjs';
import { complete } from './src/site/build/complete.mjs';
import { compress } from './src/site/build/compress.mjs';
import { cutScripts, cutWorkers } from './src/site/build/cutScripts.mjs';
import { earlyApart } from './src/site/build/earlyApart.mjs';
import { fetchOrder } from './src/site/build/fetchOrder.mjs';
import { headers } from './src/site/build/headers.mjs';
import { headScripts } from './src/site/build/headScripts.mjs';
import { importAgain } from './src/site/build/importAgain.mjs';
import { joinFigures } from './src/site/build/joinFigures.mjs';
import { leanPlot } from './src/site/build/leanPlot.mjs';
import { markLanguages } from './src/site/build/markLanguages.mjs';
import { needs } from './src/site/build/needs.mjs';
import { noPreloads } from './src/site/build/noPreloads.mjs';
import { offline } from './src/site/build/offline.mjs';
import { pictures } from './src/site/build/pictures.mjs';
import { policyFirst } from './src/site/build/policy.mjs';
import { reader } from './src/site/build/reader.mjs';
import { runs, runThreads } from './src/site/build/runs/runs.mjs';
import { unfolding } from './src/site/build/unfolding.mjs';

// One file of strings is one language: routes, switcher and alternates follow from it.
const locales = readdirSync(new URL('./content/strings/', import.meta.url))
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -'.json'.length))
  .sort();

const needed = needs();

export default defineConfig({
  output: 'static',
  // Where the site will live is the host's business: `SITE=… BASE_PATH=/stats/ npm run build`.
  site: process.env.SITE || undefined,
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  i18n: { locales, defaultLocale: 'en', routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false } },
  integrations: [
    mdx(),
    react(),
    reader(),
    runs(),
    unfolding(),
    joinFigures(),
    markLanguages(),
    policyFirst(),
    headScripts(),
    fetchOrder(),
    earlyApart(),
    needed.integration,
    offline(locales),
    headers(),
    pictures(),
    compress(),
    cache(),
    complete(),
  ],
  markdown: {
    // Formulas become MathML (components/Math.astro). Shiki writes inline styles, which the policy forbids.
    processor: satteri({ features: { math: true } }),
    syntaxHighlight: false,
  },
  security: {
    csp: {
      directives: [
        // What is not named here is used nowhere: frames, media, plug-ins.
        "default-src 'none'",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        // A dozen Hangul glyphs for English pages are in the style sheet itself.
        "font-src 'self' data:",
        "img-src 'self' data:",
        "base-uri 'none'",
        "form-action 'self'",
        // No text becomes elements, and none an address of scripts but by src/runtime/trustedScript.ts.
        "require-trusted-types-for 'script'",
        'trusted-types large-enough',
      ],
    },
  },
  vite: {
    plugins: [builtSlots(), leanPlot(), noPreloads(), importAgain(), runThreads(), needed.ofPages()],
    // Each lab's drawing side is a file of its own.
    worker: {
      format: 'es',
      plugins: () => [needed.ofWorkers()],
      rolldownOptions: { output: { codeSplitting: cutWorkers() } },
    },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: cutScripts(
                'src/page/index.ts',
                ['src/instrument/words.ts'],
                // A link that was damaged on its way is read before anything else.
                ['src/page/address/mendPage.ts'],
              ),
            },
          },
        },
      },
    },
    build: {
      // A small file as a data: address would be one more thing for the policy to allow.
      assetsInlineLimit: 0,
      rolldownOptions: {
        onLog(level, log, print) {
          // Astro's own marker in every MDX file; it has done its work before the bundler sees it.
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') print(level, log);
        },
      },
    },
  },
  devToolbar: { enabled: false },
});
