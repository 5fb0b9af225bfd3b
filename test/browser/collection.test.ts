import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsInBothThemes } from '../support/axe';
import { launchBrowser } from '../support/browser';
import { address, atRest, LOCALES, openPage, readyLab, settled } from '../support/site';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const LESSON = 'lessons/parameter-and-sample/';
const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    add: 'Add to notebook',
    keep: 'Keep as mine',
    mine: 'Add to mine',
    copyLink: 'Copy link',
    down: 'Move down',
    undo: 'Undo',
  },
  ko: {
    add: '노트에 담기',
    keep: '내 노트로 삼기',
    mine: '내 노트에 더하기',
    copyLink: '링크 복사',
    down: '아래로 옮기기',
    undo: '되돌리기',
  },
};
const word = (locale: string, key: string): string => WORDS[locale]?.[key] ?? '';

const query = (changes: Readonly<Record<string, string>> = {}): string => {
  const all = {
    ...{
      v: '1',
      N: '2000',
      n: '100',
      population: 'log-normal:3,0.5',
      statistic: 'mean',
      threshold: '30',
      way: 'random',
    },
    ...{ replacement: 'without', repetitions: '1000', seed: '42' },
    ...changes,
  };
  return Object.entries(all)
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
};
const kept = (id: string, changes: Readonly<Record<string, string>> = {}, more: object = {}) => ({
  ...{
    id,
    lab: 'sampling',
    query: query(changes),
    page: LESSON,
    anchor: 'first',
    panels: ['population', 'distribution'],
  },
  ...{ controls: ['n', 'N'], shape: 276, words: `words of ${id}`, beside: false, ...more },
});
const three = [kept('a'), kept('b', { population: 'log-normal:3.5,0.9' }), kept('c', { n: '5' }, { words: '' })];

/** The notebook of a device that has these entries. */
async function openWith(locale: string, entries: readonly object[], options = {}) {
  const opened = await openPage(browser, `${locale}/notebook/`, options);
  await opened.page.evaluate(
    (text) => localStorage.setItem('notebook', text),
    JSON.stringify({ version: 1, title: 'Thursday', entries }),
  );
  await opened.page.evaluate(() => {
    Object.assign(window, { shifts: [] });
  });
  await opened.page.reload();
  await entryAt(opened.page, 0).waitFor();
  return opened;
}

const entryAt = (page: Page, at: number): Locator => page.locator('.entry').nth(at);
const order = (page: Page): Promise<string[]> =>
  page.locator('.entry').evaluateAll((all) => all.map(({ id }) => id.replace('kept-', '')));
async function ready(entry: Locator): Promise<void> {
  await entry.scrollIntoViewIfNeeded();
  await settled(entry);
}
const ticks = (entry: Locator): Promise<string[]> =>
  entry.evaluate((figure) =>
    [...figure.querySelectorAll('.lab-live svg:last-of-type [aria-label="x-axis tick label"] text')].map(
      (text) => `${text.textContent} at ${text.getAttribute('x')}`,
    ),
  );
const link = async (page: Page, locale: string): Promise<string> => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await page.getByRole('button', { name: word(locale, 'copyLink') }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('#b=');
  return page.evaluate(() => navigator.clipboard.readText());
};

