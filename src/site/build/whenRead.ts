import type { ClientDirective } from 'astro';
import { alone } from '../../page/alone';
import { reader } from '../../page/reader';

const NEAR = '300px';

/**
 * Wakes what is near the screen once somebody reads: a page that nobody has touched fetches no code for its figures. With
 * "alone" it wakes by itself, once the page is there.
 */
const whenRead: ClientDirective = async (load, { value }, island) => {
  await (value === 'alone' ? alone : reader);
  const observer = new IntersectionObserver(
    async (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      const hydrate = await load();
      await hydrate();
    },
    { rootMargin: NEAR },
  );
  for (const child of island.children) observer.observe(child);
};

export default whenRead;
