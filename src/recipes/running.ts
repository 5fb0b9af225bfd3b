import type { RecipeLanguage } from './recipe';

/** How a recipe is saved and run. */
export interface Running {
  /** As its makers write it, in every language of the site. */
  readonly name: string;
  readonly file: string;
  /** Shell commands, in order. */
  readonly commands: readonly string[];
  /** False for a script that computes exact figures alone. */
  readonly draws: boolean;
}

/** Whatever draws is given a seed. */
const SEEDING = /\b(randomLcg|default_rng|set\.seed)\(/;

const TOOLS = {
  javascript: {
    name: 'JavaScript',
    extension: 'mjs',
    command: 'node',
    install: { 'd3-random': 'npm install d3-random' },
  },
  python: { name: 'Python', extension: 'py', command: 'python', install: { numpy: 'pip install numpy' } },
  r: { name: 'R', extension: 'R', command: 'Rscript', install: {} },
} as const;

export const nameOfLanguage = (language: RecipeLanguage): string => TOOLS[language].name;

/** How to run a lab's recipe: what it imports is installed first. R needs nothing but itself. */
export function runningOf(lab: string, language: RecipeLanguage, source: string): Running {
  const { name, extension, command, install } = TOOLS[language];
  const file = `${lab}.${extension}`;
  const installs = Object.entries(install).filter(([library]) => source.includes(library));
  const commands = [...installs.map(([, text]) => text), `${command} ${file}`];
  return { name, file, commands, draws: SEEDING.test(source) };
}
