import type { Page } from 'playwright-core';

/** What the Tab key should reach: all that is seen and works, of radio buttons the chosen one. */
const STOPS =
  ':is(a[href], button, select, textarea, summary, input, [tabindex="0"]):not(:disabled, [tabindex="-1"], [type=radio]:not(:checked))';

/** Presses Tab until it comes round, and calls back at each stop, where the focus is. Returns the stops that were left out. */
export async function tabRound(page: Page, stop: () => Promise<void>): Promise<string[]> {
  let first = '';
  const names: string[] = [];
  for (let press = 0; press < 300; press++) {
    await page.keyboard.press('Tab');
    // Nothing that stays is another element after a change: what has been visited is marked.
    const [at, isNew, name] = await page.evaluate((number) => {
      const element = document.activeElement as HTMLInputElement;
      if (element === document.body) return ['', false, ''] as const;
      const known = element.dataset.visited;
      element.dataset.visited ??= number;
      return [element.dataset.visited, known === undefined, element.name ?? ''] as const;
    }, String(press));
    names.push(name);
    if (isNew) await stop();
    else if (at !== '' && at === first) return left(page, names);
    first ||= at;
  }
  throw new Error('Tab does not come round: it is caught somewhere');
}

/**
 * What is seen, works and has not been visited, once nothing is under way that could be stopped. Fields of a population are
 * others of the same names after it was changed and changed back.
 */
async function left(page: Page, names: readonly string[]): Promise<string[]> {
  await page.locator('[data-lab][data-state="ready"]').first().waitFor();
  return page.evaluate(
    ([selector, visited]) =>
      [...document.querySelectorAll<HTMLInputElement>(selector)]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !('visited' in element.dataset))
        .filter(({ name }) => !name || !visited.includes(name))
        .map((element) => element.outerHTML.slice(0, 160)),
    [STOPS, names] as const,
  );
}

/** Whether the element with the focus is one of these. */
export const isAt = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((css) => document.activeElement?.matches(css) ?? false, selector);

const FIELD = 'input:not([type=range], [type=radio], [type=checkbox])';
/** Keys that change a control and take the change back, by what it is. */
const KEYS = [
  ['input[type=checkbox]', ['Space', 'Space']],
  ['input:is([type=range], [type=radio])', ['ArrowRight', 'ArrowLeft']],
  ['input:is([type=range], [type=radio])', ['ArrowLeft', 'ArrowRight']],
  [FIELD, ['ArrowUp', 'ArrowDown']],
  [FIELD, ['ArrowDown', 'ArrowUp']],
  ['select', ['ArrowDown', 'ArrowUp']],
  ['select', ['ArrowUp', 'ArrowDown']],
] as const;

/** Whether keys change the control that has the focus; they leave it as it was. Null for what is no control of values. */
export async function changesByKeys(page: Page): Promise<boolean | null> {
  const state = (): Promise<string> =>
    page.evaluate(() => {
      const { value, checked } = document.activeElement as HTMLInputElement;
      return `${value} ${checked}`;
    });
  let isControl = false;
  const before = await state();
  for (const [selector, [there, back]] of KEYS) {
    if (!(await isAt(page, selector))) continue;
    isControl = true;
    await page.keyboard.press(there);
    const after = await state();
    await page.keyboard.press(back);
    if (after !== before) return true;
  }
  return isControl ? false : null;
}
