import type { ClientDirective } from 'astro';
import { alone } from '../../page/alone';
import { reader } from '../../page/reader';
import { askForNeeds } from './askForNeeds';

const NEAR = '300px';
/** An island that has not come by then is late, in ms. */
const PATIENCE = 15_000;

/**
 * Wakes what is near the screen once somebody reads: a page that nobody has touched fetches no code for its figures. With
 * "alone" it wakes by itself, once the page is there; "near" waits for nothing else. Of an island that is late the page
 * hears (`instrument/faults/tell.ts`).
 */
const whenRead: ClientDirective = async (load, { value }, island) => {
  if (value !== 'near') await (value === 'alone' ? alone : reader);
  const observer = new IntersectionObserver(
    async (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      askForNeeds(island);
      // What fails may do so before there is anybody to hear it.
      const late = setTimeout(() => {
        island.dataset.fault = 'late';
        island.dispatchEvent(new Event('island-late', { bubbles: true }));
      }, PATIENCE);
      const hydrate = await load();
      clearTimeout(late);
      await hydrate();
      if (island.hasAttribute('ssr')) island.dataset.fault = 'lost';
      else delete island.dataset.fault;
    },
    { rootMargin: NEAR },
  );
  for (const child of island.children) observer.observe(child);
};

export default whenRead;
