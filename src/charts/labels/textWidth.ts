/** Size of the letters of a label and of a title, in pixels (charts.css). */
export const LABEL_SIZE = 11.5;
export const TITLE_SIZE = 12.5;

/** Widths in parts of the size of the letters, generous enough for the face that a cold page begins with. */
const NARROW = /[iljtfrI.,:;'’|!()[\]·… ]/;
const BROAD = /[mwMW%@→←]/;
const WIDE = /[\u1100-\u11ff\u3000-\u9fff\uac00-\ud7af\uff00-\uffef]/;

/** About how wide a label is in pixels: nothing can be measured at build. */
export function textWidth(words: string, size: number): number {
  let width = 0;
  for (const letter of words) {
    if (WIDE.test(letter)) width += 0.95;
    else if (NARROW.test(letter)) width += 0.33;
    else if (BROAD.test(letter)) width += 0.9;
    else width += /[A-Z]/.test(letter) ? 0.68 : 0.58;
  }
  return width * size;
}
