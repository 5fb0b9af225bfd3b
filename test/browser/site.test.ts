import { spawnSync } from 'node:child_process';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser';
import { cleanEnvironment } from '../support/builtSite';
import { PAGES } from '../support/pages';
import { address, openPage, readyLab } from '../support/site';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(PAGES)('/%s', (path) => {
  it('reads completely without JavaScript', async () => {
    const { page, complaints, close } = await openPage(browser, path, { javaScriptEnabled: false });
    const text = await page.locator('main').innerText();
    expect(text.length).toBeGreaterThan(60);
    // Emphasis that ends before a Korean particle is easily not recognised.
    expect(text).not.toContain('**');
    expect(await page.locator('main h1').count()).toBe(1);
    for (const lab of await page.locator('section[data-lab]').all()) {
      expect(await lab.locator('svg').count()).toBeGreaterThan(0);
      expect(await lab.locator('output[data-value]').count()).toBeGreaterThan(1);
      expect(await lab.locator('fieldset:not([disabled])').count()).toBe(0);
    }
    // No button that would do nothing.
    expect(await page.locator('.setting-open button:visible, .copy-link:visible').count()).toBe(0);
    expect(complaints.filter((text) => !text.includes('404'))).toEqual([]);
    await close();
  });
});

describe('the site', () => {
  it('is not built again where nothing has changed', () => {
    const env = { ...cleanEnvironment(), NODE_ENV: 'production' };
    const { status, stdout } = spawnSync(process.execPath, ['src/site/buildOnce.mjs'], { env, encoding: 'utf8' });
    expect(stdout).toBe('Built already: nothing has changed since.\n');
    expect(status).toBe(0);
  });

  it('has no dead link and no dead anchor', async () => {
    const broken: string[] = [];
    const seen = new Map<string, string>();
    const fetchPage = async (url: string): Promise<string> => {
      const known = seen.get(url);
      if (known !== undefined) return known;
      const response = await fetch(url);
      const html = response.ok ? await response.text() : '';
      seen.set(url, html);
      return html;
    };
    for (const path of PAGES.filter((page) => page !== 'no-such-page/')) {
      const base = address(path);
      for (const [, href = ''] of (await fetchPage(base)).matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)) {
        const url = new URL(href.replaceAll('&amp;', '&'), base);
        if (url.origin !== new URL(base).origin) {
          broken.push(`${path} -> ${href}`);
          continue;
        }
        const html = await fetchPage(`${url.origin}${url.pathname}`);
        const anchor = decodeURIComponent(url.hash.slice(1));
        if (!html || (anchor && !html.includes(`id="${anchor}"`))) broken.push(`${path} -> ${href}`);
      }
    }
    expect(broken).toEqual([]);
  });

  it('has what islands read before the first island: one may wake while the page is still on its way', async () => {
    for (const path of PAGES) {
      const html = await (await fetch(address(path))).text();
      const island = html.indexOf('<astro-island');
      if (island < 0) continue;
      for (const id of ['notebook', 'words']) {
        const at = html.indexOf(`id="${id}"`);
        expect([path, id, at > 0 && at < island]).toEqual([path, id, true]);
      }
    }
  });

  it('leads from / to the language of the browser', async () => {
    const { page, close } = await openPage(browser, '', { locale: 'ko-KR' });
    await page.waitForURL('**/ko/');
    await close();
  });

  it('switches the language and keeps page, section and variables', async () => {
    const { page, close } = await openPage(
      browser,
      'en/lessons/central-limit-theorem/?population=die:6&n=7&repetitions=200&seed=5#sampling-distribution',
    );
    await readyLab(page, 'sampling-distribution');
    await page.locator('a[data-language][hreflang="ko"]').first().click();
    await page.waitForURL('**/ko/lessons/central-limit-theorem/**');
    const url = new URL(page.url());
    expect(url.searchParams.get('n')).toBe('7');
    expect(url.searchParams.get('population')).toBe('die:6');
    expect(url.hash).not.toBe('');
    expect(await page.locator('html').getAttribute('lang')).toBe('ko');
    await close();
  });

  it('is the built page, and says so, where the browser is too old for it', async () => {
    const { page, complaints, close } = await openPage(browser, 'favicon.svg');
    await page.addInitScript(() => {
      delete (HTMLElement.prototype as { popover?: unknown }).popover;
    });
    for (const path of ['en/lessons/central-limit-theorem/?v=1&n=7#sampling-distribution', 'ko/embed/galton-board/']) {
      await page.goto(address(path));
      expect(await page.locator('.too-old').innerText()).toMatch(/Chrome.*\b117\b.*Firefox.*\b125\b.*Safari.*\b17\b/);
      expect(await page.locator('.lab-still svg').first().isVisible()).toBe(true);
      expect(await page.locator('lab-place[data-covered], [data-state], fieldset:enabled').count()).toBe(0);
    }
    // Every other script was refused; nothing has begun and broken off.
    expect(complaints.filter((text) => !text.includes("script-src 'none'"))).toEqual([]);
    complaints.length = 0;
    await close();
  });

  it('finds the lesson that was meant by a wrong address', async () => {
    const { page, close } = await openPage(browser, 'en/lessons/central-limit-theorm/');
    await page.locator('main a[href*="/en/lessons/central-limit-theorem/"]').first().waitFor();
    await close();
  });

  it('forbids inline code and other hosts by its security policy', async () => {
    const html = await (await fetch(`${inject('siteUrl')}en/lessons/central-limit-theorem/`)).text();
    const policy = /http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
    // Before all that it is about.
    expect(html.indexOf('content-security-policy')).toBeLessThan(html.search(/<(?:link|script|style)\b/));
  });

  it('lets no text become elements and no address of elsewhere become a worker', async () => {
    const { page, complaints, close } = await openPage(browser, 'en/embed/galton-board/');
    await readyLab(page, 'galton-board');
    expect(complaints).toEqual([]);
    const refused = await page.evaluate(() => {
      const attempts: readonly (() => unknown)[] = [
        () => {
          document.body.innerHTML = '<b>';
        },
        () => document.body.insertAdjacentHTML('beforeend', '<b>'),
        () => new DOMParser().parseFromString('<b>', 'text/html'),
        () => new Worker('/theme.js'),
        () =>
          (
            window as unknown as { trustedTypes: { createPolicy(...given: unknown[]): unknown } }
          ).trustedTypes.createPolicy('mine', {}),
      ];
      return attempts.map((attempt) => {
        try {
          attempt();
          return 'done';
        } catch (error) {
          return (error as Error).name;
        }
      });
    });
    expect(refused).toEqual(refused.map(() => 'TypeError'));
    expect(complaints).toHaveLength(refused.length);
    complaints.length = 0;
    await close();
  });
});
