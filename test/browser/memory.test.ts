import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser';
import { openPage, readyLab, settled, type } from '../support/site';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

it('the workers leave no memory behind after hundreds of changes', async () => {
  const { page, close } = await openPage(
    browser,
    'en/lessons/central-limit-theorem/?n=5&repetitions=200&population=exponential:1&seed=1',
  );
  const lab = await readyLab(page, 'sampling-distribution');
  const protocol = await page.context().newCDPSession(page);
  const heap = async (): Promise<number> => {
    await protocol.send('HeapProfiler.collectGarbage');
    await protocol.send('HeapProfiler.collectGarbage');
    const { usedSize } = (await protocol.send('Runtime.getHeapUsage')) as { usedSize: number };
    return usedSize;
  };
  const change = (times: number): Promise<void> =>
    lab.evaluate(async (section, count) => {
      const slider = section.querySelector<HTMLInputElement>('input[type=range][name="n"]');
      const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      if (!slider) throw new Error('there is no slider');
      for (let k = 0; k < count; k++) {
        setValue?.call(slider, String(3 + (k % 9)));
        slider.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise(requestAnimationFrame);
      }
    }, times);
  // Compiled code and number formats come with the first few hundred changes and stay; a leak goes on.
  await change(500);
  await settled(lab);
  const before = await heap();
  await change(1000);
  await settled(lab);
  // What a busy machine has not got round to letting go of goes when it is idle; a leak stays.
  await expect.poll(async () => (await heap()) / before, { interval: 1000 }).toBeLessThan(1.1);
  await type(lab, 'n', '5');
  await close();
});
