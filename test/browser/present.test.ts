import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser';
import { copied, openPage, readyLab, settled } from '../support/site';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const LESSON = 'lessons/how-large-is-large-enough/';
const LABS = ['normality-gap', 'coverage', 'margin-of-error'] as const;
const presented = (page: Page): Locator => page.locator('lab-place[data-presented] .lab');
/** Of all but the lab, its address is that of the slide. */
const copyButton = (page: Page): Locator => page.locator('.present-bar [data-copy-menu]');
/** Few draws where a test is not about them: at the page's own number the coverage lab is most of what it costs. */
const FEW = '?repetitions=20';
/** Ids of the slides that can be seen, and whether any prose can. */
const seen = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.lesson-body :is(h1, h2, .lab, [data-figure], predict-first), .header')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => element.id || element.tagName),
  );
const query = (page: Page): URLSearchParams => new URL(page.url()).searchParams;
const value = (page: Page, name: string): Promise<string> =>
  presented(page).locator(`input[name="${name}"]:not([type=range])`).first().inputValue();

describe('?present', () => {
  it.each([
    ['#margin-of-error', 'margin-of-error'],
    ['#margin-of-error-of-a-survey', 'margin-of-error'],
  ])('shows one lab alone at %s', async (hash, id) => {
    const { page, complaints, close } = await openPage(browser, `en/${LESSON}?present${hash}`);
    await settled(presented(page));
    const shown = await seen(page);
    expect(shown).toHaveLength(1);
    if (id) expect(shown).toEqual([id]);
    expect(LABS).toContain(shown[0]);
    // In the address: the whole state, the lab, and that it is presented.
    expect(page.url()).toMatch(new RegExp(`\\?v=1&.*&present#${shown[0]}$`));
    expect(complaints).toEqual([]);
    await close();
  });

  it.each(['', '#no-such-place'])('begins with the first slide at "%s"', async (hash) => {
    const { page, close } = await openPage(browser, `en/${LESSON}?present${hash}`);
    await page.locator('.present-bar').waitFor();
    expect(await seen(page)).toEqual(['first']);
    expect(await page.locator('.present-place').innerText()).toMatch(/^1 \//);
    await close();
  });

  it('shows nothing else before its script runs', async () => {
    const { page, close } = await openPage(browser, 'en/');
    // But for what marks its slide before the first paint.
    await page.route(/_astro\/(?!head\.)[^/]*\.js$/, (route) => route.abort());
    await page.goto(new URL(`${LESSON}?present#coverage`, page.url()).href);
    expect(await seen(page)).toEqual(['coverage']);
    expect(await presented(page).locator('svg').filter({ visible: true }).count()).toBeGreaterThan(0);
    await close();
  });

  it('shows what a question covers, and the same figures as the link without it', async () => {
    const state = '?n=7&repetitions=300&seed=5';
    const lesson = 'en/lessons/confidence-intervals/';
    const first = await openPage(browser, `${lesson}${state}&present#interval-coverage`);
    await settled(presented(first.page));
    const sentence = await presented(first.page).locator('.lab-sentence').textContent();
    expect(sentence).not.toBe('');
    await first.page.goto(new URL(state, first.page.url()).href);
    const lab = await readyLab(first.page, 'interval-coverage');
    expect(await lab.locator('.lab-sentence').textContent()).toBe(sentence);
    await first.close();
  });

  it('stays in the address while controls move, and out of the link that is copied', async () => {
    const { page, close } = await openPage(browser, `en/${LESSON}${FEW}&present#coverage`);
    await settled(presented(page));
    await presented(page).locator('input[name="n"]:not([type=range])').first().fill('77');
    await page.keyboard.press('Enter');
    await expect.poll(() => query(page).get('n')).toBe('77');
    expect(query(page).has('present')).toBe(true);
    const link = await copied(page, copyButton(page));
    expect(link).toContain('n=77');
    expect(link).toMatch(/#coverage$/);
    expect(link).not.toContain('present');
    await close();
  });
});

describe('the key p', () => {
  it('presents the lab at hand; Escape returns to the same place', async () => {
    const { page, complaints, close } = await openPage(browser, `en/${LESSON}${FEW}`);
    const lab = await readyLab(page, 'coverage');
    await lab.evaluate((section) => section.scrollIntoView({ block: 'center', behavior: 'instant' }));
    const top = await page.evaluate(() => scrollY);
    const width = await lab
      .locator('.lab-live svg')
      .first()
      .evaluate((svg) => svg.getBoundingClientRect().width);
    await page.keyboard.press('p');
    await page.locator('.present-bar').waitFor();
    expect(await seen(page)).toEqual(['coverage']);
    // Drawn anew for the new width.
    await expect
      .poll(() =>
        lab
          .locator('.lab-live svg')
          .first()
          .evaluate((svg) => svg.getBoundingClientRect().width),
      )
      .not.toBe(width);
    await page.keyboard.press('Escape');
    expect((await seen(page)).length).toBeGreaterThan(10);
    expect(await page.locator('.present-bar').count()).toBe(0);
    expect(await page.evaluate(() => scrollY)).toBe(top);
    expect(query(page).has('present')).toBe(false);
    expect(complaints).toEqual([]);
    await close();
  });

  it('is a letter in a field', async () => {
    const { page, close } = await openPage(browser, `en/${LESSON}?v=1`);
    const lab = await readyLab(page, LABS[0]);
    await lab.locator('input[name="n"]:not([type=range])').first().focus();
    await page.keyboard.press('p');
    await page.keyboard.press('Control+p').catch(() => {});
    expect(await page.locator('.present-bar').count()).toBe(0);
    await close();
  });

  it('asks the question at hand, and goes on to the lab that shows the answer', async () => {
    const { page, close } = await openPage(browser, 'ko/lessons/confidence-intervals/');
    const lab = page.locator('section[data-lab="interval-coverage"]');
    expect(await lab.locator('.lab-figure').isVisible()).toBe(false);
    await page.locator('predict-first[data-lab]').first().scrollIntoViewIfNeeded();
    // What the key is on a Korean keyboard.
    await page.evaluate(() => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ㅔ', bubbles: true })));
    await page.locator('.present-bar').waitFor();
    const question = (await seen(page))[0] ?? '';
    expect(await seen(page)).toEqual(['hundred-teams']);
    const asked = page.locator(`#${question}`);
    await asked.locator('input[type=radio]').first().check();
    await asked.locator('.predict-show').click();
    expect(await seen(page)).toEqual(['interval-coverage']);
    expect(await lab.locator('.lab-figure').isVisible()).toBe(true);
    expect(await page.locator('.present-title').innerText()).not.toBe('');
    expect(await page.locator('lab-place[data-lab="interval-coverage"]').getAttribute('data-covered')).toBe(null);
    // Back there it is asked anew.
    await page.keyboard.press('PageUp');
    expect(await seen(page)).toEqual(['hundred-teams']);
    expect(await asked.locator('.predict-show').isVisible()).toBe(true);
    await close();
  });
});

describe('while presenting', () => {
  it('leads through figures, questions and labs, by a clicker, arrows and the space bar', async () => {
    const { page, close } = await openPage(browser, `en/${LESSON}${FEW}&present`);
    const place = page.locator('.present-place');
    await place.waitFor();
    const count = Number((await place.innerText()).split('/')[1]);
    expect(count).toBeGreaterThanOrEqual(await page.locator('[data-figure], predict-first').count());
    await page.keyboard.press('PageUp');
    expect(await place.innerText()).toBe(`1 / ${count}`);
    await page.keyboard.press('PageDown');
    expect(await seen(page)).toEqual(['revenue-within-a-point']);
    await page.keyboard.press(' ');
    expect(await seen(page)).toEqual([LABS[0]]);
    // What the question asks about, not what the page begins with.
    await expect.poll(() => query(page).get('population')).toMatch(/^zero-inflated/);
    expect(query(page).has('present')).toBe(true);
    await page.keyboard.press('Shift+Space');
    expect(await seen(page)).toEqual(['revenue-within-a-point']);

    // From lab to lab.
    await page.keyboard.press('Shift+PageDown');
    expect(await seen(page)).toEqual([LABS[0]]);
    await expect.poll(() => query(page).get('population')).not.toMatch(/^zero-inflated/);
    await page.keyboard.press('Shift+PageDown');
    expect(await seen(page)).toEqual(['coverage']);
    // All the way, and no further.
    for (let step = 0; step < count; step++) await page.keyboard.press('ArrowRight');
    expect(await place.innerText()).toBe(`${count} / ${count}`);
    await close();
  });

  it('shows a figure with its own controls, and links to it as it is', async () => {
    const { page, close } = await openPage(browser, 'en/lessons/central-limit-theorem/?present', {
      viewport: { width: 1280, height: 720 },
    });
    await page.locator('.present-bar').waitFor();
    await page.keyboard.press('ArrowRight');
    const figure = page.locator('figure[data-presented]');
    const id = (await figure.getAttribute('id')) ?? '';
    await expect.poll(() => page.url()).toMatch(new RegExp(`[?&]repetitions=1&.*present#${id}$`));
    await settled(figure);
    expect(await figure.locator('.setting-control, .draw-buttons').count()).toBe(2);
    await figure.locator('input[name="n"]:not([type=range])').fill('7');
    await page.keyboard.press('Enter');
    await settled(figure);
    const link = await copied(page, copyButton(page));
    expect(link).toMatch(new RegExp(`n=7&.*#${id}$`));
    await page.goto(link.replace('#', '&present#'));
    await settled(figure);
    expect(await figure.locator('input[name="n"]:not([type=range])').inputValue()).toBe('7');
    await close();
  });

  it('lands what moves where it counts', async () => {
    const { page, close } = await openPage(browser, 'en/lessons/central-limit-theorem/?present', {
      viewport: { width: 1280, height: 720 },
    });
    // However long a busy machine takes for a frame, what moves is seen every sixtieth of a second.
    await page.addInitScript(() => {
      const [request, clock] = [window.requestAnimationFrame, performance.now.bind(performance)];
      let [shown, seen] = [clock(), clock()];
      const tick = (now: number): number => {
        if (now > seen) [shown, seen] = [shown + Math.min(17, now - seen), now];
        return shown;
      };
      performance.now = () => shown;
      window.requestAnimationFrame = (paint) => request.call(window, (now) => paint(tick(now)));
    });
    await page.reload();
    await page.locator('.present-bar').waitFor();
    await page.keyboard.press('ArrowRight');
    const figure = page.locator('figure[data-presented]');
    await settled(figure);
    const last = await figure.evaluate(async (element) => {
      element.querySelector<HTMLElement>('.draw-buttons button')?.click();
      let place = [0, 0];
      await new Promise<void>((done) => {
        let seen = false;
        const look = (): void => {
          const dot = element.querySelector('.motion circle.role-statistic[visibility=visible]');
          const { x = 0, y = 0, width = 0 } = dot?.getBoundingClientRect() ?? {};
          if (dot) place = [x + width / 2, y + width / 2];
          seen ||= dot !== null;
          if (seen && !element.querySelector('.motion')) done();
          else requestAnimationFrame(look);
        };
        look();
      });
      return place;
    });
    await settled(figure);
    const dots = await figure.locator('.distribution .role-statistic.dots.newest').evaluate((path) => {
      const matrix = (path as SVGPathElement).getScreenCTM() as DOMMatrix;
      return [...(path.getAttribute('d') ?? '').matchAll(/M([\d.]+),([\d.]+)/g)].map(([, x, y]) => {
        const { x: left, y: top } = new DOMPoint(Number(x), Number(y)).matrixTransform(matrix);
        return [left, top];
      });
    });
    const away = dots.map(([x = 0, y = 0]) => [Math.abs(x - (last[0] ?? 0)), Math.abs(y - (last[1] ?? 0))]);
    // It is on its last stretch when it is seen for the last time, and falls straight down.
    expect(Math.min(...away.map(([x = 0]) => x))).toBeLessThan(3);
    expect(Math.min(...away.map(([, y = 0]) => y))).toBeLessThan(60);
    await close();
  });

  it('leaves the keys of a control to the control', async () => {
    const { page, close } = await openPage(browser, `en/${LESSON}${FEW}&present#coverage`);
    await settled(presented(page));
    const place = await page.locator('.present-place').innerText();
    const before = await value(page, 'n');
    await presented(page).locator('input[type=range]').first().focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => value(page, 'n')).not.toBe(before);
    await page.keyboard.press('PageDown');
    expect(await page.locator('.present-place').innerText()).toBe(place);
    await close();
  });

  it('reaches every control by keyboard, and nothing that is hidden', async () => {
    const { page, close } = await openPage(browser, `en/${LESSON}${FEW}&present#coverage`);
    await settled(presented(page));
    const reached = new Set<string>();
    for (let step = 0; step < 40; step++) {
      await page.keyboard.press('Tab');
      const where = await page.evaluate(() => {
        const { activeElement } = document;
        if (activeElement === document.body) return '';
        if (activeElement?.closest('.present-bar')) return 'bar';
        const name = activeElement?.getAttribute('name') ?? activeElement?.textContent ?? '';
        return activeElement?.closest('[data-presented]') ? `lab ${name}` : `elsewhere ${name}`;
      });
      reached.add(where);
    }
    expect([...reached].filter((where) => where.startsWith('elsewhere'))).toEqual([]);
    for (const where of ['bar', 'lab n', 'lab repetitions', 'lab population']) expect(reached).toContain(where);
    await close();
  });

  it.each([
    ['ko', 320, 640, 'light'],
    ['en', 844, 390, 'dark'],
  ] as const)('scrolls down, not across, in %s at %s × %s, %s', async (locale, width, height, colorScheme) => {
    const { page, close } = await openPage(browser, `${locale}/lessons/central-limit-theorem/?present`, {
      viewport: { width, height },
      colorScheme,
    });
    await page.locator('.present-bar').waitFor();
    for (let slide = 0; slide < 5; slide++) {
      const [box, across] = await page.locator('[data-presented]').evaluate((place) => {
        const shown = place.querySelector('.lab') ?? place;
        return [shown.getBoundingClientRect().toJSON(), shown.scrollWidth - shown.clientWidth] as const;
      });
      const bar = await page.locator('.present-bar').boundingBox();
      expect(across).toBeLessThanOrEqual(0);
      expect([box.x, box.width]).toEqual([0, width]);
      expect(box.bottom).toBeCloseTo(bar?.y ?? 0, 0);
      expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeCloseTo(height, 0);
      await page.keyboard.press('PageDown');
    }
    await close();
  });

  it('searches over the lab, and leads from there back to the page', async () => {
    const { page, close } = await openPage(browser, `en/${LESSON}${FEW}&n=44&present#coverage`);
    await settled(presented(page));
    await page.keyboard.press('/');
    expect(await page.locator('.search').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await page.locator('.search').waitFor({ state: 'hidden' });
    expect(await page.locator('.present-bar').isVisible()).toBe(true);
    await page.keyboard.press('/');
    await page.keyboard.insertText('your own case four steps');
    await page.locator('.search [role=option]').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\?v=1&[^#]*#your-case$/);
    expect(query(page).get('n')).toBe('44');
    expect(query(page).has('present')).toBe(false);
    expect((await seen(page)).length).toBeGreaterThan(10);
    await close();
  });

  it('is entered and left by buttons alone', async () => {
    const { page, close } = await openPage(browser, `ko/${LESSON}${FEW}`, {
      viewport: { width: 320, height: 640 },
      hasTouch: true,
    });
    const lab = await readyLab(page, 'coverage');
    await lab.locator('.present-button').tap();
    await page.locator('.present-bar').waitFor();
    const before = await page.locator('.present-place').innerText();
    await page.locator('.present-bar button').nth(1).tap();
    expect(await page.locator('.present-place').innerText()).not.toBe(before);
    await page.locator('.present-bar button').last().tap();
    expect(await page.locator('.present-bar').count()).toBe(0);
    await close();
  });
});
