import type { ComponentType } from 'react';
import type { Words } from '../../charts/words';
import { loadRecipe } from '../../labs/registry/recipes';
import type { Recipe } from '../../recipes/recipe';
import { CodePanel, type CodePanelProps } from './CodePanel';
import { recipeWords } from './recipeWords';

/** All that it takes to show a lab's code. */
export interface LoadedCode {
  readonly Panel: ComponentType<CodePanelProps>;
  readonly recipe: Recipe;
  readonly words: Words;
}

/** Fetches a lab's recipe and its words; rejects when either does not come. */
export async function loadCode(lab: string, locale: string): Promise<LoadedCode> {
  const [recipe, words] = await Promise.all([loadRecipe(lab), recipeWords(locale)]);
  return { Panel: CodePanel, recipe, words };
}
