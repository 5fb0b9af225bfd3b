import { absolute } from '../address';
import { escapeXml } from '../build/escapeXml';
import { at, inLocale } from '../paths';

/**
 * A sitemap (sitemaps.org) of pages by their paths, each in every language and naming its other languages, and of the
 * page that leads on to a language. Addresses have to be absolute: only where the site knows its own.
 */
export function sitemap(paths: readonly string[], locales: readonly string[], defaultLocale: string): string {
  const address = (path: string): string => escapeXml(absolute(path));
  const entries = paths.flatMap((path) => {
    const other = path === '' ? at('') : inLocale(defaultLocale, path);
    const links = [
      ...locales.map((locale) => [locale, inLocale(locale, path)] as const),
      ['x-default', other] as const,
    ].map(([locale, href]) => `    <xhtml:link rel="alternate" hreflang="${locale}" href="${address(href)}"/>`);
    const own = path === '' ? [at('')] : [];
    return [...own, ...locales.map((locale) => inLocale(locale, path))].map(
      (href) => `  <url>\n    <loc>${address(href)}</loc>\n${links.join('\n')}\n  </url>`,
    );
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>
`;
}
