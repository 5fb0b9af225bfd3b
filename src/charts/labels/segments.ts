/** Takes a straight piece of a path; a dot is one of no length. */
export type Visit = (x1: number, y1: number, x2: number, y2: number) => void;

const [ZERO, NINE, MINUS, POINT, LITTLE_A, LITTLE_E] = [48, 57, 45, 46, 97, 101];

const isLetter = (code: number): boolean => (code | 32) >= LITTLE_A && (code | 32) <= 122;
const isDigit = (code: number): boolean => code >= ZERO && code <= NINE;
const isNumber = (code: number): boolean => isDigit(code) || code === MINUS || code === POINT;

/**
 * Goes along the paths that charts write (M m L l H h V v Z), piece by piece. Paths are read again with every picture, many
 * thousand letters each: nothing is allocated, and short decimals are read without a text for each.
 */
export function eachSegment(d: string, visit: Visit): void {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let at = 0;
  const to = (nextX: number, nextY: number): void => {
    visit(x, y, nextX, nextY);
    x = nextX;
    y = nextY;
  };
  /** The next number of the command; NaN where there is none. */
  const number = (): number => {
    while (at < d.length && !isNumber(d.charCodeAt(at)) && !isLetter(d.charCodeAt(at))) at++;
    const from = at;
    if (at >= d.length || isLetter(d.charCodeAt(at))) return Number.NaN;
    const negative = d.charCodeAt(at) === MINUS;
    if (negative) at++;
    let [digits, scale] = [0, 1];
    for (; isDigit(d.charCodeAt(at)); at++) digits = 10 * digits + d.charCodeAt(at) - ZERO;
    if (d.charCodeAt(at) === POINT) {
      for (at++; isDigit(d.charCodeAt(at)); at++) {
        digits = 10 * digits + d.charCodeAt(at) - ZERO;
        scale *= 10;
      }
    }
    const hasExponent = d.charCodeAt(at) === LITTLE_E;
    if (hasExponent) {
      at++;
      do at++;
      while (isDigit(d.charCodeAt(at)));
    }
    if (hasExponent || digits > Number.MAX_SAFE_INTEGER) return Number(d.slice(from, at));
    return (negative ? -digits : digits) / scale;
  };
  while (at < d.length) {
    const command = d[at++];
    if (command === 'Z') {
      to(startX, startY);
      continue;
    }
    for (let first = true; ; first = false) {
      const a = number();
      if (Number.isNaN(a)) break;
      switch (command) {
        case 'H':
          to(a, y);
          break;
        case 'h':
          to(x + a, y);
          break;
        case 'V':
          to(x, a);
          break;
        case 'v':
          to(x, y + a);
          break;
        default: {
          const b = number();
          const relative = command === 'm' || command === 'l';
          const [nextX, nextY] = relative ? [x + a, y + b] : [a, b];
          // What follows a move in the same command are lines.
          if (first && (command === 'M' || command === 'm')) [x, y, startX, startY] = [nextX, nextY, nextX, nextY];
          else to(nextX, nextY);
        }
      }
    }
  }
}