describe.each(LOCALES)('the notebook in %s', (locale) => {
  it('takes a figure as it stands, and a lab, and shows both at their settings', async () => {
    const { page, complaints, close } = await openPage(browser, `${locale}/${LESSON}?v=1`);
    const figure = page.locator('[id="sampling-N-2000-n-100"]');
    await figure.scrollIntoViewIfNeeded();
    await page.mouse.move(9, 9);
    await page.mouse.move(19, 29);
    await settled(figure);
    await figure.locator('input[name="n"]:not([type=range])').fill('77');
    await page.keyboard.press('Enter');
    await settled(figure);
    for (const button of [
      figure.locator('[data-copy-menu]'),
      (await readyLab(page, 'margin-of-error')).locator('[data-copy-menu]'),
    ]) {
      await button.click();
      await page.getByRole('menuitem', { name: word(locale, 'add') }).click();
      await page.locator('.copy-note a').waitFor();
    }
    await page.locator('.copy-note a').click();
    await page.waitForURL(`**/${locale}/notebook/`);
    await ready(entryAt(page, 0));
    expect(await entryAt(page, 0).locator('input[name="n"]:not([type=range])').inputValue()).toBe('77');
    expect(await entryAt(page, 0).getAttribute('data-figure')).toBe('sampling');
    await ready(entryAt(page, 1));
    expect(await entryAt(page, 1).getAttribute('data-figure')).toBe('margin-of-error');
    // Its title leads to where it comes from, at its setting.
    const there = new URL((await entryAt(page, 0).locator('h2 a').getAttribute('href')) ?? '', page.url());
    expect(there.pathname).toContain(`/${locale}/${LESSON}`);
    expect(there.searchParams.get('n')).toBe('77');
    expect(there.hash).toBe('#sampling-N-2000-n-100');
    expect(complaints).toEqual([]);
    await close();
  });

  it('is carried whole by its link, which leaves the reader’s own alone until they say so', async () => {
    const first = await openWith(locale, three);
    const sent = await link(first.page, locale);
    await expect.poll(() => first.page.locator('.collection-length').innerText()).toContain(String(sent.length));
    const figures = await (async () => {
      await ready(entryAt(first.page, 0));
      return entryAt(first.page, 0).locator('.lab-live').innerHTML();
    })();
    await first.close();

    const { page, complaints, close } = await openWith(locale, [kept('mine')]);
    await page.goto('about:blank');
    await page.goto(sent);
    await ready(entryAt(page, 0));
    expect(await entryAt(page, 0).locator('.lab-live').innerHTML()).toBe(figures);
    expect(
      await page
        .locator('.entry textarea')
        .evaluateAll((all) => all.map((field) => (field as HTMLTextAreaElement).value)),
    ).toEqual(['words of a', 'words of b', '']);
    const own = () =>
      page.evaluate(() => JSON.parse(localStorage.notebook).entries.map((entry: { words: string }) => entry.words));
    expect(await own()).toEqual(['words of mine']);
    await page.getByRole('button', { name: word(locale, 'mine') }).click();
    expect(await own()).toEqual(['words of mine', 'words of a', 'words of b', '']);
    await page.getByRole('button', { name: word(locale, 'undo') }).click();
    await page.getByRole('button', { name: word(locale, 'keep') }).click();
    expect(await own()).toEqual(['words of a', 'words of b', '']);
    expect(new URL(page.url()).hash).toBe('');
    expect(complaints).toEqual([]);
    await close();
  });

  it('has no violation of accessibility rules and no scrolling sideways at 320 pixels, empty, full and sent damaged', async () => {
    const viewport = { width: 320, height: 800 };
    const empty = await openPage(browser, `${locale}/notebook/`, { viewport });
    expect(await empty.page.locator('main a[href*="/lessons/"]').count()).toBeGreaterThan(5);
    expect(await violationsInBothThemes(empty.page)).toEqual([]);
    await empty.close();
    const { page, close } = await openWith(locale, [three[0], { ...three[1], beside: true }, three[2]] as object[], {
      viewport,
    });
    const sent = await link(page, locale);
    await page.goto('about:blank');
    await page.goto(sent.slice(0, -30));
    await ready(entryAt(page, 0));
    expect(await page.locator('.collection-damaged').innerText()).toMatch(/3/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await violationsInBothThemes(page)).toEqual([]);
    await close();
  });
});

