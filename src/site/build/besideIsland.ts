/** The address of a built file that lies where the script of an island does. */
export const besideIsland = (island: HTMLElement, file: string): string =>
  new URL(file, new URL(island.getAttribute('component-url') ?? '', document.baseURI)).href;
