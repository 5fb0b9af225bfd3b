import { populationName } from '../../charts/names';
import type { Words } from '../../charts/words';
import type { NumberParam, SeedParam } from '../../experiments/params';
import { fetchReader } from '../../instrument/controls/numberReader';
import { createStepper } from '../../instrument/controls/stepper';
import { limitsOf, readTyped } from '../../instrument/controls/typed';
import type { Announce } from '../../instrument/menu/announce';
import type { Notebook } from '../../notebook/notebook';
import { notebookBeside } from '../beside';
import { makeDraggable } from './drag';

/** Wakes the variables of the prose: fields to type in and drag, and menus. */
export function bindScrubs(root: ParentNode, notebook: Notebook, words: Words, announce: Announce): void {
  for (const control of root.querySelectorAll<HTMLInputElement | HTMLSelectElement>('.scrub[name]')) {
    const param = Object.hasOwn(notebook.variables, control.name) ? notebook.variables[control.name] : undefined;
    if (!param) continue;
    const beside = notebookBeside(control, notebook);
    if (control.tagName === 'SELECT') bindMenu(control as HTMLSelectElement, beside, words);
    else if (param.type !== 'choice' && param.type !== 'population') {
      bindNumber(control as HTMLInputElement, param, beside, words, announce);
    } else continue;
    control.disabled = false;
  }
}

function bindMenu(menu: HTMLSelectElement, notebook: Notebook, words: Words): void {
  const listed = new Set([...menu.options].map((option) => option.value));
  // A population with other parameters than the menu lists, from a link or a lab: one further entry for all of those.
  let other: HTMLOptionElement | undefined;
  const show = (): void => {
    const value = String(notebook.values()[menu.name]);
    if (!listed.has(value) && other?.value !== value) {
      other ??= menu.appendChild(menu.ownerDocument.createElement('option'));
      other.value = value;
      other.textContent = populationName(value, words);
    }
    const chosen = [...menu.options].find((option) => option.value === value);
    if (chosen) chosen.selected = true;
  };
  menu.addEventListener('change', () => notebook.set({ [menu.name]: menu.value }));
  notebook.subscribe(show);
  show();
}

function bindNumber(
  field: HTMLInputElement,
  param: NumberParam | SeedParam,
  notebook: Notebook,
  words: Words,
  announce: Announce,
): void {
  const { name } = field;
  const stepper = createStepper(param);
  const label = words.t(`control.${name}.label`);
  const value = (): number => Number(notebook.values()[name]);
  const set = (next: number): void => notebook.set({ [name]: next });
  /** To the ear and beside the field. */
  const say = (sentence: string): void => {
    announce(sentence);
    import('../../instrument/menu/copyNote')
      .then(({ note }) => note(field, sentence, (ms, gone) => void setTimeout(gone, ms)))
      // Offline it has been said all the same.
      .catch(() => {});
  };
  // What is being typed is the reader's until it is taken or given up.
  let typing = false;

  const show = (): void => {
    const text = String(value());
    if (!typing && field.value !== text) field.value = text;
  };

  const take = (): void => {
    const coming = fetchReader();
    if (coming) return void coming.then(read);
    read();
  };
  const read = (): void => {
    const { value: next, exact } = readTyped(param, field.value);
    const empty = field.value.trim() === '';
    typing = false;
    if (next !== null) set(next);
    else if (!empty) say(words.t('control.notANumber', { label, value: value() }));
    if (next !== null && !exact) {
      const [min, max] = limitsOf(param);
      say(words.t('control.nearest', { label, min, max, value: next }));
    }
    field.value = String(value());
  };

  field.addEventListener('input', () => {
    typing = true;
  });
  field.addEventListener('focus', fetchReader);
  field.addEventListener('change', take);
  field.addEventListener('blur', () => {
    if (typing) take();
  });
  field.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') {
      typing = false;
      field.value = String(value());
      return;
    }
    const from = readTyped(param, field.value).value ?? value();
    const next = stepper.key(from, event.key);
    if (next === null) return;
    event.preventDefault();
    typing = false;
    set(next);
    show();
  });
  let start = value();
  makeDraggable(field, {
    start: () => {
      start = value();
    },
    move: (steps) => set(stepper.move(start, steps)),
  });
  notebook.subscribe(show);
  show();
}
