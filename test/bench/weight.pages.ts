import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { launchBrowser } from '../support/browser';
import { LESSON_PAGES, LOCALES, withPage } from './page';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Bytes of a built file as a server with Brotli sends it (fonts and images as they are). */
function bytes(path: string): number {
  const file = join(dist, path.endsWith('/') ? `${path}index.html` : path);
  if (!existsSync(file)) return 0;
  const content = readFileSync(file);
  return /\.(woff2|png|jpg)$/.test(file) ? content.length : brotliCompressSync(content).length;
}

const kilobytes = (size: number): string => `${(size / 1000).toFixed(1)} kB`.padStart(9);
const sum = (paths: Iterable<string>, kind: RegExp): number =>
  [...paths].filter((path) => kind.test(path)).reduce((total, path) => total + bytes(path), 0);

/** Weight over the wire: before anything is touched, and once every lab of the page is awake. */
export default async function bench(): Promise<void> {
  console.log('\nWeight over the wire (Brotli)   HTML+CSS+fonts  fonts   JavaScript | awake: JavaScript    worker');
  const browser = await launchBrowser();
  for (const path of LOCALES.flatMap((locale) => [
    `${locale}/`,
    `${locale}/glossary/`,
    `${locale}/about/`,
    ...LESSON_PAGES.map((lesson) => `${locale}/${lesson}/`),
    `${locale}/embed/sampling-distribution/`,
  ])) {
    // With a setting no question stands before its lab.
    await withPage(browser, `${path}?v=1`, async (page, requested) => {
      const still = new Set(requested);
      // Somebody reads.
      await page.mouse.move(300, 300);
      for (const lab of await page.locator('section[data-lab], [data-figure]').all()) {
        await lab.scrollIntoViewIfNeeded();
        await lab.and(page.locator('[data-state="ready"]')).waitFor();
      }
      // What the page itself has fetched; workers and their first file have the rest, what both need fetched once more.
      const fetched = await page.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
      );
      const own = new Set(fetched.filter((path) => !/worker/i.test(path)));
      const awake = new Set([...still, ...own]);
      const seen = new Set<string>();
      const worker = new Set(requested.filter((file) => !own.has(file) || seen.has(file) || !seen.add(file)));
      const fonts = [...still].filter((file) => file.endsWith('.woff2')).length;
      console.log(
        `${path.padEnd(38)}${kilobytes(sum(still, /\/$|\.css$|\.woff2$/))}${String(fonts).padStart(7)}${kilobytes(sum(still, /\.js$/))}`,
        `      | ${kilobytes(sum(awake, /\.js$/))} ${kilobytes(sum(worker, /\.js$/))}`,
      );
    });
  }
  await browser.close();
  const workers = readdirSync(join(dist, '_astro')).filter((file) => /worker/i.test(file));
  for (const file of workers)
    console.log(
      `${file}: ${kilobytes(bytes(`_astro/${file}`))} (${statSync(join(dist, '_astro', file)).size} bytes raw)`,
    );
}
