/** Puts text on the clipboard; false when no way is open. */
export async function copyText(document: Document, text: string): Promise<boolean> {
  try {
    // Absent outside secure contexts, refused inside some frames.
    await document.defaultView?.navigator.clipboard.writeText(text);
    return document.defaultView !== null;
  } catch {
    return copyBySelection(document, text);
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
