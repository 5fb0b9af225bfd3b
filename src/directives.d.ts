import 'astro';

declare module 'astro' {
  interface AstroClientDirectives {
    /** Wakes near the screen, at the first sign of a reader or, "alone", by itself (site/build/whenRead.ts). */
    'client:reader'?: boolean | 'alone';
  }
}
