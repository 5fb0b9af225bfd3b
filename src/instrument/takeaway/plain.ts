/** What SVG elements look like, with what they look like when nothing is said; children inherit it. */
const INITIAL: Readonly<Record<string, string>> = {
  fill: '#000000',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-width': '1',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'paint-order': 'normal',
  'font-size': '',
  'font-weight': '400',
  'text-anchor': 'start',
};

/** Attributes that say where something is. Whatever else a chart's element has is for the page. */
const PLACE = /^(?:d|x|y|dx|dy|x1|x2|y1|y2|r|cx|cy|rx|ry|width|height|points|transform|viewBox)$/;

const SHAPES = /^(?:path|rect|circle|ellipse|line|polyline|polygon)$/;

/** How an element is drawn, as read from the page. */
export type Look = (element: Element) => Pick<CSSStyleDeclaration, 'getPropertyValue'>;

/**
 * A chart that needs no style sheet: a copy of an SVG element whose look is in its presentation attributes, without
 * classes and what is for scripts and readers, and without what cannot be seen.
 */
export function plain(element: Element, look: Look, inherited = INITIAL): Element | null {
  const style = look(element);
  if (style.getPropertyValue('display') === 'none') return null;
  const shown = Object.fromEntries(
    Object.keys(INITIAL).map((name) => [name, attributeOf(style.getPropertyValue(name)) || (inherited[name] ?? '')]),
  );
  const name = element.localName;
  if (SHAPES.test(name) && shown.fill === 'none' && shown.stroke === 'none') return null;
  const copy = element.ownerDocument.createElementNS('http://www.w3.org/2000/svg', name);
  for (const { name, value } of [...element.attributes]) if (PLACE.test(name)) copy.setAttribute(name, value);
  for (const [property, value] of Object.entries(shown)) {
    if (value !== inherited[property]) copy.setAttribute(property, value);
  }
  const opacity = style.getPropertyValue('opacity');
  if (opacity !== '' && opacity !== '1') copy.setAttribute('opacity', opacity);
  for (const child of element.childNodes) {
    if (child.nodeType === 1) copy.append(...[plain(child as Element, look, shown)].filter((one) => one !== null));
    else if (name === 'text' || name === 'tspan') copy.append(child.textContent ?? '');
  }
  const empty = name === 'path' ? !copy.getAttribute('d') : /^(?:g|text|tspan)$/.test(name) && !copy.hasChildNodes();
  return empty ? null : copy;
}

/** A computed value as an attribute: pixels without their unit, colours in the notation that every program reads. */
function attributeOf(value: string): string {
  if (/^rgba\(.*[ ,]0\)$/.test(value) || value === 'transparent') return 'none';
  const rgb = /^rgba?\((\d+), (\d+), (\d+)/.exec(value);
  if (rgb) return hexOf(rgb.slice(1).map(Number));
  const mixed = /^color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)\)$/.exec(value);
  if (mixed) return hexOf(mixed.slice(1).map((share) => Math.round(255 * Number(share))));
  return value.replace(/(\d)px/g, '$1').replaceAll(', ', ' ');
}

const hexOf = (channels: readonly number[]): string =>
  `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
