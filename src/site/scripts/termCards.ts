import { placeCard } from '../../instrument/menu/placeCard';

/**
 * The card of a term: on hover, on keyboard focus, and on the first tap. It stays while the pointer or the focus is on
 * the word or on the card, and Escape closes it. The words are links to the glossary, with or without this script.
 */
const OPEN_AFTER = 300;
const CLOSE_AFTER = 300;

let open: { readonly word: HTMLAnchorElement; readonly card: HTMLElement } | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
/** The word under a finger whose card is not open yet. */
let tapped: HTMLAnchorElement | null = null;

const wordAt = (target: EventTarget | null): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest('a[data-term]') : null;
const isOpenAt = (target: EventTarget | null): boolean =>
  target instanceof Node && Boolean(open?.word.contains(target) || open?.card.contains(target));
/** Whether the open card is wanted by what the selector says: its word or the card itself is in that state. */
const heldBy = (state: string): boolean => Boolean(open?.word.matches(state) || open?.card.matches(state));

function close(): void {
  clearTimeout(timer);
  open?.card.remove();
  open?.word.removeAttribute('aria-describedby');
  open = undefined;
}

/** `at` is the pointer's height: of a word over two lines the card keeps to the piece that is pointed at. */
function show(word: HTMLAnchorElement, at = 0): void {
  close();
  const template = document.querySelector<HTMLTemplateElement>(`#card-${word.dataset.term}`);
  const card = template?.content.firstElementChild?.cloneNode(true);
  if (!(card instanceof HTMLElement)) return;
  // Beside its word, so that Tab goes on to the card's link; as a popover nothing clips it, and no text moves.
  word.after(card);
  card.showPopover();
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const whole = word.getBoundingClientRect();
  const pieces = [...word.getClientRects()];
  const { left } = pieces.find(({ top, bottom }) => top <= at && at <= bottom) ?? pieces[0] ?? whole;
  const { top, bottom } = whole;
  const place = placeCard({ left, top, bottom }, card.getBoundingClientRect(), { width, height });
  card.style.left = `${place.left + scrollX}px`;
  card.style.top = `${place.top + scrollY}px`;
  word.setAttribute('aria-describedby', 'card-is');
  open = { word, card };
}

function start(): void {
  document.addEventListener('pointerover', ({ target, pointerType, clientY }) => {
    if (pointerType === 'touch') return;
    clearTimeout(timer);
    if (isOpenAt(target)) return;
    const word = wordAt(target);
    if (word) timer = setTimeout(show, OPEN_AFTER, word, clientY);
    else if (!heldBy(':focus-visible, :focus-within')) timer = setTimeout(close, CLOSE_AFTER);
  });
  document.addEventListener('focusin', ({ target }) => {
    if (isOpenAt(target)) return;
    const word = wordAt(target);
    if (word?.matches(':focus-visible')) show(word);
    else if (!heldBy(':hover')) close();
  });
  document.addEventListener('pointerdown', ({ target, pointerType }) => {
    const word = wordAt(target);
    tapped = pointerType === 'touch' && word !== open?.word ? word : null;
    if (!isOpenAt(target)) close();
  });
  document.addEventListener('click', (event) => {
    // From the keyboard there is no detail: Enter goes on to the glossary.
    if (!tapped || event.detail === 0 || wordAt(event.target) !== tapped) return;
    event.preventDefault();
    show(tapped);
    tapped = null;
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !open) return;
    // The focus goes back to the word first, while the card is open: it must not open another.
    if (open.card.contains(document.activeElement)) open.word.focus();
    close();
  });
  let width = innerWidth;
  addEventListener('resize', () => {
    // A phone's bar of addresses comes and goes and changes the height only.
    if (innerWidth !== width) close();
    width = innerWidth;
  });
}

// An older browser keeps the links.
if ('showPopover' in HTMLElement.prototype) start();
