/**
 * Puts text on the clipboard; false when no way is open. Text that is still to come is promised to the browser, which
 * lends its clipboard only while a press is fresh.
 */
export async function copyText(document: Document, text: string | Promise<string>): Promise<boolean> {
  try {
    // Absent outside secure contexts, refused inside some frames.
    const clipboard = document.defaultView?.navigator.clipboard as Clipboard;
    await (typeof text === 'string' ? clipboard.writeText(text) : clipboard.write([promised(text)]));
    return true;
  } catch {
    return copyBySelection(document, await text);
  }
}

/** Throws where the browser knows no such items. */
const promised = (text: Promise<string>): ClipboardItem =>
  new ClipboardItem({ 'text/plain': text.then((written) => new Blob([written], { type: 'text/plain' })) });

function copyBySelection(document: Document, text: string): boolean {
  const before = document.activeElement as HTMLElement | null;
  const area = document.createElement('textarea');
  area.value = text;
  area.readOnly = true;
  Object.assign(area.style, { position: 'fixed', insetBlockStart: '0', opacity: '0' });
  document.body.append(area);
  area.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    area.remove();
    before?.focus({ preventScroll: true });
  }
}
