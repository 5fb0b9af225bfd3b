import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { isStill } from '../support/digest';
import { FIREFOX, type FirefoxPage, launchFirefox } from '../support/firefox';
import { FROZEN_LINKS } from '../support/playLink';

/** Two frozen links of each lab, and a Korean page. */
const LINKS = [...new Set(FROZEN_LINKS.map(({ lab }) => lab))]
  .flatMap((id) => [0, 2].flatMap((at) => FROZEN_LINKS.filter(({ lab }) => lab === id)[at] ?? []))
  .map((frozen, index) => [frozen.lab, index === 0 ? 'ko' : 'en', frozen] as const);

/** A page of each kind that is not an embed page. */
const KINDS = ['', 'lessons/central-limit-theorem/', 'glossary/', 'notebook/', 'workbench/', 'about/'].map(
  (path) => `en/${path}`,
);

/** In the page: scrolls through it, and waits until every lab that this wakes is done. */
async function wakeAll(): Promise<void> {
  const pause = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 50));
  for (let y = 0; y < document.documentElement.scrollHeight; y += 1200) {
    scrollTo(0, y);
    await pause();
  }
  while (document.querySelector('[data-state="running"]')) await pause();
}

/** In the page: the readouts of its lab, grown out of its figure, as soon as they are complete. */
async function grownReadouts(id: string): Promise<Record<string, string>> {
  const until = async <T>(found: () => T | null | undefined | false): Promise<T> => {
    for (;;) {
      const value = found();
      if (value) return value;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  const lab = document.querySelector<HTMLElement>(`section[data-lab="${id}"]`);
  const ready = () => lab?.dataset.state === 'ready' && lab;
  const section = await until(ready);
  section.querySelector<HTMLElement>('[data-grow]')?.click();
  await until(() => section.querySelector('.lab-foot'));
  await until(ready);
  return Object.fromEntries(
    [...section.querySelectorAll('output[name][data-value]')].map((output) => [
      output.getAttribute('name') ?? '',
      output.getAttribute('data-value') ?? '',
    ]),
  );
}

const missing = FIREFOX ? '' : ' (skipped: neither firefox-esr nor firefox is on this machine)';

describe.skipIf(missing)(`Firefox${missing}`, () => {
  let page: FirefoxPage;
  beforeAll(async () => {
    page = await launchFirefox(FIREFOX as string);
  });
  afterAll(() => page?.close());

  it.each(LINKS)('shows what the frozen link gave, without a complaint: %s, %s', async (id, locale, frozen) => {
    await page.go(`${inject('siteUrl')}${locale}/embed/${id}/?${frozen.link}`);
    const shown = await page.evaluate(grownReadouts, id);
    for (const [name, [value]] of Object.entries(frozen.readouts)) {
      const figure = shown[name.split(' ')[1] ?? ''];
      const still = figure !== undefined && isStill([Number(figure)], [value ?? '']);
      expect.soft(still, `${name}: ${figure}, frozen ${value}`).toBe(true);
    }
    expect(page.complaints).toEqual([]);
  });

  it.each(KINDS)('has no complaint about /%s', async (path) => {
    await page.go(`${inject('siteUrl')}${path}`);
    await page.evaluate(wakeAll);
    expect(page.complaints).toEqual([]);
  });

  it('is led on to its own language, without a complaint', async () => {
    await page.go(inject('siteUrl'));
    // What is asked while the page is being left has nobody to answer it.
    await expect.poll(() => page.evaluate(() => location.pathname)).toMatch(/\/en\/$/);
    await page.evaluate(wakeAll);
    // Nor has what the service worker was fetching for it.
    const isOfTheLeft = (text: string): boolean => text.includes('A ServiceWorker intercepted the request');
    expect(page.complaints.filter((text) => !isOfTheLeft(text))).toEqual([]);
  });

  it('tells of what the policy of a page refuses', async () => {
    await page.go(`${inject('siteUrl')}en/embed/galton-board/`);
    const refused = await page.evaluate(() => {
      const knows = 'trustedTypes' in window;
      try {
        document.body.innerHTML = '<b>';
      } catch {
        return knows;
      }
      return !knows;
    });
    expect(refused).toBe(true);
    await page.evaluate(() => fetch('https://example.org/').catch(() => {}));
    // The browser tells of it when it comes to it, which may be after the fetch has failed.
    await expect.poll(() => page.complaints.join('\n')).toContain('connect-src');
  });
});
