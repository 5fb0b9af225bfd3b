import type { ClientDirective } from 'astro';
import { alone } from '../../page/alone';
import { reader } from '../../page/reader';
import { askForNeeds } from './askForNeeds';
import { showEarly } from './showEarly';

const NEAR = '300px';
/** An island that has not come by then is late, in ms. */
const PATIENCE = 15_000;
/** Pictures that are built for a sleeping figure come before its code, but not so late, in ms. */
const AHEAD = 500;

/**
 * Wakes what is near the screen once somebody reads: a page that nobody has touched fetches no code for its figures. With
 * "alone" it wakes by itself, once the page is there; "near" waits for nothing else. Of an island that is late the page
 * hears (`instrument/faults/tell.ts`).
 */
const whenRead: ClientDirective = async (load, { value }, island) => {
  const early = showEarly(island);
  if (value !== 'near') await (value === 'alone' ? alone : reader);
  const observer = new IntersectionObserver(
    async (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      // They are small, answer at once, and would else share the line with all that is asked for now.
      await Promise.race([early.fetch(), new Promise((resolve) => setTimeout(resolve, AHEAD))]);
      askForNeeds(island);
      // What fails may do so before there is anybody to hear it.
      const late = setTimeout(() => {
        island.dataset.fault = 'late';
        island.dispatchEvent(new Event('island-late', { bubbles: true }));
      }, PATIENCE);
      const hydrate = await load();
      clearTimeout(late);
      early.end();
      await hydrate();
      if (island.hasAttribute('ssr')) island.dataset.fault = 'lost';
      else delete island.dataset.fault;
    },
    { rootMargin: NEAR },
  );
  for (const child of island.children) observer.observe(child);
};

export default whenRead;