describe('the notebook', () => {
  it('is put in order by keyboard, and a removal can be taken back', async () => {
    const { page, close } = await openWith('en', three);
    await page.locator('[data-move=down]').first().focus();
    await page.keyboard.press('Enter');
    expect(await order(page)).toEqual(['b', 'a', 'c']);
    // The focus has gone with it.
    await page.keyboard.press('Enter');
    expect(await order(page)).toEqual(['b', 'c', 'a']);
    await page.keyboard.press('Enter');
    expect(await order(page)).toEqual(['b', 'c', 'a']);
    await expect.poll(() => page.locator('.announcer').innerText()).toContain('last');
    await page
      .getByRole('button', { name: /^Remove/ })
      .nth(1)
      .focus();
    await page.keyboard.press('Enter');
    expect(await order(page)).toEqual(['b', 'a']);
    await page.keyboard.press('Enter');
    expect(await order(page)).toEqual(['b', 'c', 'a']);
    await page.reload();
    await entryAt(page, 2).waitFor();
    expect(await order(page)).toEqual(['b', 'c', 'a']);
    await close();
  });

  it('keeps words as they are typed, and a setting only when asked to', async () => {
    const { page, close } = await openWith('en', three);
    await ready(entryAt(page, 0));
    await entryAt(page, 0).locator('textarea').fill('We can\nstop arguing.');
    await entryAt(page, 0).locator('input[name="n"]:not([type=range])').fill('9');
    await page.keyboard.press('Enter');
    await settled(entryAt(page, 0));
    await page.reload();
    await ready(entryAt(page, 0));
    expect(await entryAt(page, 0).locator('textarea').inputValue()).toBe('We can\nstop arguing.');
    const n = entryAt(page, 0).locator('input[name="n"]:not([type=range])');
    expect(await n.inputValue()).toBe('100');
    await n.fill('9');
    await page.keyboard.press('Enter');
    await page
      .getByRole('button', { name: /^Keep this setting/ })
      .first()
      .click();
    await page.reload();
    await ready(entryAt(page, 0));
    expect(await n.inputValue()).toBe('9');
    await close();
  });

  it('shows two of a lab side by side on one axis', async () => {
    const { page, complaints, close } = await openWith('en', three);
    await ready(entryAt(page, 0));
    const alone = await ticks(entryAt(page, 0));
    await entryAt(page, 0)
      .getByRole('button', { name: /^Compare/ })
      .click();
    await page.getByRole('menuitem').first().click();
    expect(await page.locator('.entries-pair .entry').count()).toBe(2);
    await ready(entryAt(page, 0));
    await ready(entryAt(page, 1));
    await expect.poll(() => ticks(entryAt(page, 0))).toEqual(await ticks(entryAt(page, 1)));
    expect(await ticks(entryAt(page, 0))).not.toEqual(alone);
    const boxes = await Promise.all([0, 1].map((at) => entryAt(page, at).locator('.lab-live').boundingBox()));
    expect(boxes[0]?.y).toBe(boxes[1]?.y);
    expect(boxes[0]?.width).toBe(boxes[1]?.width);
    // Apart, each has its own again.
    await entryAt(page, 0)
      .getByRole('button', { name: /^Show apart/ })
      .click();
    await expect.poll(() => ticks(entryAt(page, 0))).toEqual(alone);
    expect(complaints).toEqual([]);
    await close();
  });

  it('moves nothing while its figures come', async () => {
    for (const viewport of [
      { width: 375, height: 800 },
      { width: 1280, height: 900 },
    ]) {
      const { page, close } = await openWith('en', [three[0], { ...three[1], beside: true }, three[2]] as object[], {
        viewport,
      });
      await page.evaluate(() => {
        const shifts: number[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) shifts.push(entry.value);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      for (const at of [0, 1, 2]) await ready(entryAt(page, at));
      expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
      await close();
    }
  });

  it('fetches no code of labs before there is a figure to show', async () => {
    const { page, close } = await openPage(browser, 'en/notebook/');
    await page.mouse.move(5, 5);
    await page.mouse.move(15, 25);
    await atRest(page);
    const scripts = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => /\.js$/.test(name))
        .map((entry) => [entry.name, (entry as PerformanceResourceTiming).encodedBodySize] as const),
    );
    expect(scripts.filter(([name]) => /FigureIsland|react|mountFigure/i.test(name))).toEqual([]);
    expect(scripts.reduce((sum, [, size]) => sum + size, 0)).toBeLessThan(15_000);
    await close();
  });

  it('is presented as slides, the words as titles, and left where one was', async () => {
    const { page, complaints, close } = await openWith('en', [
      three[0],
      { ...three[1], beside: true },
      three[2],
    ] as object[]);
    await page.keyboard.press('p');
    const slide = page.locator('.entries-item[data-presented]');
    await slide.getByText('words of a').waitFor();
    expect(await slide.locator('.entry').count()).toBe(2);
    expect(new URL(page.url()).search).toBe('?present');
    await page.keyboard.press('ArrowRight');
    await ready(slide.locator('.entry'));
    expect(await slide.locator('.entry').getAttribute('id')).toBe('kept-c');
    await expect.poll(async () => (await slide.locator('.lab-live').boundingBox())?.width).toBeGreaterThan(520);
    const { height = 0, y = 0 } = (await slide.locator('.lab-live').boundingBox()) ?? {};
    expect(y + height).toBeLessThan(900);
    await page.keyboard.press('Escape');
    expect(await slide.count()).toBe(0);
    expect(new URL(page.url()).search).toBe('');
    expect(complaints).toEqual([]);
    await close();
  });

  it('works for the visit where the browser keeps nothing, carried by the address', async () => {
    const { page, close } = await openPage(browser, 'en/notebook/');
    await page.context().addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
    });
    await page.goto(address(`en/${LESSON}`));
    const figure = page.locator('[id="sampling-N-2000-n-100"]');
    await figure.scrollIntoViewIfNeeded();
    await page.mouse.move(9, 9);
    await page.mouse.move(19, 29);
    await settled(figure);
    await figure.locator('[data-copy-menu]').click();
    await page.getByRole('menuitem', { name: 'Add to notebook' }).click();
    await page.locator('.copy-note a').click();
    await page.waitForURL('**/en/notebook/#b=*');
    await ready(entryAt(page, 0));
    await entryAt(page, 0).locator('textarea').fill('kept by the address');
    await expect.poll(() => page.locator('#notices').innerText()).toContain('keeps nothing');
    const before = page.url();
    await expect.poll(() => page.url()).toBe(before);
    await page.waitForTimeout(300);
    await page.reload();
    expect(await entryAt(page, 0).locator('textarea').inputValue()).toBe('kept by the address');
    await page.context().close();
    await close().catch(() => {});
  });
});
