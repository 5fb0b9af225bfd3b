import { expect, it } from 'vitest';
import { launchBrowser } from '../support/browser';
import { openPage } from '../support/site';

it('an emptied profile is the same one and knows nothing of what was done in it', async () => {
  const browser = await launchBrowser();
  const first = await openPage(browser, 'en/');
  const context = first.page.context();
  await context.grantPermissions(['clipboard-read']);
  await first.page.evaluate(() => {
    localStorage.setItem('answer', '2');
    sessionStorage.setItem('answer', '2');
    // biome-ignore lint/suspicious/noDocumentCookie: the plain way is what a page might take.
    document.cookie = 'answer=2';
    addEventListener('pagehide', () => localStorage.setItem('late', '2'));
  });
  await first.close();

  const { page, close } = await openPage(browser, 'en/');
  expect(page.context()).toBe(context);
  const kept = await page.evaluate(async () => ({
    stored: [...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter((key) => /answer|late/.test(key)),
    cookie: document.cookie,
    permission: (await navigator.permissions.query({ name: 'clipboard-read' as PermissionName })).state,
  }));
  expect(kept).toEqual({ stored: [], cookie: '', permission: 'prompt' });
  await close();
  await browser.close();
});
