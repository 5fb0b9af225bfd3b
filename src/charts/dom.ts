const SVG = 'http://www.w3.org/2000/svg';

export function svgElement(document: Document, name: string, className: string): SVGElement {
  const element = document.createElementNS(SVG, name) as SVGElement;
  element.setAttribute('class', className);
  return element;
}

export function pathElement(document: Document, className: string): SVGPathElement {
  return svgElement(document, 'path', className) as SVGPathElement;
}

/** Writes a path only when it changed: an unchanged one costs no layout. */
export function setPath(path: SVGPathElement, d: string): void {
  if (path.getAttribute('d') !== d) path.setAttribute('d', d);
}

/** Writes a text only when it changed. */
export function setText(text: Element, words: string): void {
  if (text.textContent !== words) text.textContent = words;
}

/** Places a label, kept inside the panel by turning its anchor at the edges. */
export function setLabel(text: SVGTextElement, words: string, x: number, y: number, width: number): void {
  const anchor = x > width * 0.7 ? 'end' : 'start';
  text.setAttribute('x', String(anchor === 'end' ? x - 5 : x + 5));
  text.setAttribute('y', String(y));
  text.setAttribute('text-anchor', anchor);
  setText(text, words);
}
