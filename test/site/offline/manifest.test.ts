import { describe, expect, it } from 'vitest';
import { ICONS, iconSvg } from '../../../src/site/offline/icon';
import { manifestOf } from '../../../src/site/offline/manifest';
import { LOCALES } from '../../support/lessons';

describe('what a browser needs to install the site', () => {
  it.each(LOCALES)('begins in its language, stays in the site, and has a picture for every frame: %s', (locale) => {
    const manifest = manifestOf(locale) as Record<string, unknown> & { icons: readonly { purpose?: string }[] };
    expect(manifest).toMatchObject({ id: `/${locale}/`, start_url: `/${locale}/`, scope: '/', lang: locale });
    expect(manifest.icons.map(({ purpose }) => purpose)).toEqual([undefined, 'any', 'any', 'maskable']);
  });

  it('has the mark on paper, in the colours of light, within what a system leaves of it', () => {
    for (const icon of ICONS) {
      const svg = iconSvg(icon);
      expect(svg).not.toContain('@media');
      expect(svg).toContain('#7a2469');
      // A circle of four fifths: the mark's corners are within it.
      if (icon.purpose === 'maskable') expect(icon.share * Math.SQRT2).toBeLessThan(0.9);
    }
  });
});
