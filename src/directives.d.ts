import 'astro';

declare module 'astro' {
  interface AstroClientDirectives {
    /** Wakes near the screen: at the first sign of a reader, "alone" by itself, "near" at once (site/build/whenRead.ts). */
    'client:reader'?: boolean | 'alone' | 'near';
  }
}
