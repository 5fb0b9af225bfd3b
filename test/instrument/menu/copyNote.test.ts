import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { copyFrom } from '../../../src/instrument/menu/copyNote';

describe('copying from a button', () => {
  const press = async (copied: boolean, text: string | Promise<string> = 'first\nsecond') => {
    const { document, window } = parseHTML('<!doctype html><html><body><h2>Law <button>#</button></h2></body></html>');
    // linkedom has no selection and no boxes.
    const box = () => ({ left: 10, top: 0, bottom: 20, width: 30, height: 10 });
    Object.assign(window.HTMLElement.prototype, { select: () => {}, getBoundingClientRect: box });
    const texts: string[] = [];
    const said: string[] = [];
    const timers: (() => void)[] = [];
    await copyFrom(document.querySelector('button') as unknown as HTMLElement, text, 'Link copied', {
      words: { locale: 'en', has: () => true, t: (key) => key },
      announce: (sentence) => said.push(sentence),
      copy: async (given) => texts.push(await given) > 0 && copied,
      after: (_ms, callback) => timers.push(callback),
    });
    return { document, texts, said, timers };
  };

  it('says what it copied, for a while', async () => {
    const { document, texts, said, timers } = await press(true);
    expect(texts).toEqual(['first\nsecond']);
    expect(said).toEqual(['Link copied']);
    expect(document.querySelector('.copy-note')?.textContent).toBe('Link copied');
    for (const timer of timers) timer();
    expect(document.querySelector('.copy-note')).toBeNull();
  });

  it('offers the whole text to copy by hand when the browser refuses', async () => {
    const { document, said } = await press(false, Promise.resolve('first\nsecond'));
    expect(said).toEqual(['inline.notCopied']);
    expect((document.querySelector('.copy-note textarea') as unknown as HTMLTextAreaElement).value).toBe(
      'first\nsecond',
    );
  });
});
