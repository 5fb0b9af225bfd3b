export { copyText } from '../../instrument/menu/copyText';

/** What citations need of the page around them. */
export interface CitePage {
  /** The site's own address, without path. */
  readonly origin: string;
  readonly today: Date;
  copy(text: string): Promise<boolean>;
  /** Selects what an element says, to be copied by hand. */
  select(element: Element): void;
}

/** Fills in what a citation cannot know at build, the address of the site and today's date, and lets it be copied. */
export function bindCite(place: HTMLElement, page: CitePage): void {
  for (const slot of place.querySelectorAll<HTMLElement>('[data-cite-address]')) {
    if (slot.textContent?.startsWith('/')) slot.textContent = page.origin + slot.textContent;
  }
  const dates = datesOf(page.today);
  for (const slot of place.querySelectorAll<HTMLElement>('[data-cite-retrieved]')) {
    const { citeRetrieved = '', citeDate = '' } = slot.dataset;
    slot.textContent = citeRetrieved.replace('{date}', dates[citeDate] ?? '');
  }
  const said = place.querySelector('[role=status]');
  place.addEventListener('click', async (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-copy-text]');
    const block = button && place.querySelector(`#${button.dataset.copyText}`);
    if (!block) return;
    const copied = await page.copy(block.textContent ?? '');
    if (!copied) page.select(block);
    if (said) said.textContent = (copied ? button.dataset.copied : button.dataset.notCopied) ?? '';
  });
}

/** A day as the reader's calendar has it, in the ways of writing that citations use. */
export function datesOf(day: Date): Readonly<Record<string, string>> {
  const [year, month, date] = [day.getFullYear(), day.getMonth() + 1, day.getDate()];
  const two = (number: number): string => String(number).padStart(2, '0');
  return {
    long: day.toLocaleDateString('en-US', { dateStyle: 'long' }),
    points: `${year}. ${month}. ${date}.`,
    iso: `${year}-${two(month)}-${two(date)}`,
  };
}
