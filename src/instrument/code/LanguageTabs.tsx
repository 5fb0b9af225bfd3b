import type { KeyboardEvent } from 'react';
import { RECIPE_LANGUAGES, type RecipeLanguage } from '../../recipes/recipe';
import { nameOfLanguage } from '../../recipes/running';
import { tabAfter } from './tabAfter';

interface Props {
  /** The panel's id; the tab of a language is `<id>-<language>`, what it shows is `<id>-source`. */
  readonly id: string;
  readonly label: string;
  readonly language: RecipeLanguage;
  readonly choose: (language: RecipeLanguage) => void;
}

/** The languages as tabs: one stop for Tab, arrow keys from one to the next (WAI-ARIA practices, tabs). */
export function LanguageTabs({ id, label, language, choose }: Props) {
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    const next = ctrlKey || metaKey || altKey || shiftKey ? undefined : tabAfter(RECIPE_LANGUAGES, language, key);
    if (!next) return;
    event.preventDefault();
    choose(next);
    document.getElementById(`${id}-${next}`)?.focus();
  };
  return (
    <div className="code-tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {RECIPE_LANGUAGES.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          id={`${id}-${one}`}
          aria-selected={one === language}
          aria-controls={one === language ? `${id}-source` : undefined}
          tabIndex={one === language ? 0 : -1}
          onClick={() => choose(one)}
        >
          {nameOfLanguage(one)}
        </button>
      ))}
    </div>
  );
}
