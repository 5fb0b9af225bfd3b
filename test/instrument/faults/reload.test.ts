import { afterEach, describe, expect, it, vi } from 'vitest';

/** A page on a device that keeps the site, or does not; `waits` is a new version. */
async function open(keeps: boolean, waits: boolean) {
  const reload = vi.fn();
  const keepers = new EventTarget() as EventTarget & { getRegistration?: () => Promise<unknown> };
  const waiting = Object.assign(new EventTarget(), { state: 'installed', postMessage: vi.fn() });
  keepers.getRegistration = async () => ({ waiting: waits ? waiting : null });
  vi.stubGlobal('location', { reload });
  vi.stubGlobal('navigator', keeps ? { serviceWorker: keepers } : {});
  vi.resetModules();
  const { loadAnew } = await import('../../../src/instrument/faults/reload');
  const activate = (): void => {
    waiting.state = 'activated';
    waiting.dispatchEvent(new Event('statechange'));
  };
  return { reload, keepers, waiting, activate, loadAnew };
}
afterEach(() => vi.unstubAllGlobals());

describe('a page that is loaded anew', () => {
  it('is so at once where nothing new waits, or nothing can be kept', async () => {
    for (const keeps of [true, false]) {
      const { reload, loadAnew } = await open(keeps, false);
      await loadAnew();
      expect(reload).toHaveBeenCalledTimes(1);
    }
  });

  it('lets the new version that waits take over first, and is loaded once', async () => {
    const { reload, keepers, waiting, activate, loadAnew } = await open(true, true);
    await loadAnew();
    expect(waiting.postMessage).toHaveBeenCalledWith('take');
    expect(reload).not.toHaveBeenCalled();
    keepers.dispatchEvent(new Event('controllerchange'));
    activate();
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('is so by itself when another page has taken the new version', async () => {
    const { reload, keepers } = await open(true, true);
    keepers.dispatchEvent(new Event('controllerchange'));
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('works in a sealed frame, where even to ask for what is kept is an error', async () => {
    const reload = vi.fn();
    vi.stubGlobal('location', { reload });
    vi.stubGlobal('navigator', {
      get serviceWorker(): never {
        throw new DOMException('sandboxed', 'SecurityError');
      },
    });
    vi.resetModules();
    const { loadAnew } = await import('../../../src/instrument/faults/reload');
    await loadAnew();
    expect(reload).toHaveBeenCalledTimes(1);
  });
});
