/**
 * A text of an address without its percent-encoding. Total: what is no text (`%`, `%E0%A4%A`) stays, or becomes the sign
 * for it, where `decodeURIComponent` throws. `public/present.js` has it too.
 */
export function decoded(text: string): string {
  const one = text.replaceAll('+', '%2B').replaceAll('&', '%26');
  return new URLSearchParams(`=${one}`).get('') ?? '';
}
