/** An element with attributes and children; text stands as text, whatever is in it. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** A button with a word on it, and more words for those who hear it. */
export function button(text: string, act: () => void, label?: string): HTMLButtonElement {
  const made = make('button', { type: 'button', class: 'quiet', ...(label && { 'aria-label': label }) }, text);
  made.addEventListener('click', act);
  return made;
}
