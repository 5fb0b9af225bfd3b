import type { Asking } from './asking';

/** A choice among options, numbered from 1. The page has all their results already. */
export function bindChoice(question: HTMLElement): Asking {
  const options = [...question.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  return {
    value() {
      const chosen = options.find((option) => option.checked);
      return chosen ? [Number(chosen.value)] : null;
    },
    clear() {
      for (const option of options) option.checked = false;
    },
    focus: () => options[0]?.focus(),
    show() {},
    first: 'predict.chooseFirst',
  };
}
