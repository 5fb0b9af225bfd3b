import { translator } from '../locales';
import { at, inLocale } from '../paths';
import { ICONS } from './icon';

/** Paper, in light (site/styles/tokens): what is seen while an installed page opens. */
const PAPER = '#fbf8f1';

/** What a browser needs to install the site in a language. */
export function manifestOf(locale: string): object {
  const t = translator(locale);
  return {
    id: inLocale(locale),
    name: t('site.name'),
    short_name: t('site.name'),
    description: t('site.description'),
    lang: locale,
    dir: 'ltr',
    start_url: inLocale(locale),
    // The other languages are the same site.
    scope: at(''),
    display: 'standalone',
    display_override: ['minimal-ui', 'standalone'],
    background_color: PAPER,
    theme_color: PAPER,
    categories: ['education'],
    icons: [
      { src: at('favicon.svg'), type: 'image/svg+xml', sizes: 'any' },
      ...ICONS.filter(({ purpose }) => purpose).map(({ name, size, purpose }) => ({
        src: at(`icons/${name}.png`),
        type: 'image/png',
        sizes: `${size}x${size}`,
        purpose,
      })),
    ],
  };
}
