import type { Page } from 'playwright-core';

/** What a person at the back of a room would complain about in the slide that is shown; nothing where all is well. */
export const complaintsOf = (page: Page, letters: number): Promise<readonly string[]> =>
  page.evaluate((least) => {
    const found: string[] = [];
    const place = document.querySelector<HTMLElement>('[data-presented]');
    const title = document.querySelector<HTMLElement>('.present-title');
    const slide = place?.querySelector<HTMLElement>('.lab') ?? place;
    if (!place || !slide || !title) return ['nothing is presented'];
    const name = (element: Element): string =>
      `${element.getAttribute('class') ?? element.localName} “${element.textContent?.trim().slice(0, 30)}”`;

    if (title.textContent === '' || title.scrollWidth > title.clientWidth) found.push('the title is not one line');
    const line = Number.parseFloat(getComputedStyle(title).lineHeight);
    if (title.getBoundingClientRect().height > 1.5 * line) found.push('the title is more than one line');
    if (slide.scrollHeight > slide.clientHeight) found.push(`${slide.scrollHeight} px in ${slide.clientHeight}`);
    if (slide.scrollWidth > slide.clientWidth) found.push(`${slide.scrollWidth} px across in ${slide.clientWidth}`);

    const box = slide.getBoundingClientRect();
    const bar = document.querySelector('.present-bar')?.getBoundingClientRect();
    const head = title.parentElement?.getBoundingClientRect();
    const gap = Math.abs(box.top - (head?.bottom ?? 0)) + Math.abs((bar?.top ?? 0) - box.bottom);
    if (gap > 1 || head?.top !== 0 || Math.abs((bar?.bottom ?? 0) - innerHeight) > 1)
      found.push('not the whole height');
    const picture = place.querySelector('.lab-live')?.getBoundingClientRect();
    const isPicture = place.localName !== 'predict-first';
    if (isPicture && !place.querySelector('.lab-live > *')) found.push('is not drawn');
    if (picture && picture.width < 0.7 * innerWidth) found.push(`a picture of ${picture.width} px`);
    if (picture && picture.height < 0.97 * box.height) found.push(`a picture of ${picture.height} px in ${box.height}`);

    const isHidden = (element: Element): boolean => {
      for (let one: Element | null = element; one && one !== slide.parentElement; one = one.parentElement)
        if (getComputedStyle(one).clipPath !== 'none') return true;
      return !element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    };
    const sizeOf = (element: Element): number => {
      let size = Number.parseFloat(getComputedStyle(element).fontSize);
      const svg = element.closest('svg');
      if (svg?.viewBox.baseVal?.width) size *= svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
      for (let one: Element | null = element; one; one = one.parentElement) {
        size *= Number(getComputedStyle(one).getPropertyValue('zoom')) || 1;
      }
      return size;
    };
    const roots = [slide, ...document.querySelectorAll('.present-head, .present-bar')];
    for (const element of roots.flatMap((root) => [...root.querySelectorAll('*')])) {
      const isControl = element.matches('input, select, button');
      const speaks = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      if (!(isControl || speaks) || element.closest('option') || isHidden(element)) continue;
      const { left, top, right, bottom, width } = element.getBoundingClientRect();
      if (width === 0) continue;
      const within = slide.contains(element) ? box : { left: 0, right: innerWidth, top: 0, bottom: innerHeight };
      const out = Math.max(within.left - left, right - within.right, within.top - top, bottom - within.bottom);
      if (out > 1) found.push(`${name(element)} is ${Math.round(out)} px outside`);
      if (element.matches('.control-number, .predict-number') && element.scrollWidth > element.clientWidth + 1)
        found.push(`${name(element)} cuts ${(element as HTMLInputElement).value}`);
      const isMark = element.matches('[type=range], [type=radio], [type=checkbox]');
      if (!isMark && sizeOf(element) < least) found.push(`${name(element)} has ${sizeOf(element).toFixed(1)} px`);
    }
    return found;
  }, letters);
