/** `client:reader`: an island that wakes near the screen, at the first sign of a reader (site/build/whenRead.ts). */
export const reader = () => ({
  name: 'reader',
  hooks: {
    'astro:config:setup': ({ addClientDirective }) =>
      addClientDirective({ name: 'reader', entrypoint: './src/site/build/whenRead.ts' }),
  },
});
