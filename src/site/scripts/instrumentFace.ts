/**
 * Fetches the instruments' own face for the pages that the reader opens after this one in the same tab: those wear it from
 * their first paint (`public/theme.js`). Letters that changed their face while they are read would move.
 */
export async function fetchInstrumentFace(): Promise<void> {
  if (document.documentElement.lang === 'ko' || 'instrumentFace' in document.documentElement.dataset) return;
  const faces = await document.fonts.load('1em "Source Sans 3"');
  if (faces.length > 0) sessionStorage.setItem('instrument-face', 'here');
}
