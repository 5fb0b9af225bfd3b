import type { Recipe } from './recipe';

export { RECIPE_LANGUAGES, type Recipe, type RecipeLanguage } from './recipe';

/** Every lab's recipe, each in a file of its own that is fetched when somebody asks for the code. */
const RECIPES: Readonly<Record<string, () => Promise<Recipe>>> = {
  sampling: () => import('./sampling').then(({ sampling }) => sampling),
  'running-mean': () => import('./runningMean').then(({ runningMean }) => runningMean),
  'sampling-distribution': () => import('./samplingDistribution').then((file) => file.samplingDistribution),
  'normality-gap': () => import('./normalityGap').then(({ normalityGap }) => normalityGap),
  coverage: () => import('./coverage').then(({ coverage }) => coverage),
  'margin-of-error': () => import('./marginOfError').then(({ marginOfError }) => marginOfError),
  'interval-coverage': () => import('./intervalCoverage').then(({ intervalCoverage }) => intervalCoverage),
  'galton-board': () => import('./galtonBoard').then(({ galtonBoard }) => galtonBoard),
  dependence: () => import('./dependence').then(({ dependence }) => dependence),
};

/** Fetches the recipe of a lab; rejects with a RangeError when there is none. */
export async function loadRecipe(lab: string): Promise<Recipe> {
  const load = Object.hasOwn(RECIPES, lab) ? RECIPES[lab] : undefined;
  if (!load) throw new RangeError(`there is no recipe for "${lab}"`);
  return load();
}
