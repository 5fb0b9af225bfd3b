import { parseHTML } from 'linkedom';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../support/axe';
import { launchBrowser } from '../support/browser';
import { copied, openPage, readouts, readyLab } from '../support/site';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const LESSON = 'lessons/confidence-intervals/';
const STATE = '?population=log-normal:0,1&n=30&interval=t&level=0.95&repetitions=2000&seed=5';
const [LINK, MARKDOWN, FINDING, FRAME] = [0, 1, 2, 3];
const lesson = (page: Page) => page.locator('[data-copy-menu=""]');
const heading = (page: Page) => page.locator('h2 [data-copy-menu]').first();

/** What lies on the clipboard, as it is pasted into plain text and into rich text. */
const pasted = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const texts = (item?.types ?? []).map(async (type) => [type, await (await item?.getType(type))?.text()]);
    return Object.fromEntries(await Promise.all(texts));
  });

describe.each([
  ['en', 'Confidence intervals', /^The t interval .*\(([\d.]+)% ± [\d.]+% of 2,000 intervals drawn/],
  ['ko', '신뢰구간', /t 신뢰구간.*뽑은 구간 2,000개에서는 ([\d.]+)% ± [\d.]+%/],
])('the copy menu in %s', (locale, title, sentence) => {
  it('of a lab gives its link, a Markdown link, the finding and a frame, all at the present state', async () => {
    const { page, complaints, close } = await openPage(browser, `${locale}/${LESSON}${STATE}`);
    const lab = await readyLab(page, 'interval-coverage');
    await lab.locator('input[name="n"]:not([type=range])').first().fill('20');
    const button = lab.locator('[data-copy-menu]');
    // Asked for while it draws, the finding is that of the new n.
    const [finding = '', after = ''] = (await copied(page, button, FINDING)).split('\n');
    expect(finding).toMatch(/20 draws from log-normal|뽑은 값 20개/);
    const link = await copied(page, button, LINK);
    expect(after).toBe(link);
    expect(new URL(link).searchParams.get('n')).toBe('20');
    expect(new URL(link).hash).toBe('#interval-coverage');
    expect(await copied(page, button, MARKDOWN)).toMatch(new RegExp(`^\\[${title} · .+\\]\\(`));
    expect(await copied(page, button, MARKDOWN)).toContain(`](${link})`);
    const frame = await copied(page, button, FRAME);
    expect(frame).toMatch(/^<iframe src="http[^"]+" title="[^"]+" width="100%" height="\d+"/);
    expect(frame).toContain(`/${locale}/embed/interval-coverage/?v=1&amp;`);
    expect(frame).toContain('&amp;n=20&amp;');

    // What the sentence says is what the link shows.
    const second = await openPage(browser, link);
    const shown = await readouts(await readyLab(second.page, 'interval-coverage'));
    const share = Number(sentence.exec(finding)?.[1]);
    expect(Math.abs(share / 100 - Number(shown.coverage))).toBeLessThan(0.0006);
    await second.close();
    expect(complaints).toEqual([]);
    await close();
  });

  it('puts a titled link beside the plain text, for chats', async () => {
    const { page, complaints, close } = await openPage(browser, `${locale}/${LESSON}${STATE}`);
    const lab = await readyLab(page, 'interval-coverage');
    const button = lab.locator('[data-copy-menu]');
    const link = await copied(page, button, LINK);
    /** The address, the words and what follows them of the rich text. */
    const rich = async () => {
      const { body } = parseHTML(`<html><body>${(await pasted(page))['text/html']}</body></html>`).document;
      const anchor = body.querySelector('a');
      const title = anchor?.textContent ?? '';
      return { href: anchor?.href, title, after: (body.textContent ?? '').trim().slice(title.length).trim() };
    };
    expect((await pasted(page))['text/plain']).toBe(link);
    const { title: named, ...rest } = await rich();
    expect(named.startsWith(`${title} · `)).toBe(true);
    expect(rest).toEqual({ href: link, after: '' });
    await copied(page, button, MARKDOWN);
    expect(await rich()).toEqual({ href: link, title: named, after: '' });
    const finding = (await copied(page, button, FINDING)).split('\n')[0];
    expect(await rich()).toEqual({ href: link, title: named, after: finding });
    // Code is code.
    await copied(page, button, FRAME);
    expect(Object.keys(await pasted(page))).toEqual(['text/plain']);
    const lessons = await copied(page, lesson(page), LINK);
    expect(await rich()).toEqual({ href: lessons, title, after: '' });
    expect(complaints).toEqual([]);
    await close();
  });

  it('of a heading leads to it, of the lesson to the lesson', async () => {
    const { page, close } = await openPage(browser, `${locale}/${LESSON}${STATE}`);
    const id = (await heading(page).getAttribute('data-copy-menu')) ?? '';
    expect(new URL(await copied(page, heading(page))).hash).toBe(`#${id}`);
    const link = await copied(page, lesson(page));
    expect(new URL(link).hash).toBe('');
    expect(await copied(page, lesson(page), MARKDOWN)).toBe(`[${title}](${link})`);
    const [answer = '', after] = (await copied(page, lesson(page), FINDING)).split('\n');
    // What holds Korean figures and particles together is not copied.
    expect(answer).toBe((await page.locator('.summary').innerText()).replace(/\u2060/g, '').replace(/\s+/g, ' '));
    expect(after).toBe(link);
    await close();
  });

  it('of a heading gives what its lab has found, waking the lab where it is far, and the page stays where it is', async () => {
    const { page, complaints, close } = await openPage(browser, `${locale}/${LESSON}${STATE}`);
    const id = await page
      .locator('section:has(section[data-lab="interval-coverage"]) > h2')
      .first()
      .evaluate((title) => title.id);
    const button = page.locator(`[data-copy-menu="${id}"]`);
    const states = () => page.locator('section[data-lab]').evaluateAll((labs) => labs.map((lab) => lab.dataset.state));
    expect(new Set(await states())).toEqual(new Set([undefined]));
    const at = () => page.evaluate(() => scrollY);
    // By keyboard, and from far: a focus that does not scroll.
    const choose = async (item: number): Promise<string> => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.evaluate(() => navigator.clipboard.writeText(''));
      await button.evaluate((element: HTMLElement) => element.focus({ preventScroll: true }));
      await page.keyboard.press('Enter');
      await page.getByRole('menu').waitFor();
      for (let i = 0; i < item; i++) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).not.toBe('');
      return page.evaluate(() => navigator.clipboard.readText());
    };
    const before = await at();
    const [finding = '', link = ''] = (await choose(FINDING)).split('\n');
    expect(finding).toMatch(sentence);
    expect(new URL(link).hash).toBe(`#${id}`);
    expect(await choose(FRAME)).toContain(`/${locale}/embed/interval-coverage/?v=1&amp;`);
    expect(await at()).toBe(before);
    expect(await page.locator('section[data-lab="interval-coverage"]').first().getAttribute('style')).toBeFalsy();
    // What was said is seen, wherever the button is on the screen.
    await button.scrollIntoViewIfNeeded();
    await button.evaluate((element) => element.scrollIntoView({ block: 'end', behavior: 'instant' }));
    await choose(LINK);
    const edge = () =>
      page.locator('.copy-note').evaluate((shown: HTMLElement) => shown.getBoundingClientRect().bottom - innerHeight);
    await expect.poll(edge).toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
    await close();
  });

  it('says what it copied, and keeps to the keyboard', async () => {
    const { page, close } = await openPage(browser, `${locale}/${LESSON}`);
    await lesson(page).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menu').waitFor();
    expect(await violations(page, '[role=menu]')).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const note = page.locator('.copy-note');
    await note.waitFor();
    expect(await page.locator('.announcer').textContent()).toBe(await note.textContent());
    expect(await note.textContent()).toMatch(/Markdown|마크다운/);
    expect(await lesson(page).evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByRole('menu').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('menu').count()).toBe(0);
    expect(await lesson(page).evaluate((button) => button === document.activeElement)).toBe(true);
    await close();
  });
});

