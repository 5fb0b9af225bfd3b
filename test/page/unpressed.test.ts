import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { unpressed } from '../../src/page/unpressed';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** As far as this reads a document: what can be heard in it, and whether something is being pressed. */
function documentOf(pressed: boolean): Document {
  return Object.assign(new EventTarget(), { querySelector: () => (pressed ? {} : null) }) as unknown as Document;
}

describe('a sentence that would move the page', () => {
  it('comes at once where nothing is pressed', async () => {
    await expect(unpressed(documentOf(false))).resolves.toBeUndefined();
  });

  it.each(['pointerup', 'pointercancel', 'keyup'])('waits for the click that follows %s', async (end) => {
    const document = documentOf(true);
    const said = vi.fn();
    void unpressed(document).then(said);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(said).not.toHaveBeenCalled();
    document.dispatchEvent(new Event(end));
    await vi.advanceTimersByTimeAsync(50);
    expect(said).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(100);
    expect(said).toHaveBeenCalledOnce();
  });

  it('does not wait for ever for a hand that is not seen to let go', async () => {
    const said = vi.fn();
    void unpressed(documentOf(true)).then(said);
    await vi.advanceTimersByTimeAsync(4_000);
    expect(said).toHaveBeenCalledOnce();
  });
});
