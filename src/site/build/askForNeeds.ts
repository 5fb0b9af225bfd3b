import { besideIsland } from './besideIsland';

/**
 * Asks at once for all that an island and its workers need, where the build has written that down (needs.mjs). What does not
 * come is asked for again by whoever needs it, and missed there.
 */
export function askForNeeds(island: HTMLElement): void {
  const { needs = '', workersNeed = '' } = island.dataset;
  const address = (name: string): string => besideIsland(island, `${name}.js`);
  for (const name of needs.split(' ').filter(Boolean)) {
    document.head.append(
      Object.assign(document.createElement('link'), {
        rel: 'modulepreload',
        fetchPriority: 'high',
        href: address(name),
      }),
    );
  }
  for (const name of workersNeed.split(' ').filter(Boolean)) {
    fetch(address(name), { priority: 'low' }).catch(() => {});
  }
}
