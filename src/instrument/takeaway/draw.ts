import type { Type } from './type';

const SVG = 'http://www.w3.org/2000/svg';

/** An SVG element with attributes, in a parent. */
export function draw(
  parent: Element,
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  text?: string,
): Element {
  const element = parent.ownerDocument.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  if (text !== undefined) element.textContent = text;
  parent.append(element);
  return element;
}

/** Lines of a text under each other from `y` on; returns where the next thing may begin. */
export function drawLines(
  parent: Element,
  lines: readonly string[],
  { x, y, fill, ...type }: { readonly x: number; readonly y: number; readonly fill: string } & Type,
): number {
  const leading = Math.round(type.size * 1.4);
  lines.forEach((line, index) => {
    const baseline = y + index * leading + Math.round(type.size);
    const text = draw(parent, 'text', { x, y: baseline, 'font-size': type.size, fill }, line);
    if (type.weight !== 400) text.setAttribute('font-weight', String(type.weight));
  });
  return y + lines.length * leading;
}
