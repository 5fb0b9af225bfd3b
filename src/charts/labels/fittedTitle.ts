import { TITLE_SIZE, textWidth } from './textWidth';

/**
 * As much of a panel's title as there is room for, in pixels: its last parts go first, behind a colon or comma that is in no
 * brackets and in no number. Its first part stays, whatever the room, and so does what follows a semicolon: what a dot is.
 */
export function fittedTitle(title: string, room: number): string {
  const behind = lastSign(title, ';');
  const note = behind < 0 ? '' : title.slice(behind);
  let words = behind < 0 ? title : title.slice(0, behind);
  while (textWidth(words + note, TITLE_SIZE) > room) {
    const end = lastSign(words, ':,');
    if (end < 0) break;
    words = words.slice(0, end);
  }
  return words + note;
}

/** Where the last of some signs between two parts of a title stands; -1 where there is none. */
function lastSign(words: string, signs: string): number {
  let [depth, at] = [0, -1];
  for (let i = 0; i < words.length; i++) {
    const letter = words[i] as string;
    if (letter === '(') depth++;
    else if (letter === ')') depth--;
    else if (depth === 0 && signs.includes(letter) && words[i + 1] === ' ') at = i;
  }
  return at;
}
