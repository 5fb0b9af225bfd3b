import 'astro';

declare module 'astro' {
  interface AstroClientDirectives {
    /** Wakes near the screen, at the first sign of a reader (site/build/whenRead.ts). */
    'client:reader'?: boolean;
  }
}
