const RENDERER = /\/@astrojs\/react\/dist\/client\.js$/;
const CALL = 'getChildren(children, element.hasAttribute("data-react-children"))';

/** What takes the place of the call: the slot's own element, found before React can throw it away. */
const SLOT = `
const builtSlot = (element) => {
  let built = element.querySelector('astro-slot');
  return built && createElement('astro-slot', {
    suppressHydrationWarning: true,
    dangerouslySetInnerHTML: { __html: globalThis.trustedTypes?.emptyHTML ?? '' },
    ref(slot) {
      if (!slot || slot === built) return;
      slot.append(...built.childNodes);
      built = slot;
    },
  });
};`;

/**
 * Lets the still picture of an island stay the elements that it is. Astro gives React its HTML as text; where React has to
 * make an island anew (something rewrote the page, a translator say), it would parse that, which the pages' security
 * policy refuses (`require-trusted-types-for 'script'`). Here a slot is made empty and takes the built elements over.
 */
export function builtSlots() {
  return {
    name: 'built-slots',
    apply: 'build',
    transform: {
      filter: { id: RENDERER },
      handler(code) {
        if (!code.includes(CALL)) this.error('Astro hydrates differently: builtSlots.mjs has to be adapted');
        return { code: code.replace(CALL, 'builtSlot(element)') + SLOT, map: null };
      },
    },
  };
}