describe('a browser that refuses the clipboard', () => {
  const open = async (refuse: () => void) => {
    const opened = await openPage(browser, 'about:blank');
    await opened.page.addInitScript(refuse);
    await opened.page.goto((await import('../support/site')).address(`en/${LESSON}${STATE}`));
    await lesson(opened.page).click();
    await opened.page.getByRole('menuitem').nth(FINDING).click();
    return opened;
  };

  it('is asked the old way', async () => {
    const { page, close } = await open(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.addEventListener('copy', () => {
        Object.assign(window, { taken: (document.activeElement as HTMLTextAreaElement).value });
      });
    });
    await page.locator('.copy-note').waitFor();
    expect(await page.evaluate(() => (window as unknown as { taken: string }).taken)).toMatch(/\nhttp.+seed=5$/);
    await close();
  });

  it('shows the text, selected, when that fails too; Escape returns to the button', async () => {
    const { page, close } = await open(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = () => false;
    });
    const field = page.locator('.copy-note textarea');
    await field.waitFor();
    const text = await field.inputValue();
    expect(text).toMatch(/\nhttp.+seed=5$/);
    const selected = await field.evaluate((area: HTMLTextAreaElement) =>
      area.value.slice(area.selectionStart, area.selectionEnd),
    );
    expect(selected).toBe(text);
    expect(await violations(page, '.copy-note')).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await field.count()).toBe(0);
    expect(await lesson(page).evaluate((button) => button === document.activeElement)).toBe(true);
    await close();
  });
});

it('has room for fingers', async () => {
  const { page, close } = await openPage(browser, `en/${LESSON}`, { hasTouch: true, isMobile: true });
  await lesson(page).click();
  for (const item of await page.getByRole('menuitem').all()) {
    expect((await item.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
  await page.keyboard.press('Escape');
  // The sign itself is small; a press beside it counts.
  const sign = await heading(page).evaluate((button) => {
    button.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, width, height } = button.getBoundingClientRect();
    return [-20, 20].every((d) => document.elementFromPoint(x + width / 2, y + height / 2 + d) === button);
  });
  expect(sign).toBe(true);
  await close();
});

it('stays on a screen of 320 px', async () => {
  const { page, close } = await openPage(browser, `en/${LESSON}`, { viewport: { width: 320, height: 640 } });
  await lesson(page).click();
  const box = await page.getByRole('menu').boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await close();
});
