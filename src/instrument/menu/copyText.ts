/** Text that is there, or still to come. */
export type Coming = string | Promise<string>;

/**
 * Puts text on the clipboard, with the same as HTML beside it for those who paste into rich text; false when no way is
 * open. What is still to come is promised to the browser, which lends its clipboard only while a press is fresh.
 */
export async function copyText(document: Document, text: Coming, html?: Coming): Promise<boolean> {
  // Absent outside secure contexts, refused inside some frames.
  const clipboard = document.defaultView?.navigator.clipboard as Clipboard;
  try {
    await (typeof text === 'string' && html === undefined
      ? clipboard.writeText(text)
      : clipboard.write([promised(text, html)]));
    return true;
  } catch {
    return (await copyPlain(clipboard, text)) || copyBySelection(document, await text);
  }
}

/** Throws where the browser knows no such items. */
function promised(text: Coming, html?: Coming): ClipboardItem {
  const blob = async (coming: Coming, type: string): Promise<Blob> => new Blob([await coming], { type });
  return new ClipboardItem({
    'text/plain': blob(text, 'text/plain'),
    ...(html !== undefined && { 'text/html': blob(html, 'text/html') }),
  });
}

/** Text that is there, for browsers that take nothing else. */
async function copyPlain(clipboard: Clipboard, text: Coming): Promise<boolean> {
  if (typeof text !== 'string') return false;
  try {
    await clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

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
