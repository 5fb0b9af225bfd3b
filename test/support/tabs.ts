import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';

/** A tab that outlives the page in it. */
interface KeptTab {
  readonly page: Page;
  /** Leaves nothing of the page that was in it. Resolves to whether that could be done: else the tab is of no more use. */
  forget(): Promise<boolean>;
}

/** Tabs that nobody uses now, by browser and what their profiles were opened with. */
const idle = new WeakMap<Browser, Map<string, KeptTab[]>>();

function idleLike(browser: Browser, options: BrowserContextOptions): KeptTab[] {
  const kinds = idle.get(browser) ?? new Map<string, KeptTab[]>();
  idle.set(browser, kinds);
  const key = JSON.stringify(options);
  const tabs = kinds.get(key) ?? [];
  kinds.set(key, tabs);
  return tabs;
}

/** The profiles of a browser whose tabs wait to be used again. */
export const idleProfiles = (browser: Browser): readonly BrowserContext[] =>
  [...(idle.get(browser)?.values() ?? [])].flat().map(({ page }) => page.context());

/** A tab that is at hand, or a new one in a profile of its own; and what to do when its page is done with. */
export async function takeTab(
  browser: Browser,
  options: BrowserContextOptions,
  newProfile: (browser: Browser, options: BrowserContextOptions) => Promise<BrowserContext>,
): Promise<{ tab: Page; isUsed: boolean; giveBack: () => Promise<void> }> {
  const tabs = idleLike(browser, options);
  const used = tabs.pop();
  const tab = used ?? (await newTab(await newProfile(browser, options), options));
  const giveBack = async (): Promise<void> => {
    if (await tab.forget()) tabs.push(tab);
    else await tab.page.context().close();
  };
  return { tab: tab.page, isUsed: used !== undefined, giveBack };
}

/** What a test can do to a tab or its profile that a later page in it would feel. */
const LASTING = [
  'addInitScript',
  'exposeBinding',
  'exposeFunction',
  'newCDPSession',
  'route',
  'setDefaultTimeout',
  'setOffline',
] as const;

/** A tab in a profile that was opened with these options. */
async function newTab(profile: BrowserContext, options: BrowserContextOptions): Promise<KeptTab> {
  const page = await profile.newPage();
  const protocol = await profile.newCDPSession(page);
  let isUsedUp = false;
  for (const whole of [page, profile]) {
    for (const name of LASTING) {
      if (!(name in whole)) continue;
      const does: (...given: unknown[]) => unknown = Reflect.get(whole, name);
      Reflect.set(whole, name, (...given: unknown[]) => {
        isUsedUp = true;
        return does.apply(whole, given);
      });
    }
  }
  const forget = async (): Promise<boolean> => {
    if (isUsedUp || page.isClosed()) return false;
    for (const other of profile.pages()) if (other !== page) await other.close();
    // What a page stores when it is left has to come first. A page of the site keeps the tab's process.
    const empty = new URL('robots.txt', inject('siteUrl'));
    await page.goto(empty.href);
    page.removeAllListeners();
    await protocol.send('Storage.clearDataForOrigin', { origin: empty.origin, storageTypes: 'all' });
    await protocol.send('Page.resetNavigationHistory');
    if (options.javaScriptEnabled !== false) await page.evaluate(() => sessionStorage.clear());
    await profile.clearCookies();
    await profile.clearPermissions();
    const { colorScheme = 'light', reducedMotion = 'no-preference', forcedColors = 'none', viewport } = options;
    await page.emulateMedia({ media: null, colorScheme, reducedMotion, forcedColors });
    if (viewport) await page.setViewportSize(viewport);
    await page.mouse.move(0, 0);
    return true;
  };
  return { page, forget };
}
