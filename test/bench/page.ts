import type { Browser, CDPSession, Page } from 'playwright-core';
import { serve } from '../../src/site/serve.mjs';
import { atRest } from '../support/atRest';
import { buildSite } from '../support/builtSite';

export { LESSON_PAGES, LESSONS, LOCALES } from '../support/lessons';

let served: Promise<{ url: string }> | undefined;

/** Builds and serves the site once for all benches of one run. */
export function site(): Promise<{ url: string }> {
  served ??= (async () => {
    await buildSite();
    return serve();
  })();
  return served;
}

/** Opens a page in a fresh profile and tells which paths it asks for, as they come. */
export async function withPage(
  browser: Browser,
  path: string,
  use: (page: Page, requested: readonly string[], protocol: CDPSession) => Promise<void>,
): Promise<void> {
  const { url } = await site();
  // What a page fetches for itself, and not what is kept beside it for when there is no network.
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'en-US',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const requested: string[] = [];
  context.on('request', (request) => requested.push(new URL(request.url()).pathname));
  const protocol = await context.newCDPSession(page);
  await page.goto(`${url}${path}`);
  await atRest(page);
  await use(page, requested, protocol);
  await context.close();
}
