import type { Recipe } from '../../recipes/recipe';
import { byLab } from './byLab';

/** Every lab's recipe, each in a file of its own that is fetched when somebody asks for the code. */
const RECIPES = byLab<() => Promise<unknown>>(import.meta.glob('../*/recipe/index.ts', { import: 'recipe' }));

/** Fetches the recipe of a lab; rejects with a RangeError when there is none. */
export async function loadRecipe(lab: string): Promise<Recipe> {
  const load = RECIPES.get(lab);
  if (!load) throw new RangeError(`there is no recipe for "${lab}"`);
  return (await load()) as Recipe;
}
