import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { bindCite, datesOf } from '../../../src/page/copy/cite';

async function open(copied: boolean, address = '/stats/en/lessons/x/') {
  const { document, window } = parseHTML(`<!doctype html><html><body><details class="cite">
    <button data-copy-text="cite-apa" data-copied="Copied: APA" data-not-copied="By hand"><b>Copy</b></button>
    <div id="cite-apa">Large Enough. <cite>X</cite>. <span data-cite-retrieved="Retrieved {date}, from " data-cite-date="long"></span><span data-cite-address>${address}</span></div>
    <p role="status"></p></details></body></html>`);
  const copies: string[] = [];
  const selected: string[] = [];
  bindCite(document.querySelector('.cite') as never, {
    origin: 'https://large.example',
    today: new Date(2026, 10, 3),
    copy: async (text) => copies.push(text) > 0 && copied,
    select: (element) => selected.push(element.id),
  });
  const press = async (): Promise<void> => {
    document.querySelector('b')?.dispatchEvent(new window.Event('click', { bubbles: true }) as never);
    await new Promise<void>((resolve) => setImmediate(resolve));
  };
  return { document, copies, selected, press };
}

describe('citations in a reader’s browser', () => {
  it('have the address of the site and today’s date, and are copied as they stand', async () => {
    const { document, copies, selected, press } = await open(true);
    await press();
    expect(copies).toEqual([
      'Large Enough. X. Retrieved November 3, 2026, from https://large.example/stats/en/lessons/x/',
    ]);
    expect(document.querySelector('[role=status]')?.textContent).toBe('Copied: APA');
    expect(selected).toEqual([]);
  });

  it('leave an address alone that was known at build', async () => {
    const { document } = await open(true, 'https://elsewhere.example/en/lessons/x/');
    expect(document.querySelector('[data-cite-address]')?.textContent).toBe('https://elsewhere.example/en/lessons/x/');
  });

  it('are selected, to be copied by hand, when the browser refuses', async () => {
    const { document, selected, press } = await open(false);
    await press();
    expect(selected).toEqual(['cite-apa']);
    expect(document.querySelector('[role=status]')?.textContent).toBe('By hand');
  });

  it('write a day in three ways', () => {
    expect(datesOf(new Date(2026, 0, 9))).toEqual({
      long: 'January 9, 2026',
      points: '2026. 1. 9.',
      iso: '2026-01-09',
    });
  });
});
