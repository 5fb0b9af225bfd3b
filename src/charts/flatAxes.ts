/** A movement, in pixels, as Plot writes it. */
const TRANSLATE = /^translate\((-?[\d.e-]+)(?:[ ,](-?[\d.e-]+))?\)$/;
/** A tick, as Plot writes it. */
const TICK = /^M(-?[\d.]+),(-?[\d.]+)L(-?[\d.]+),(-?[\d.]+)$/;

/**
 * Puts what Plot's axes are made of where it is to be seen: all ticks of an axis in one path, text at its own place. Plot moves
 * each by a transform, and a browser keeps books on every transform of a page whenever anything on it is painted.
 */
export function flattenAxes(svg: Element): void {
  for (const axis of svg.querySelectorAll('[aria-label]')) {
    const [groupX, groupY] = takeTranslation(axis);
    const ticks: string[] = [];
    for (const mark of [...axis.children]) {
      const [x, y] = takeTranslation(mark);
      if (mark.nodeName.toLowerCase() === 'text') moveText(mark, groupX + x, groupY + y);
      else ticks.push(tickAt(mark.getAttribute('d') ?? '', groupX + x, groupY + y));
    }
    const [first, ...others] = [...axis.children].filter((mark) => mark.nodeName.toLowerCase() === 'path');
    first?.setAttribute('d', ticks.join(''));
    for (const tick of others) tick.remove();
  }
}

/** Takes away how far an element is moved, and says it. Throws where it is moved in another way. */
function takeTranslation(element: Element): readonly [x: number, y: number] {
  const transform = element.getAttribute('transform');
  if (transform === null) return [0, 0];
  const [, x, y = '0'] = TRANSLATE.exec(transform) ?? fail(transform);
  element.removeAttribute('transform');
  return [Number(x), Number(y)];
}

function moveText(text: Element, x: number, y: number): void {
  for (const [name, move] of [
    ['x', x],
    ['y', y],
  ] as const) {
    const own = text.getAttribute(name) ?? '0';
    // In sizes of the letters themselves, as Plot centres a line.
    const isInEm = own.endsWith('em');
    if (isInEm) text.setAttribute(`d${name}`, own);
    text.setAttribute(name, String(short(move + (isInEm ? 0 : Number(own)))));
  }
}

function tickAt(d: string, x: number, y: number): string {
  const [fromX = 0, fromY = 0, toX = 0, toY = 0] = (TICK.exec(d) ?? fail(d)).slice(1).map(Number);
  return `M${short(fromX + x)},${short(fromY + y)}L${short(toX + x)},${short(toY + y)}`;
}

/** A tenth of a pixel is as fine as can be seen. */
const short = (pixels: number): number => Math.round(pixels * 10) / 10;

function fail(what: string): never {
  throw new Error(`Plot has drawn an axis in a way that is not known here: ${what}`);
}
