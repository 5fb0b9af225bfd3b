import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/instrument/takeaway/plain';

/** What a browser would compute from the page's style sheets, by class, with what is inherited. */
const COMPUTED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  chart: { fill: 'none', 'font-size': '11.5px' },
  line: { stroke: 'rgb(31, 86, 195)', 'stroke-width': '2px', 'stroke-dasharray': '7px, 4px' },
  mixed: { fill: 'color(srgb 0.5 0.25 1)' },
  clear: { fill: 'rgba(0, 0, 0, 0)', stroke: 'transparent' },
  hidden: { display: 'none' },
  label: { fill: 'rgb(35, 32, 27)', 'text-anchor': 'end', 'font-weight': '600' },
};
const INHERITED = ['fill', 'stroke', 'stroke-width', 'font-size'];

function look(element: Element): { getPropertyValue(name: string): string } {
  const own = COMPUTED[element.getAttribute('class') ?? ''] ?? {};
  return {
    getPropertyValue(name) {
      const value = own[name];
      if (value !== undefined) return value;
      const parent = element.parentElement;
      return parent?.closest('svg') && INHERITED.includes(name) ? look(parent).getPropertyValue(name) : '';
    },
  };
}

function plainOf(inside: string): string {
  const { document } = parseHTML(
    `<body><svg class="chart" viewBox="0 0 9 9" aria-hidden="true">${inside}</svg></body>`,
  );
  return plain(document.querySelector('svg') as unknown as Element, look)?.innerHTML ?? '';
}

describe('a chart without its style sheet', () => {
  it('says how it looks in attributes, without units, classes and what is for readers', () => {
    const line = plainOf('<path class="line" d="M0,0H9" aria-label="line" data-role="x" style="color: red"></path>');
    expect(line).toMatch(/ d="M0,0H9"/);
    expect(line).toMatch(/ stroke="#1f56c3"/);
    expect(line).toMatch(/ stroke-width="2"/);
    expect(line).toMatch(/ stroke-dasharray="7 4"/);
    expect(line).not.toMatch(/class|aria|data|style|px|fill/);
    expect(plainOf('<rect class="mixed" width="2" height="3"></rect>')).toMatch(/fill="#8040ff"/);
    const text = plainOf('<text class="label" x="3">n = 5</text>');
    expect(text).toMatch(/^<text [^>]*>n = 5<\/text>$/);
    for (const attribute of ['x="3"', 'fill="#23201b"', 'font-weight="600"', 'text-anchor="end"']) {
      expect(text).toContain(` ${attribute}`);
    }
    expect(text.split('=').length).toBe(6);
  });

  it('leaves out what cannot be seen', () => {
    expect(plainOf('<rect class="clear" width="9" height="9"></rect>')).toBe('');
    expect(plainOf('<g class="hidden"><text>a</text></g>')).toBe('');
    expect(plainOf('<path class="line"></path><text class="label"></text><g></g>')).toBe('');
  });
});
