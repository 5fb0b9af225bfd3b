/** Takes a straight piece of a path; a dot is one of no length. */
export type Visit = (x1: number, y1: number, x2: number, y2: number) => void;

const [ZERO, NINE, MINUS, POINT, LITTLE_E, CLOSE] = [48, 57, 45, 46, 101, 90];
const [MOVE, MOVE_BY, ACROSS, ACROSS_BY, DOWN, DOWN_BY, LINE_BY] = [77, 109, 72, 104, 86, 118, 108];

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;
const isDigit = (code: number): boolean => code >= ZERO && code <= NINE;

/**
 * Goes along the paths that charts write (M m L l H h V v Z), piece by piece. Paths are read again with every picture, many
 * thousand letters each: one loop over letters, nothing is allocated, and short decimals are read without a text for each.
 */
export function eachSegment(d: string, visit: Visit): void {
  const end = d.length;
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let command = 0;
  /** The first of two numbers that belong together, once it is read. */
  let before = 0;
  let isSecond = false;
  /** What follows a move in the same command are lines. */
  let isFirst = true;
  for (let at = 0; at < end; ) {
    const code = d.charCodeAt(at);
    if (isLetter(code)) {
      at++;
      command = code;
      isFirst = true;
      isSecond = false;
      if (code === CLOSE) {
        visit(x, y, startX, startY);
        x = startX;
        y = startY;
      }
      continue;
    }
    if (!isDigit(code) && code !== MINUS && code !== POINT) {
      at++;
      continue;
    }
    const from = at;
    let digits = 0;
    let scale = 1;
    let next = code;
    if (code === MINUS) next = d.charCodeAt(++at);
    for (; isDigit(next); next = d.charCodeAt(++at)) digits = 10 * digits + next - ZERO;
    if (next === POINT) {
      for (next = d.charCodeAt(++at); isDigit(next); next = d.charCodeAt(++at)) {
        digits = 10 * digits + next - ZERO;
        scale *= 10;
      }
    }
    let value = (code === MINUS ? -digits : digits) / scale;
    if (next === LITTLE_E) {
      at += 2;
      while (isDigit(d.charCodeAt(at))) at++;
      value = Number(d.slice(from, at));
    } else if (digits > Number.MAX_SAFE_INTEGER) value = Number(d.slice(from, at));

    let toX = x;
    let toY = y;
    if (command === ACROSS) toX = value;
    else if (command === ACROSS_BY) toX += value;
    else if (command === DOWN) toY = value;
    else if (command === DOWN_BY) toY += value;
    else if (!isSecond) {
      before = value;
      isSecond = true;
      continue;
    } else {
      isSecond = false;
      const isBy = command === LINE_BY || command === MOVE_BY;
      toX = isBy ? x + before : before;
      toY = isBy ? y + value : value;
      if (isFirst && (command === MOVE || command === MOVE_BY)) {
        isFirst = false;
        x = startX = toX;
        y = startY = toY;
        continue;
      }
      isFirst = false;
    }
    visit(x, y, toX, toY);
    x = toX;
    y = toY;
  }
}
