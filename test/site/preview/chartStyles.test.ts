import { describe, expect, it } from 'vitest';
import { chartStyles, lightColours } from '../../../src/site/preview/chartStyles';

describe('the styles of charts in pictures', () => {
  const colours = lightColours();

  it('are those of the site, in plain colours and selectors', () => {
    const css = chartStyles();
    expect(css.length).toBeGreaterThan(2000);
    expect(css).not.toMatch(/var\(|color-mix|:is|@media|--/);
    expect(css).toContain(`.chart .area.role-population{fill: ${colours.get('--population-soft')};}`);
    expect(css).toContain(`.chart .outline.role-statistic{stroke: ${colours.get('--statistic')}; stroke-width: 1.5;}`);
  });

  it('take the light colours, not the dark ones', () => {
    expect(colours.get('--paper')).toBe('#fbf8f1');
    expect(colours.get('--surface')).toBe('#fffdf9');
  });

  it('say a rule once for every role, spread :is(), mix colours and leave out what is not a chart', () => {
    const css = chartStyles(`
      /* .chart .gone { fill: var(--ink); } */
      .chart :is(.a, .b) { fill: var(--ink); }
      .chart .c, .legend { stroke: var(--mark); }
      .chart .role-population.d { stroke: color-mix(in srgb, var(--paper) 50%, var(--paper)); }
      .chart { font-family: var(--font-instrument); }
      @media (forced-colors: active) { .chart .e { fill: var(--ink); } }
    `);
    expect(css).toBe(
      `.chart .a,.chart .b{fill: #23201b;} ${['population', 'sample', 'statistic', 'theory']
        .map((role) => `.chart .c.role-${role}{stroke: ${colours.get(`--${role}`)};}`)
        .join(' ')} .chart .role-population.d{stroke: #fbf8f1;}`,
    );
  });

  it('refuse a colour that there is not', () => {
    expect(() => chartStyles('.chart .a { fill: var(--pink); }')).toThrow(RangeError);
  });
});
