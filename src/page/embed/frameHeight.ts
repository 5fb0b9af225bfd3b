/** What an embed page tells the page around it, and all that it tells. */
export interface HeightMessage {
  readonly type: 'large-enough:height';
  /** Height of the content in CSS pixels, whatever the frame's. */
  readonly height: number;
}

/** Tells the height that the page's content takes, now and whenever it has changed. */
export function tellHeight(document: Document, tell: (message: HeightMessage) => void): void {
  let told = 0;
  // Of the body, which ends where its content does; the document is never lower than its frame.
  new ResizeObserver(() => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    tell({ type: 'large-enough:height', height });
  }).observe(document.body);
}
